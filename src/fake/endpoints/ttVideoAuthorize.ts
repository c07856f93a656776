import { lookUp } from '../../shared/lookUp';
import { type FakeRequest, textIn, textOrNoneIn } from '../http/fakeRequest';
import { answerOf, refuseIfToldTo } from '../rules/answerOf';
import { refuse, refuseFirst } from '../rules/refuse';
import { makeId } from '../state/makeId';
import type { FakeAdAccount, FakeCode, FakePost, FakeState } from '../state/records';
import type { World } from '../state/world';
import { codeStanding } from '../standing/codeStanding';
import { isSourceOpen } from '../standing/isSourceOpen';
import { isChain, isInReview, ownerOf } from '../standing/posts';
import { adAccountOf } from './endpoint';

/** `POST tt_video/authorize`: binds the post of a code to the ad account. */
export function ttVideoAuthorize(world: World, request: FakeRequest): object {
  const { state } = world;
  const account = adAccountOf(world, request);
  const code = codeIn(state, textIn(request, 'auth_code'));
  const given = textOrNoneIn(request, 'original_post_auth_code');
  const sourceCode = given === undefined ? undefined : codeIn(state, given);
  const post = state.posts[code.postId] as FakePost;
  assertUsable(code, state.now);
  refuseFirst([
    ['postDeleted', post.takenDown === 'USER_DELETE'],
    ['postRemoved', post.takenDown === 'ONLY_USER_PASS'],
    ['postFailedReview', post.takenDown === 'AUDIT_DELETE'],
    ['postIsStory', post.kind === 'story'],
    ['postDuetsPhoto', duetsPhoto(state, post)],
    ['postMentionsMany', new Set(post.mentions).size > 1],
    ['postIsChain', isChain(state, post)],
    ['sourceNotAuthorised', !isSourceOpen(state, account, post, sourceCode?.code)],
    ['accountGovernment', ownerOf(state, post).isGovernmentOrPolitical],
    ['accountBanned', ownerOf(state, post).bannedAt !== undefined],
  ]);
  if (isInReview(post, state.now)) refuseIfToldTo(world, 'applyInReview', 'postInReview');
  const bindings = (account.bindings[post.id] ??= []);
  if (bindings.some((binding) => binding.code === code.code)) {
    refuseIfToldTo(world, 'applyAgain', 'codeAppliedBefore');
    return {};
  }
  if (isAppliedElsewhere(state, account, code)) refuseIfToldTo(world, 'codeReuse', 'codeUsedElsewhere');
  const identityId = identityFor(world, account, post);
  bindings.push({
    postId: post.id,
    code: code.code,
    ...(sourceCode && { sourceCode: sourceCode.code }),
    identityId,
    boundAt: state.now,
  });
  code.appliedAt ??= state.now;
  return {};
}

/** The code with this text; refuses a text that is not a code, and a code that never existed. */
function codeIn({ codes }: FakeState, text: string): FakeCode {
  return lookUp(codes, text) ?? refuse(/^#[\w+/=-]{15,255}$/.test(text) ? 'codeNotFound' : 'codeUnreadable');
}

function assertUsable(code: FakeCode, now: Date): void {
  const standing = codeStanding(code, now);
  refuseFirst([
    ['codeNotFound', standing === 'deleted'],
    ['codeExpired', standing === 'expired'],
  ]);
}

function duetsPhoto({ posts }: FakeState, { duetOf }: FakePost): boolean {
  return duetOf !== undefined && posts[duetOf]?.kind === 'photo';
}

function isAppliedElsewhere(
  { adAccounts }: FakeState,
  account: FakeAdAccount,
  { code, postId }: FakeCode,
): boolean {
  return Object.values(adAccounts).some(
    (other) => other !== account && other.bindings[postId]?.some((binding) => binding.code === code),
  );
}

function identityFor(world: World, account: FakeAdAccount, post: FakePost): string {
  const owner = ownerOf(world.state, post);
  const existing = Object.values(account.identities).find(
    ({ type, accountId }) => type === 'AUTH_CODE' && accountId === owner.id,
  );
  if (existing && answerOf(world, 'identities') === 'per_creator') return existing.id;
  const id = makeId(world.state);
  account.identities[id] = {
    id,
    type: 'AUTH_CODE',
    accountId: owner.id,
    displayName: owner.handle,
    canPull: true,
    canPush: false,
    adsOnlyMode: false,
    releasedPosts: [],
  };
  return id;
}
