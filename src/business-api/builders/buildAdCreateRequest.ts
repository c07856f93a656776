import type { AsOf } from '../../vocabulary/time';
import type { AdGroupFields } from '../requests/adGroup';
import type { SparkCreative } from '../creatives/sparkCreative';
import type { AdRequestVerdict, CampaignContext } from '../creatives/checkCreatives';
import { creativeFields, type CreativeFields } from '../creatives/creativeFields';
import { wholeAdsRequest } from '../creatives/wholeAds';

/** What {@link buildAdCreateRequest} builds from. */
export interface CreateAds {
  readonly advertiserId: string;
  readonly adGroupId: string;
  /** One to 20 ads. */
  readonly creatives: readonly [SparkCreative, ...SparkCreative[]];
  /** The campaign and ad group that they go into: the more is said, the more can be checked. */
  readonly campaign?: CampaignContext | undefined;
}

/** The body of `POST /ad/create/`. */
export interface AdCreateBody extends AdGroupFields {
  readonly creatives: readonly CreativeFields[];
}

/**
 * `POST /ad/create/`: makes Spark Ads of existing posts (`pull`) or by publishing new ones (`push`).
 *
 * A pull with fields of a push, a missing identity or a misspelt word does not compile. What depends on the campaign, and
 * which settings go together, is checked by `checkAdSetup` when the request is built.
 *
 * @param ads - The ads and what is known of their campaign.
 * @param options - `asOf`: the instant whose rules apply; absent means the newest.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it, paths from `creatives`.
 * @throws RangeError when an id or a word is not one, or there are more than 20 ads or 35 pictures; the message names the
 * field, such as `creatives[1].postId`. So does a button that is named both by its word and by its id.
 *
 * @example
 * ```ts
 * const pull = {
 *   mode: 'pull',
 *   adName: 'Autumn, sample.creator',
 *   identity: { type: 'AUTH_CODE', id: '7440000000000009001' },
 *   postId: '7440000000000000001',
 *   postKind: 'video',
 *   callToAction: 'LEARN_MORE',
 * } as const;
 * const built = buildAdCreateRequest({ advertiserId: '71', adGroupId: '72', creatives: [pull] });
 * built.ok && built.value.body.creatives[0]?.tiktok_item_id; // => '7440000000000000001'
 *
 * const refused = buildAdCreateRequest({
 *   advertiserId: '71',
 *   adGroupId: '72',
 *   creatives: [{ ...pull, callToAction: 'VIEW_PROFILE' }],
 *   campaign: { objective: 'TRAFFIC' },
 * });
 * refused.ok ? [] : refused.issues.map(({ code }) => code); // => ['setup_view_profile_objective']
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1739470744631298 | Create Spark Ads}
 * @see {@link unlistedWord} for a word that TikTok added after this version
 */
export function buildAdCreateRequest(ads: CreateAds, options: AsOf = {}): AdRequestVerdict<AdCreateBody> {
  return wholeAdsRequest('ad/create', ads, options, {}, creativeFields);
}
