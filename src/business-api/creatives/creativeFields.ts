import { darkPostStatuses } from '../../vocabulary/campaign';
import { assertWord } from '../../shared/assertions';
import { assertFurtherFields, assertId, assertEntries, assertPostId } from '../requests/assertRequest';
import { postKindWords } from './postKindWords';
import type { PullCreative, PushCreative, SparkCreative } from './sparkCreative';
import { identityFields, type IdentityFields } from './toSparkIdentity';

/** A creative in TikTok's own fields. */
export interface CreativeFields extends IdentityFields {
  readonly ad_name: string;
  readonly ad_format: 'SINGLE_VIDEO' | 'CAROUSEL_ADS';
  readonly tiktok_item_id?: string;
  readonly video_id?: string;
  readonly image_ids?: readonly string[];
  readonly music_id?: string;
  readonly ad_text?: string;
  readonly dark_post_status?: 'ON' | 'OFF';
  readonly call_to_action?: string;
  readonly call_to_action_id?: string;
  readonly landing_page_url?: string;
  readonly promotional_music_disabled?: boolean;
  readonly item_duet_status?: 'ENABLE' | 'DISABLE';
  readonly item_stitch_status?: 'ENABLE' | 'DISABLE';
  readonly [more: string]: unknown;
}

// Only the type of an ad makes it a pull or a push; further fields cannot change that.
const ownFields = [
  'ad_id',
  'ad_name',
  'identity_type',
  'identity_id',
  'identity_authorized_bc_id',
  'ad_format',
  'tiktok_item_id',
  'video_id',
  'image_ids',
  'music_id',
  'ad_text',
  'dark_post_status',
  'call_to_action',
  'call_to_action_id',
  'landing_page_url',
  'promotional_music_disabled',
  'item_duet_status',
  'item_stitch_status',
];

/** The creative as `ad/create` and `ad/update` expect it. */
export function creativeFields(creative: SparkCreative): CreativeFields {
  const { more = {}, callToAction, callToActionId, landingPageUrl } = creative;
  assertFurtherFields('more', more, ownFields);
  if (callToAction !== undefined && callToActionId !== undefined) {
    throw new RangeError('callToActionId names the button a second time, beside callToAction');
  }
  return {
    ...more,
    ad_name: creative.adName,
    ...identityFields(creative.identity),
    ad_format: postKindWords('postKind', creative.postKind).apiAdFormat,
    ...(creative.mode === 'pull' ? pullFields(creative) : pushFields(creative)),
    ...(callToAction !== undefined && { call_to_action: callToAction }),
    ...(callToActionId !== undefined && { call_to_action_id: callToActionId }),
    ...(landingPageUrl !== undefined && { landing_page_url: landingPageUrl }),
    ...permissionFields(creative),
  };
}

function pullFields({ postId }: PullCreative) {
  assertPostId('postId', postId);
  return { tiktok_item_id: postId };
}

function pushFields(creative: PushCreative) {
  const { adText, darkPostStatus } = creative;
  assertWord('darkPostStatus', darkPostStatus, darkPostStatuses);
  return { ...mediaFields(creative), ad_text: adText, dark_post_status: darkPostStatus };
}

function mediaFields(creative: PushCreative) {
  if (creative.postKind === 'photo') {
    assertEntries('imageIds', creative.imageIds, 35, assertId);
    assertId('musicId', creative.musicId);
    return { image_ids: creative.imageIds, music_id: creative.musicId };
  }
  assertId('videoId', creative.videoId);
  assertId('coverImageId', creative.coverImageId);
  return { video_id: creative.videoId, image_ids: [creative.coverImageId] };
}

function permissionFields({ promotionalMusicDisabled, duetStatus, stitchStatus }: SparkCreative) {
  return {
    ...(promotionalMusicDisabled !== undefined && { promotional_music_disabled: promotionalMusicDisabled }),
    ...(duetStatus !== undefined && { item_duet_status: duetStatus }),
    ...(stitchStatus !== undefined && { item_stitch_status: stitchStatus }),
  };
}
