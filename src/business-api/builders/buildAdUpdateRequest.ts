import type { AsOf } from '../../vocabulary/time';
import { assertId } from '../requests/assertRequest';
import type { SparkCreative } from '../creatives/sparkCreative';
import type { AdCreateBody, CreateAds } from './buildAdCreateRequest';
import type { AdRequestVerdict } from '../creatives/checkedRequest';
import { creativeFields } from '../creatives/creativeFields';
import { wholeAdsRequest } from '../creatives/wholeAdsRequest';

/** The ad to change. */
export interface ExistingAd {
  readonly adId: string;
}

/** An existing ad as it should be from now on. */
export type ChangedCreative = SparkCreative & ExistingAd;

/** The input of {@link buildAdUpdateRequest}. */
export interface UpdateAds extends Omit<CreateAds, 'creatives'> {
  /** One to 20 complete ads: a field that is left out goes back to the platform's default. */
  readonly creatives: readonly [ChangedCreative, ...ChangedCreative[]];
}

/**
 * `POST /ad/update/`: replaces existing Spark Ads as a whole. To change only the post or the name, see {@link
 * buildAdPatchRequest}.
 *
 * @param ads - The ads as they should be, and what is known about their campaign.
 * @param options - `asOf`: the instant whose rules apply; the newest rules if absent.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it. Paths start at `creatives`.
 * @throws RangeError when an id or a word is invalid, or there are more than 20 ads or 35 pictures; the message names
 * the field, such as `creatives[1].adId`.
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
