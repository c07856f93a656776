import type { AsOf } from '../../vocabulary/time';
import { assertId } from '../requests/assertRequest';
import type { SparkCreative } from '../creatives/sparkCreative';
import type { AdCreateBody, CreateAds } from './buildAdCreateRequest';
import type { AdRequestVerdict } from '../creatives/checkCreatives';
import { creativeFields } from '../creatives/creativeFields';
import { wholeAdsRequest } from '../creatives/wholeAds';

/** Which ad is to change. */
export interface ExistingAd {
  readonly adId: string;
}

/** An ad that exists, as it is to be from now on. */
export type ChangedCreative = SparkCreative & ExistingAd;

/** What {@link buildAdUpdateRequest} builds from. */
export interface UpdateAds extends Omit<CreateAds, 'creatives'> {
  /** One to 20 ads, each whole: what is left out goes back to the platform's default. */
  readonly creatives: readonly [ChangedCreative, ...ChangedCreative[]];
}

/**
 * `POST /ad/update/`: replaces Spark Ads that exist, each as a whole. To change the post alone, see
 * {@link buildAdPatchRequest}.
 *
 * @param ads - The ads as they are to be, and what is known of their campaign.
 * @param options - `asOf`: the instant whose rules apply; absent means the newest.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it, paths from `creatives`.
 * @throws RangeError when an id or a word is not one, or there are more than 20 ads or 35 pictures; the message names the
 * field, such as `creatives[1].adId`.
 *
 * @example
 * ```ts
 * const built = buildAdUpdateRequest({
 *   advertiserId: '71',
 *   adGroupId: '72',
 *   creatives: [{
 *     adId: '17',
 *     mode: 'pull',
 *     adName: 'Autumn, second post',
 *     identity: { type: 'TT_USER', id: 'a1' },
 *     postId: '7440000000000000002',
 *     postKind: 'video',
 *   }],
 * });
 * built.ok && built.value.body.creatives[0]?.ad_id; // => '17'
 * ```
 */
export function buildAdUpdateRequest(ads: UpdateAds, options: AsOf = {}): AdRequestVerdict<AdCreateBody> {
  return wholeAdsRequest('ad/update', ads, options, { adExists: true }, ({ adId, ...creative }) => {
    assertId('adId', adId);
    return { ad_id: adId, ...creativeFields(creative) };
  });
}
