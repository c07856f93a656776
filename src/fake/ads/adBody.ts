import type { WireAd, WireCreatedAds } from '../../business-api/wire/bodies';
import { formatPlatformTime } from '../../time/formatPlatformTime';
import type { FakeAd } from '../state/records';
import type { World } from '../state/world';
import { adStanding } from '../standing/adStanding';
import { sentCreative } from './creative';

// Fields of the documented answer that no rule touches.
const untouched = {
  creative_authorized: false,
  is_aco: false,
  is_new_structure: true,
  deeplink: '',
  deeplink_type: 'NORMAL',
  viewability_postbid_partner: 'UNSET',
  card_id: null,
  page_id: null,
  tracking_pixel_id: 0,
  optimization_event: 'ACTIVE',
} as const;

/** The `data` of the answer that made or changed ads. */
export function createdAdsBody({ delays }: World, ads: readonly FakeAd[]): WireCreatedAds {
  return {
    ad_ids: ads.map(({ id }) => id),
    need_audit: delays.adReviewHours > 0,
    creatives: ads.map(createdAdBody),
  };
}

function createdAdBody(ad: FakeAd): WireAd {
  return { ...untouched, ...fieldsOf(ad), ...buttonAndFormatOf(ad), ...ofMode(ad) };
}

/** An ad in a list; rows of `AUTH_CODE` come without format and button. */
export function listedAdBody(world: World, ad: FakeAd): WireAd {
  return {
    ...fieldsOf(ad),
    ...(ad.identityType === 'AUTH_CODE' ? {} : buttonAndFormatOf(ad)),
    ...ofMode(ad),
    ...(ad.postId !== undefined && { tiktok_item_id: ad.postId }),
    secondary_status: adStanding(world, ad).status ?? null,
  };
}

function fieldsOf(ad: FakeAd) {
  const fields = sentCreative(ad);
  return {
    ad_id: ad.id,
    ad_name: fields.ad_name ?? '',
    advertiser_id: ad.advertiserId,
    adgroup_id: ad.adGroupId,
    campaign_id: `campaign-${ad.adGroupId}`,
    identity_type: ad.identityType,
    identity_id: ad.identityId,
    ...(ad.businessCenterId !== undefined && { identity_authorized_bc_id: ad.businessCenterId }),
    ad_text: fields.ad_text ?? '',
    landing_page_url: textOrNull(fields.landing_page_url) ?? '',
    music_id: fields.music_id ?? null,
    operation_status: ad.isOn ? 'ENABLE' : 'DISABLE',
    create_time: formatPlatformTime(ad.createdAt),
  };
}

function buttonAndFormatOf(ad: FakeAd) {
  const { ad_format, call_to_action, call_to_action_id } = sentCreative(ad);
  return {
    ad_format: ad_format ?? null,
    call_to_action: call_to_action ?? null,
    call_to_action_id: textOrNull(call_to_action_id),
    creative_type: null,
  };
}

// A pull names its post; a push its media, and no post before the review has made one.
function ofMode(ad: FakeAd) {
  const { mode, fields, postId, darkPostStatus } = ad;
  const { video_id, image_ids, promotional_music_disabled } = sentCreative(ad);
  if (mode === 'pull') {
    return {
      tiktok_item_id: postId ?? null,
      video_id: null,
      image_ids: [],
      promotional_music_disabled: promotional_music_disabled ?? true,
    };
  }
  const media = { video_id: video_id ?? null, image_ids: [...(image_ids ?? [])] };
  if (mode === 'non_spark') return media;
  return {
    ...media,
    dark_post_status: darkPostStatus ?? null,
    branded_content_disabled: fields.branded_content_disabled === true,
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
