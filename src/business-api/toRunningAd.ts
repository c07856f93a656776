import { assertObject } from '../shared/assertions';
import type { RunningAd } from '../vocabulary/risk';
import type { Ad } from './mapping/toAd';

/**
 * An ad of a reader's row as `adsAtRisk` wants it.
 *
 * @param ad - As `readAds`, `readSmartPlusAds` and others give it.
 * @returns `undefined` when it shows no post that exists, so that no authorisation can end under it.
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
