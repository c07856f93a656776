import type { AsOf } from '../../vocabulary/time';
import { postRequest } from '../requests/apiRequest';
import { assertId, assertWithin } from '../requests/assertRequest';
import type { SparkCreative } from '../creatives/sparkCreative';
import type { AdCreateBody, CreateAds } from './buildAdCreateRequest';
import { checkedRequest, textsOf, type AdRequestVerdict } from '../creatives/checkCreatives';
import { creativeFields } from '../creatives/creativeFields';
import { setupOf } from '../creatives/setupOf';

/** An ad that exists, as it is to be from now on. */
export type ChangedCreative = SparkCreative & { readonly adId: string };

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
 * @throws RangeError when an id is not one, or there are more than 20 ads or 35 pictures.
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
  const { advertiserId, adGroupId, creatives, campaign } = ads;
  assertId('advertiserId', advertiserId);
  assertId('adGroupId', adGroupId);
  assertWithin('length of creatives', creatives.length, 1, 20);
  const setups = creatives.map((creative) => ({ ...setupOf(creative, campaign), adExists: true }));
  return checkedRequest(setups, options, creatives.flatMap(textsOf), () =>
    postRequest('ad/update', {
      advertiser_id: advertiserId,
      adgroup_id: adGroupId,
      creatives: creatives.map((creative) => {
        assertId('adId', creative.adId);
        return { ad_id: creative.adId, ...creativeFields(creative) };
      }),
    }),
  );
}
