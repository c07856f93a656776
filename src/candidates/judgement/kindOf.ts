import type { MeasuredPost } from '../../vocabulary/candidates';

/** The kind of a post, as stated, else as its media tell; absent where neither does. */
export function kindOf({ kind, video, photos }: MeasuredPost): string | undefined {
  return kind ?? (photos?.length ? 'photo' : video ? 'video' : undefined);
}
