import { type FakeRequest, textIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';

/** `POST tt_video/unbind`: releases a post, with all the codes by which it was bound. */
export function ttVideoUnbind(world: World, request: FakeRequest): object {
  const { bindings, identities } = adAccountOf(world, request);
  const postId = textIn(request, 'item_id');
  const released = bindings[postId] ?? [];
  if (released.length === 0) refuse('postNotBound');
  for (const { identityId } of released) identities[identityId]?.releasedPosts.push(postId);
  bindings[postId] = [];
  return {};
}
