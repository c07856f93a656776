import { refuseIfToldTo } from '../rules/answerOf';
import { refuse, refuseFirst } from '../rules/refuse';
import type { FakeIdentity, FakePost } from '../state/records';
import { carrierOf } from '../standing/adStanding';
import { codeStanding } from '../standing/codeStanding';
import { isSourceOpen } from '../standing/isSourceOpen';
import { isInReview, postOf } from '../standing/posts';
import type { Proposal } from './assertCreative';

/** Refuses what TikTok refuses of an ad that runs an existing post. */
export function assertPull(proposal: Proposal, identity: FakeIdentity): void {
  const { world, creative } = proposal;
  const { state } = world;
  const post = postOf(state, creative.tiktok_item_id) ?? refuse('identityHasOtherPosts');
  refuseFirst([
    ['captionLocked', !!creative.ad_text],
    ['pullWithVideo', !!creative.video_id],
    ['coverOrMusicLocked', !!creative.image_ids?.length || !!creative.music_id],
    ['identityHasOtherPosts', post.accountId !== identity.accountId],
    ['creativePostDeleted', post.takenDown === 'USER_DELETE'],
    ['creativePostRemoved', post.takenDown !== undefined],
    ['creativePostIsStory', post.kind === 'story'],
    ['creativePostInReview', isInReview(post, state.now)],
    ['formatOfOtherKind', creative.ad_format !== (post.kind === 'photo' ? 'CAROUSEL_ADS' : 'SINGLE_VIDEO')],
  ]);
  if (identity.type === 'AUTH_CODE') assertBinding(proposal, identity, post);
}

function assertBinding({ world, account }: Proposal, identity: FakeIdentity, post: FakePost): void {
  const { state } = world;
  const binding = carrierOf(state, account.bindings[post.id], identity.id);
  if (binding === undefined) {
    if (!identity.releasedPosts.includes(post.id)) refuse('identityHasOtherPosts');
    refuseIfToldTo(world, 'newAdsOfReleasedPost', 'releasedPost');
    return;
  }
  const code = state.codes[binding.code];
  const standing = code && codeStanding(code, state.now);
  refuseFirst([
    ['authorisationDeleted', standing === 'deleted'],
    ['authorisationEnded', standing === 'expired'],
    ['sourceAuthorisationEnded', !isSourceOpen(state, account, post, binding.sourceCode)],
  ]);
}
