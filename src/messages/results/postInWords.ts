import type { Post } from '../../vocabulary/post';
import { namePost, plainId } from '../asks/namePost';
import { enAsks } from '../en/asks';
import type { Say } from '../say/say';
import type { ResultWords } from './resultWords';

/** What is known about the post of a text. */
interface KnownPost {
  readonly id?: string | undefined;
  readonly handle?: string | undefined;
  readonly post?: Post | undefined;
}

/** How a text refers to a post: by its caption and its link, or else by its id; nothing if none is known. */
export function postInWords(
  { id, handle, post }: KnownPost,
  { words, say }: { readonly words: Pick<ResultWords, 'postById'>; readonly say: Say },
): string | undefined {
  const named = namePost(
    { id, handle, post: post && { ...post, publishedAt: undefined } },
    { words: enAsks, say },
  );
  const plain = plainId(id ?? post?.id);
  return named ?? (plain && words.postById(plain));
}
