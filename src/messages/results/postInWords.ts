import type { Post } from '../../vocabulary/post';
import { namePost } from '../asks/namePost';
import { enAsks } from '../en/asks';
import type { Say } from '../say/say';

/** What is known about the post of a text. */
interface KnownPost {
  readonly id?: string | undefined;
  readonly handle?: string | undefined;
  readonly post?: Post | undefined;
}

/** How a text refers to a post: by its caption and its link; nothing if neither is known. */
export function postInWords({ id, handle, post }: KnownPost, say: Say): string | undefined {
  return namePost({ id, handle, post: post && { ...post, publishedAt: undefined } }, { words: enAsks, say });
}
