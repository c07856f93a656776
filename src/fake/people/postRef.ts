import type { FakePost, FakeState } from '../state/records';
import { postOf } from '../standing/posts';

/** A post, or its id. */
export type PostRef = string | { readonly id: string };

/** A post of the fake; throws, naming the argument, when there is no such post. The value may be a code, so it is not shown. */
export function postIn(state: FakeState, ref: PostRef, name = 'post'): FakePost {
  const post = postOf(state, typeof ref === 'object' ? (ref as { readonly id: string } | null)?.id : ref);
  if (post === undefined) throw new RangeError(`${name} must be a post of this fake, or its id`);
  return post;
}

/** The post of an account; throws when it has no such post. */
export function ownPost(state: FakeState, accountId: string, ref: PostRef): FakePost {
  const post = postIn(state, ref);
  if (post.accountId !== accountId) throw new RangeError('post must be a post of this creator');
  return post;
}
