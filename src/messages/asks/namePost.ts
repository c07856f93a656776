import { isHandle } from '../../shared/isHandle';
import { bareHandle } from '../../shared/bareHandle';
import type { Post } from '../../vocabulary/post';
import type { Say } from '../say/say';
import type { AskWords } from './askWords';

/** What is known about the post of an ask. */
export interface PostToName {
  readonly id?: string | undefined;
  readonly handle?: string | undefined;
  readonly post?: Post | undefined;
  /** When it was created, by its id. */
  readonly createdAt?: Date | undefined;
}

/**
 * How a mail refers to a post: by its caption and its link, or by the day on which it was published. An id alone means
 * nothing to a reader, but it says that day.
 */
export function namePost(
  { post, id = post?.id, handle, createdAt }: PostToName,
  { words, say }: { readonly words: Pick<AskWords, 'quote' | 'postOf'>; readonly say: Say },
): string | undefined {
  const caption = shortened(post?.caption);
  const link = linkTo(id, handle ?? post?.handle, post?.kind);
  const name = [caption && words.quote(caption), link].filter((part) => part).join(' ');
  if (name) return name;
  const day = post?.publishedAt ?? createdAt;
  return day && words.postOf(say.day(day));
}

/** How a text refers to an account; nothing if it cannot be a handle. */
export function atName(handle: string | undefined): string | undefined {
  const name = bareHandle(handle);
  return name && isHandle(name) ? `@${name}` : undefined;
}

/** The id of a post; nothing if it is not a number. */
export function plainId(id: string | undefined): string | undefined {
  return /^\d{1,20}$/.exec(id?.trim() ?? '')?.[0];
}

function linkTo(id: string | undefined, handle: string | undefined, kind: Post['kind']): string | undefined {
  const name = atName(handle);
  const postId = plainId(id);
  return name && postId && `https://www.tiktok.com/${name}/${kind === 'photo' ? 'photo' : 'video'}/${postId}`;
}

const longestCaption = 60;

function shortened(caption: string | undefined): string | undefined {
  const text = caption?.replace(/\s+/g, ' ').trim();
  if (!text || text.length <= longestCaption) return text || undefined;
  const words = text.slice(0, longestCaption + 1).split(' ');
  const whole = words.slice(0, -1).join(' ');
  return `${whole || Array.from(text).slice(0, longestCaption).join('')}…`;
}
