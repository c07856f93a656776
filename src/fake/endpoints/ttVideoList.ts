import { subMinutes } from 'date-fns/subMinutes';
import { pageOf } from '../bodies/page';
import { ttVideoOf } from '../bodies/ttVideo';
import { type FakeRequest, listIn, textOrNoneIn } from '../http/fakeRequest';
import type { FakeBinding, FakePost } from '../state/records';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';

/** `GET tt_video/list`: the posts that codes opened, the latest first. Ended ones stay until they are released. */
export function ttVideoList(world: World, request: FakeRequest): object {
  const { state, delays } = world;
  const types = listIn(request, 'item_types') ?? ['VIDEO', 'CAROUSEL'];
  const keyword = textOrNoneIn(request, 'keyword');
  const listedUntil = subMinutes(state.now, delays.listLagMinutes);
  const bindings = Object.values(adAccountOf(world, request).bindings)
    .flat()
    .filter(({ boundAt }) => boundAt <= listedUntil)
    .filter(({ postId }) => isAskedFor(state.posts[postId] as FakePost, types, keyword))
    .sort(oldestFirst)
    .reverse();
  const { rows, page_info } = pageOf(bindings, request, { most: 50, usual: 20 });
  return { page_info, list: rows.map((binding) => ttVideoOf(world, binding)) };
}

/** Whether a post is of a kind that was asked for, and has the keyword in its caption or as its id. */
export function isAskedFor(
  { id, kind, caption }: FakePost,
  types: readonly string[],
  keyword: string | undefined,
): boolean {
  if (!types.includes(kind === 'photo' ? 'CAROUSEL' : 'VIDEO')) return false;
  if (keyword === undefined) return true;
  return /^\d{19,}$/.test(keyword) ? id === keyword : caption.toLowerCase().includes(keyword.toLowerCase());
}

function oldestFirst(one: FakeBinding, other: FakeBinding): number {
  return one.boundAt.getTime() - other.boundAt.getTime();
}
