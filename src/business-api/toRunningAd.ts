import { assertObject } from '../shared/assertions';
import type { RunningAd } from '../vocabulary/risk';
import type { Ad } from './mapping/toAd';

/**
 * Turns the ad of a reader's row into the form that `adsAtRisk` takes.
 *
 * @param ad - As returned by `readAds`, `readSmartPlusAds` and others.
 * @returns `undefined` if it shows no existing post, since no authorisation can then end under it.
 *
 * @example
 * ```ts
 * const identity = { type: 'AUTH_CODE', id: '9001' };
 * toRunningAd({ id: '17', postId: '7440000000000000001', identity });
 * // => { id: '17', postId: '7440000000000000001', identityType: 'AUTH_CODE', bindingId: '9001' }
 * toRunningAd({ id: '18', videoId: 'v1' }); // => undefined
 * ```
 *
 * @see {@link readSmartPlusAds} for ads with several posts, each of which becomes one running ad
 */
export function toRunningAd(ad: Ad): RunningAd | undefined {
  assertObject('ad', ad);
  const { id, postId, identity } = ad;
  if (!postId) return undefined;
  return {
    id,
    postId,
    ...(identity && { identityType: identity.type }),
    ...(identity?.id && { bindingId: identity.id }),
  };
}
