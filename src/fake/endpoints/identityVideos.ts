import { identityVideoOf } from '../bodies/identityVideo';
import { type FakeRequest, listIn, numberIn, textIn, textOrNoneIn } from '../http/fakeRequest';
import { refuse } from '../rules/refuse';
import type { FakeAdAccount, FakeBinding, FakeIdentity, FakePost } from '../state/records';
import type { World } from '../state/world';
import { carrierOf } from '../standing/adStanding';
import { postOf } from '../standing/posts';
import { adAccountOf } from './endpoint';
import { identityOf } from './identityOf';
import { isAskedFor } from './ttVideoList';

/** `GET identity/video/get`: the posts under an identity, the latest first; videos unless photos are asked for. */
export function identityVideoGet(world: World, request: FakeRequest): object {
  const account = adAccountOf(world, request);
  const identity = identityOf(account, request);
  const keyword = textOrNoneIn(request, 'keyword');
  if (keyword !== undefined && identity.type !== 'AUTH_CODE') refuse('keywordWithAccount');
  const types = [textOrNoneIn(request, 'item_type') ?? 'VIDEO'];
  const withoutAdsOnly = String(request.values.exclude_adsonly) === 'true';
  const posts = postsUnder(world, account, identity)
    .filter((post) => isAskedFor(post, types, keyword) && !(withoutAdsOnly && post.isAdsOnly))
    .sort((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime());
  // More than 20 is ignored, not refused.
  const count = Math.min(20, numberIn(request, 'count', { usual: 20 }));
  const from = Math.max(0, Number(textOrNoneIn(request, 'cursor') ?? 0) + request.shift);
  return {
    cursor: String(from + count),
    has_more: from + count < posts.length,
    video_list: posts.slice(from, from + count).map(bodyIn(world, account, identity)),
  };
}

/** `GET identity/video/info`: one post under an identity, or several of one kind. */
export function identityVideoInfo(world: World, request: FakeRequest): object {
  const account = adAccountOf(world, request);
  const identity = identityOf(account, request);
  const types = [textOrNoneIn(request, 'item_type') ?? 'VIDEO'];
  const ids = listIn(request, 'item_ids');
  const wanted = ids ?? [textIn(request, 'item_id')];
  if (wanted.length > 20) refuse('tooManyRows');
  const own = postsUnder(world, account, identity).filter((post) => isAskedFor(post, types, undefined));
  const found = wanted.flatMap((id) => own.find((post) => post.id === id) ?? []);
  const bodies = found.map(bodyIn(world, account, identity));
  if (ids !== undefined) return { video_details: bodies };
  return { video_detail: bodies[0] ?? refuse('identityHasOtherPosts'), video_details: [] };
}

/** The posts that an identity gives: by code those that its codes opened, by account all that are there. */
export function postsUnder(
  { state }: World,
  { bindings }: FakeAdAccount,
  { id, type, accountId }: FakeIdentity,
): readonly FakePost[] {
  if (type !== 'AUTH_CODE') {
    const all = Object.values(state.posts);
    return all.filter((post) => post.accountId === accountId && post.kind !== 'story' && !post.takenDown);
  }
  const isOwn = (binding: FakeBinding) => binding.identityId === id;
  return Object.entries(bindings).flatMap(([postId, own]) =>
    own.some(isOwn) ? (postOf(state, postId) ?? []) : [],
  );
}

function bodyIn(world: World, { bindings }: FakeAdAccount, { id, type }: FakeIdentity) {
  return (post: FakePost) => {
    const binding = type === 'AUTH_CODE' ? carrierOf(world.state, bindings[post.id], id) : undefined;
    return identityVideoOf(world, post, binding);
  };
}
