import { addHours } from 'date-fns/addHours';
import { makeId } from '../state/makeId';
import type { FakeAd } from '../state/records';
import { postOf } from '../truth/posts';
import { assertCreative, type Proposal } from './assertCreative';
import { identityTypeOf, modeOf, type WireCreative } from './creative';
import { darkPostStatusOf } from './darkPostStatus';

/** Makes ads, all of them or, when TikTok refuses one, none. */
export function makeAds(proposals: readonly Proposal[], smartPlusAdId?: string): readonly FakeAd[] {
  proposals.forEach(assertCreative);
  return proposals.map((proposal) => makeAd(proposal, smartPlusAdId));
}

/** Makes an ad. A post that it runs becomes public. */
function makeAd(proposal: Proposal, smartPlusAdId: string | undefined): FakeAd {
  const { world, account, group, creative } = proposal;
  const { state } = world;
  const id = makeId(state);
  const ad: FakeAd = {
    id,
    advertiserId: account.id,
    adGroupId: group.id,
    ...(smartPlusAdId !== undefined && { smartPlusAdId }),
    ...restingOn(creative),
    ...darkPostStatusOf(proposal),
    isOn: true,
    createdAt: state.now,
    reviewedAt: addHours(state.now, world.delays.adReviewHours),
    isDenied: false,
  };
  state.ads[id] = ad;
  exposePost(proposal);
  return ad;
}

/** What an ad is, as far as its creative says. */
export function restingOn(
  creative: WireCreative,
): Pick<FakeAd, 'mode' | 'identityType' | 'identityId' | 'businessCenterId' | 'postId' | 'fields'> {
  const { identity_id = '', identity_authorized_bc_id, tiktok_item_id } = creative;
  return {
    mode: modeOf(creative),
    identityType: identityTypeOf(creative),
    identityId: identity_id,
    ...(identity_authorized_bc_id && { businessCenterId: identity_authorized_bc_id }),
    ...(tiktok_item_id && { postId: tiktok_item_id }),
    fields: { ...creative },
  };
}

/** A private or friends-only post becomes public once a campaign uses it, unless its account is in ads-only mode. */
export function exposePost({ world, account, creative }: Proposal): void {
  const post = postOf(world.state, creative.tiktok_item_id);
  const isAdsOnly =
    account.adsOnlyMode || account.identities[creative.identity_id ?? '']?.adsOnlyMode === true;
  if (post && !isAdsOnly) post.visibility = 'public';
}
