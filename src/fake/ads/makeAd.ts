import { addHours } from 'date-fns/addHours';
import { makeId } from '../state/makeId';
import type { FakeAd } from '../state/records';
import { postOf } from '../standing/posts';
import { assertCreative, type Proposal } from './assertCreative';
import { identityTypeOf, isAdsOnly, modeOf, type WireCreative } from './creative';
import { darkPostStatusOf } from './darkPostStatus';

/** Makes ads: all of them, or none if TikTok refuses one. */
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
    ...creativeParts(creative),
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

/** The parts of an ad that its creative decides. */
export function creativeParts(
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
  if (post && !isAdsOnly(account, creative)) post.visibility = 'public';
}
