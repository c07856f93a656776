import { refuseIfToldTo } from '../rules/answerOf';
import { refuse } from '../rules/refuse';
import type { RefusalName } from '../rules/refusals';
import type { FakeAd } from '../state/records';
import type { World } from '../state/world';
import { adStanding } from '../standing/adStanding';

/** The ads that use a post and are not deleted. */
export function adsOfPost({ state }: World, postId: string): readonly FakeAd[] {
  return Object.values(state.ads).filter((ad) => ad.postId === postId && ad.deletedAt === undefined);
}

/** Whether a running ad uses a post. */
export function isPromoted(world: World, postId: string): boolean {
  return adsOfPost(world, postId).some((ad) => adStanding(world, ad).runs);
}

/** Refuses to take away what running ads use. If all ads are stopped, sources disagree: the test's answer decides. */
export function refuseWhileInUse(world: World, ads: readonly FakeAd[], reason: RefusalName): void {
  if (ads.some((ad) => adStanding(world, ad).runs)) refuse(reason);
  if (ads.length > 0) refuseIfToldTo(world, 'idleAdsHoldCode', reason);
}
