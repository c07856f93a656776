import { assertWord, assertObject } from '../../shared/assertions';
import { type AdSetup, darkPostStatuses } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import { postRequest } from '../requests/apiRequest';
import { adGroupFields, type AdGroupFields } from '../requests/adGroup';
import {
  assertFurtherFields,
  assertId,
  assertEntries,
  assertPostId,
  assertText,
  assertWithin,
} from '../requests/assertRequest';
import type { CreateSmartPlusAd, SmartPlusCreative } from '../creatives/smartPlusAd';
import { identityFields } from '../creatives/toSparkIdentity';
import { type AdRequestVerdict, checkedRequest } from '../creatives/checkedRequest';
import { eachRow } from '../../shared/eachRow';
import { postKindWords } from '../creatives/postKindWords';
import { setupOf } from '../creatives/setupOf';
import { adNameFindings, adTextFindings, type TextFinding } from '../creatives/textFindings';

/** The body of `POST /smart_plus/ad/create/`. */
export interface SmartPlusAdBody extends AdGroupFields {
  readonly ad_name: string;
  readonly creative_list: readonly { readonly creative_info: Readonly<Record<string, unknown>> }[];
  readonly ad_text_list?: readonly { readonly ad_text: string }[];
  readonly landing_page_url_list?: readonly { readonly landing_page_url: string }[];
  readonly ad_configuration?: Readonly<Record<string, unknown>>;
}

/**
 * `POST /smart_plus/ad/create/`: creates one upgraded Smart+ ad from several posts, each under its own identity.
 *
 * @param ad - The ad and what is known about its campaign.
 * @param options - `asOf`: the instant whose rules apply; the newest rules if absent.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it.
 * @throws RangeError when an id or a word is invalid, or a list is longer than the platform accepts; the message names
 * the field, such as `creatives[1].videoId`.
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
  assertObject('ad', ad);
  const { creatives, adTexts, landingPageUrl } = ad;
  const group = adGroupFields(ad);
  assertAd(ad);
  const setups = eachRow('creatives', creatives, (creative, index) => ({
    path: ['creatives', index],
    setup: setupOfCreative(creative, ad),
  }));
  const configuration = configurationOf(ad);
  return checkedRequest(setups, options, textFindings(ad), () =>
    postRequest('smart_plus/ad/create', {
      ...group,
      ad_name: ad.adName,
      creative_list: eachRow('creatives', creatives, (creative) => ({
        creative_info: creativeInfo(creative),
      })),
      ...(adTexts && { ad_text_list: adTexts.map((text) => ({ ad_text: text })) }),
      ...(landingPageUrl !== undefined && { landing_page_url_list: [{ landing_page_url: landingPageUrl }] }),
      ...(Object.keys(configuration).length > 0 && { ad_configuration: configuration }),
    }),
  );
}

function assertAd(ad: CreateSmartPlusAd): void {
  const { creatives, adTexts, maxCreatives = 31, moreConfiguration = {} } = ad;
  assertText('adName', ad.adName);
  assertWithin('maxCreatives', maxCreatives, 1);
  assertEntries('creatives', creatives, maxCreatives, assertObject);
  if (adTexts !== undefined) assertEntries('adTexts', adTexts, 5, assertText);
  if (creatives.some(({ mode }: SmartPlusCreative) => mode === 'push')) {
    assertWord('darkPostStatus', ad.darkPostStatus ?? '', darkPostStatuses);
  }
  assertFurtherFields('moreConfiguration', moreConfiguration, ['dark_post_status', 'call_to_action_id']);
}

function configurationOf({ moreConfiguration, callToActionId, darkPostStatus }: CreateSmartPlusAd) {
  return {
    ...moreConfiguration,
    ...(callToActionId !== undefined && { call_to_action_id: callToActionId }),
    ...(darkPostStatus !== undefined && { dark_post_status: darkPostStatus }),
  };
}

function textFindings({ adName, adTexts = [] }: CreateSmartPlusAd): readonly TextFinding[] {
  return [
    ...adNameFindings(adName),
    ...adTexts.flatMap((text, index) => adTextFindings(text, ['adTexts', index])),
  ];
}

// Here texts belong to the whole ad, and a pull ignores them, so they are not part of a creative's set-up.
function setupOfCreative(creative: SmartPlusCreative, ad: CreateSmartPlusAd): AdSetup {
  const { mode, identity, postKind } = creative;
  const { callToActionId, darkPostStatus, campaign } = ad;
  const own = mode === 'pull' ? { postId: creative.postId } : { darkPostStatus };
  return { ...setupOf({ mode, identity, postKind, callToActionId, ...own }, campaign), route: 'smart_plus' };
}

function creativeInfo(creative: SmartPlusCreative): Readonly<Record<string, unknown>> {
  return {
    ad_format: postKindWords('postKind', creative.postKind).apiAdFormat,
    ...identityFields(creative.identity),
    ...media(creative),
  };
}

function media(creative: SmartPlusCreative): Readonly<Record<string, unknown>> {
  if (creative.mode === 'pull') {
    assertPostId('postId', creative.postId);
    return { tiktok_item_id: creative.postId };
  }
  if (creative.postKind === 'video') {
    assertId('videoId', creative.videoId);
    return { video_info: { video_id: creative.videoId } };
  }
  assertEntries('imageUris', creative.imageUris, 35, assertId);
  assertId('musicId', creative.musicId);
  const image_info = creative.imageUris.map((uri) => ({ web_uri: uri }));
  return { image_info, music_info: { music_id: creative.musicId } };
}
