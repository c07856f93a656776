import type { FakePost, FakeState } from '../state/records';
import { postOf } from '../truth/posts';

/** A post, or its id. */
export type PostRef = string | { readonly id: string };

/** The id of a post. */
export function idOfPost(ref: PostRef): string {
  return typeof ref === 'string' ? ref : ref.id;
}

/** The post of an account; throws when it has none such. */
export function ownPost(state: FakeState, accountId: string, ref: PostRef): FakePost {
  const post = postOf(state, idOfPost(ref));
  if (post?.accountId !== accountId) throw new RangeError('post must be a post of this creator');
  return post;
}
