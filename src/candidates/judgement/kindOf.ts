import type { MeasuredPost } from '../../vocabulary/candidates';

/** The kind of a post, as stated or else by its media; absent if neither tells. */
export function kindOf({ kind, video, photos }: MeasuredPost): string | undefined {
  return kind ?? (photos?.length ? 'photo' : video ? 'video' : undefined);
}
