import type { DarkPostStatus } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import { postRequest } from '../apiRequest';
import { assertDarkPostStatus, assertId, assertPostId, assertWithin } from '../assertRequest';
import type { SparkPostKind } from '../itemType';
import { identityFields, type AccountIdentity, type SparkIdentity } from '../toSparkIdentity';
import { checkedRequest, type AdRequestVerdict, type CampaignContext } from './checkCreatives';
import { adFormatOf } from './creativeFields';
import { setupOf } from './setupOf';
import { adNameFindings, adTextFindings } from './textFindings';

/** An existing post in a Smart+ ad; its text is the post's own. */
export interface SmartPlusPull {
  readonly mode: 'pull';
  readonly identity: SparkIdentity;
  readonly postId: string;
  readonly postKind: SparkPostKind;
}

/** A new post of a Smart+ ad, made of an uploaded video or of uploaded pictures. */
export type SmartPlusPush = { readonly mode: 'push'; readonly identity: AccountIdentity } & (
  | { readonly postKind: 'video'; readonly videoId: string }
  | {
      readonly postKind: 'photo';
      /** One to 35 uploaded pictures: their `web_uri`. */
      readonly imageUris: readonly [string, ...string[]];
      readonly musicId: string;
    }
);

/** What {@link buildSmartPlusAdCreateRequest} builds from. */
export type CreateSmartPlusAd = {
  readonly advertiserId: string;
  readonly adGroupId: string;
  readonly adName: string;
  /** Up to 5 texts, for the creatives that are no existing posts. */
  readonly adTexts?: readonly string[] | undefined;
  readonly callToActionId?: string | undefined;
  readonly landingPageUrl?: string | undefined;
  readonly campaign?: CampaignContext | undefined;
  /** How many creatives an ad takes: 31 by the API's schema, and when absent; help pages speak of 50. */
  readonly maxCreatives?: number | undefined;
  /** Further fields of `ad_configuration` in TikTok's own words. */
  readonly moreConfiguration?: Readonly<Record<string, unknown>> | undefined;
} & (
  | { readonly creatives: readonly [SmartPlusPull, ...SmartPlusPull[]]; readonly darkPostStatus?: undefined }
  | {
      readonly creatives: readonly [SmartPlusPull | SmartPlusPush, ...(SmartPlusPull | SmartPlusPush)[]];
      /** Whether new posts stay off the profile; the platform's default has changed, so it must be said. */
      readonly darkPostStatus: DarkPostStatus;
    }
);

/** The body of `POST /smart_plus/ad/create/`. */
export interface SmartPlusAdBody {
  readonly advertiser_id: string;
  readonly adgroup_id: string;
  readonly ad_name: string;
  readonly creative_list: readonly { readonly creative_info: Readonly<Record<string, unknown>> }[];
  readonly ad_text_list?: readonly { readonly ad_text: string }[];
  readonly landing_page_url_list?: readonly { readonly landing_page_url: string }[];
  readonly ad_configuration?: Readonly<Record<string, unknown>>;
}

/**
 * `POST /smart_plus/ad/create/`: one upgraded Smart+ ad of several posts, each under an identity of its own.
 *
 * @param ad - The ad and what is known of its campaign.
 * @param options - `asOf`: the instant whose rules apply; absent means the newest.
 * @throws RangeError when an id is not one, or a list is longer than the platform takes.
 *
 * @example
 * ```ts
 * const built = buildSmartPlusAdCreateRequest({
 *   advertiserId: '71',
 *   adGroupId: '72',
 *   adName: 'Two creators',
 *   creatives: [
 *     { mode: 'pull', identity: { type: 'AUTH_CODE', id: '9001' }, postId: '7440000000000000001', postKind: 'video' },
 *     { mode: 'pull', identity: { type: 'AUTH_CODE', id: '9002' }, postId: '7440000000000000002', postKind: 'photo' },
 *   ],
 * });
 * built.ok && built.value.body.creative_list.map(({ creative_info }) => creative_info.identity_id);
 * // => ['9001', '9002']
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1847839781968897 | Upgraded Smart+ creative combinations}
 */
export function buildSmartPlusAdCreateRequest(
  ad: CreateSmartPlusAd,
  options: AsOf = {},
): AdRequestVerdict<SmartPlusAdBody> {
  const { creatives, adTexts, landingPageUrl, darkPostStatus, callToActionId, moreConfiguration } = ad;
  assertId('advertiserId', ad.advertiserId);
  assertId('adGroupId', ad.adGroupId);
  assertWithin('length of creatives', creatives.length, 1, ad.maxCreatives ?? 31);
  assertWithin('length of adTexts', adTexts?.length, 1, 5);
  if (creatives.some(({ mode }) => mode === 'push')) assertDarkPostStatus(darkPostStatus);
  if (
    moreConfiguration &&
    ('dark_post_status' in moreConfiguration || 'call_to_action_id' in moreConfiguration)
  ) {
    throw new RangeError('moreConfiguration must leave out what has a field of its own');
  }
  const configuration = {
    ...moreConfiguration,
    ...(callToActionId !== undefined && { call_to_action_id: callToActionId }),
    ...(darkPostStatus !== undefined && { dark_post_status: darkPostStatus }),
  };
  const setups = creatives.map((creative) => ({
    ...setupOf({ ...asSparkCreative(creative, darkPostStatus), callToActionId }, ad.campaign),
    route: 'smart_plus' as const,
  }));
  const texts = [
    ...adNameFindings(ad.adName),
    ...(adTexts ?? []).flatMap((text, index) => adTextFindings(text, ['adTexts', index])),
  ];
  return checkedRequest(setups, options, texts, () =>
    postRequest('smart_plus/ad/create', {
      advertiser_id: ad.advertiserId,
      adgroup_id: ad.adGroupId,
      ad_name: ad.adName,
      creative_list: creatives.map((creative) => ({ creative_info: creativeInfo(creative) })),
      ...(adTexts && { ad_text_list: adTexts.map((text) => ({ ad_text: text })) }),
      ...(landingPageUrl !== undefined && { landing_page_url_list: [{ landing_page_url: landingPageUrl }] }),
      ...(Object.keys(configuration).length > 0 && { ad_configuration: configuration }),
    }),
  );
}

function creativeInfo(creative: SmartPlusPull | SmartPlusPush): Readonly<Record<string, unknown>> {
  return { ad_format: adFormatOf(creative), ...identityFields(creative.identity), ...media(creative) };
}

function media(creative: SmartPlusPull | SmartPlusPush): Readonly<Record<string, unknown>> {
  if (creative.mode === 'pull') {
    assertPostId('postId', creative.postId);
    return { tiktok_item_id: creative.postId };
  }
  if (creative.postKind === 'video') {
    assertId('videoId', creative.videoId);
    return { video_info: { video_id: creative.videoId } };
  }
  assertWithin('length of imageUris', creative.imageUris.length, 1, 35);
  const image_info = creative.imageUris.map((uri) => ({ web_uri: uri }));
  return { image_info, music_info: { music_id: creative.musicId } };
}

// Texts belong to the whole ad here, and a pull ignores them: they are no part of a creative's set-up.
function asSparkCreative(
  creative: SmartPlusPull | SmartPlusPush,
  darkPostStatus: DarkPostStatus | undefined,
) {
  const nothing = { postId: undefined, videoId: undefined, coverImageId: undefined, imageIds: undefined };
  const { mode, identity, postKind } = creative;
  const base = { mode, identity, postKind, ...nothing, musicId: undefined, adText: undefined };
  if (creative.mode === 'pull') return { ...base, postId: creative.postId };
  if (creative.postKind === 'video') return { ...base, videoId: creative.videoId, darkPostStatus };
  return { ...base, imageIds: creative.imageUris, musicId: creative.musicId, darkPostStatus };
}
