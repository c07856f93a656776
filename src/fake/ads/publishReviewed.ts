import { publishPost } from '../acts/publishPost';
import type { FakeAd } from '../state/records';
import type { World } from '../state/world';
import { sentCreative } from './creative';

/** Publishes the posts of ads that push, once their review is over: each post and its id appear then. */
export function publishReviewed(world: World): void {
  const { ads, now } = world.state;
  const isDue = ({ mode, postId, reviewedAt, isDenied }: FakeAd) =>
    mode === 'push' && postId === undefined && !isDenied && reviewedAt <= now;
  for (const ad of Object.values(ads).filter(isDue)) ad.postId = publish(world, ad);
}

function publish(world: World, ad: FakeAd): string {
  const { advertiserId, identityId, darkPostStatus } = ad;
  const identity = world.state.adAccounts[advertiserId]?.identities[identityId];
  const { ad_format, ad_text } = sentCreative(ad);
  const { id } = publishPost(world, identity?.accountId ?? '', {
    kind: ad_format === 'CAROUSEL_ADS' ? 'photo' : 'video',
    caption: ad_text ?? '',
    isAdsOnly: darkPostStatus === 'ON',
  });
  return id;
}
