import type { AsOf } from '../../vocabulary/time';
import type { AdGroupFields } from '../requests/adGroup';
import type { SparkCreative } from '../creatives/sparkCreative';
import type { AdRequestVerdict, CampaignContext } from '../creatives/checkedRequest';
import { creativeFields, type CreativeFields } from '../creatives/creativeFields';
import { wholeAdsRequest } from '../creatives/wholeAdsRequest';

/** The input of {@link buildAdCreateRequest}. */
export interface CreateAds {
  readonly advertiserId: string;
  readonly adGroupId: string;
  /** One to 20 ads. */
  readonly creatives: readonly [SparkCreative, ...SparkCreative[]];
  /** The campaign and ad group that they go into: the more you give, the more can be checked. */
  readonly campaign?: CampaignContext | undefined;
}

/** The body of `POST /ad/create/`. */
export interface AdCreateBody extends AdGroupFields {
  readonly creatives: readonly CreativeFields[];
}

/**
 * `POST /ad/create/`: creates Spark Ads from existing posts (`pull`) or by publishing new ones (`push`).
 *
 * A pull with fields of a push, a missing identity or a misspelt word does not compile. `checkAdSetup` checks the rest
 * when the request is built: what depends on the campaign, and which settings go together.
 *
 * @param ads - The ads and what is known about their campaign.
 * @param options - `asOf`: the instant whose rules apply; the newest rules if absent.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it. Paths start at `creatives`.
 * @throws RangeError when an id or a word is invalid, a button is named both by its word and by its id, or there are
 * more than 20 ads or 35 pictures; the message names the field, such as `creatives[1].postId`.
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
