import { type FakeRequest, textIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakePost } from '../state/records';
import type { World } from '../state/world';
import { ownerOf, postOf } from '../standing/posts';

/** The post that a request of its owner names. */
export function ownerPost({ state }: World, request: FakeRequest): FakePost {
  const post = postOf(state, textIn(request, 'item_id')) ?? refuse('fieldMissing');
  const isOwn = ownerOf(state, post).openId === textIn(request, 'business_id');
  return isOwn ? post : refuse('adAccountUnknown');
}
