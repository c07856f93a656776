import { addHours } from 'date-fns/addHours';
import { createdAdsBody } from '../ads/adBody';
import { assertCreative, type Proposal } from '../ads/assertCreative';
import { creativesIn, modeOf, sentCreative, type WireCreative } from '../ads/creative';
import { darkPostStatusOf } from '../ads/darkPostStatus';
import { exposePost, creativeParts } from '../ads/makeAd';
import type { FakeRequest } from '../http/fakeRequest';
import { refuseIfToldTo } from '../rules/answerOf';
import { refuse, refuseFirst } from '../rules/refuse';
import { lookUp } from '../../shared/lookUp';
import type { FakeAd, FakeAdAccount } from '../state/records';
import type { World } from '../state/world';
import { adAccountOf } from './endpoint';
import { adGroupOf } from './adGroupOf';

/** `POST ad/update`: replaces up to 20 ads, or with `patch_update` what is named of them; all of them or none. */
export function adUpdate(world: World, request: FakeRequest): object {
  const account = adAccountOf(world, request);
  const group = adGroupOf(world, request, account);
  const isPatch = request.values.patch_update === true;
  const changes = creativesIn(request.values.creatives, 20).map((given): Change => {
    const ad = adOf(world, account, given);
    const creative = isPatch ? { ...sentCreative(ad), ...given } : given;
    return { ad, proposal: { world, account, group, creative, route: 'ad' } };
  });
  changes.forEach(assertChange);
  changes.forEach(change);
  return createdAdsBody(
    world,
    changes.map(({ ad }) => ad),
  );
}

interface Change {
  readonly ad: FakeAd;
  readonly proposal: Proposal;
}

function change({ ad, proposal }: Change): void {
  const { world, creative } = proposal;
  const isSamePost = ad.postId === creative.tiktok_item_id;
  Object.assign(ad, creativeParts(creative), darkPostStatusOf(proposal));
  if (!isSamePost) ad.reviewedAt = addHours(world.state.now, world.delays.adReviewHours);
  exposePost(proposal);
}

function adOf({ state }: World, account: FakeAdAccount, { ad_id = '' }: WireCreative): FakeAd {
  const ad = lookUp(state.ads, ad_id);
  return ad?.advertiserId === account.id && ad.deletedAt === undefined ? ad : refuse('fieldMissing');
}

function assertChange({ ad, proposal }: Change): void {
  const { world, creative } = proposal;
  const old = sentCreative(ad);
  const isCarousel = old.ad_format === 'CAROUSEL_ADS' || old.ad_format === 'CATALOG_CAROUSEL';
  const isFrozen = old.branded_content_disabled === true;
  refuseFirst([
    ['formatLocked', isCarousel && creative.ad_format !== old.ad_format],
    ['cannotLeaveSpark', ad.mode !== 'non_spark' && modeOf(creative) === 'non_spark'],
    ['darkPostFrozen', isFrozen && (creative.dark_post_status ?? ad.darkPostStatus) !== ad.darkPostStatus],
  ]);
  if (ad.mode === 'push') refuseIfToldTo(world, 'pushEdits', 'pushEditRefused');
  assertCreative(proposal);
}
