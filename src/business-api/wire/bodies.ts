// Response bodies in TikTok's own words, with the fields that we read. Every field may be missing or null, whatever the
// documentation says.

/** A field that may be missing or null. */
export type Maybe<Value> = Value | null | undefined;

/** What every response has around its data; `code` 0 means success, whatever the HTTP status says. */
export interface Envelope<Data> {
  code: number;
  message?: Maybe<string>;
  request_id?: Maybe<string>;
  data?: Maybe<Data>;
}

/** `page_info`; some endpoints fill it with zeros. */
export interface WirePageInfo {
  page?: Maybe<number>;
  page_size?: Maybe<number>;
  total_number?: Maybe<number>;
  total_page?: Maybe<number>;
}

/** `auth_info`; null for posts that need no code. */
export interface WireAuthInfo {
  ad_auth_status?: Maybe<string>;
  auth_start_time?: Maybe<string>;
  auth_end_time?: Maybe<string>;
  invite_start_time?: Maybe<string>;
}

/** One link attached to a post; its id has three spellings. */
export interface WireAnchor {
  id?: Maybe<string>;
  Id?: Maybe<string>;
  anchor_id?: Maybe<string>;
  title?: Maybe<string>;
  url?: Maybe<string>;
  status?: Maybe<string>;
  product_regions?: Maybe<string[]>;
}

/** `video_info`; the preview link is `preview_url` under `tt_video` and `url` under `identity/video`. */
export interface WireVideoInfo {
  duration?: Maybe<number>;
  width?: Maybe<number>;
  height?: Maybe<number>;
  size?: Maybe<number>;
  bit_rate?: Maybe<number>;
  format?: Maybe<string>;
  preview_url?: Maybe<string>;
  url?: Maybe<string>;
  poster_url?: Maybe<string>;
}

/** One picture of a photo post. */
export interface WireImage {
  image_id?: Maybe<string>;
  image_url?: Maybe<string>;
  image_width?: Maybe<number>;
  image_height?: Maybe<number>;
}

/** `carousel_info`; filled with empty lists on video posts. */
export interface WireCarouselInfo {
  image_info?: Maybe<WireImage[]>;
}

/** `item_info`: the post of a row of `tt_video`. */
export interface WireItemInfo {
  item_id: string;
  auth_code?: Maybe<string>;
  item_type?: Maybe<string>;
  text?: Maybe<string>;
  status?: Maybe<string>;
  stitch_original_item_id?: Maybe<string>;
  duet_original_item_id?: Maybe<string>;
  is_multi_duet_stitch?: Maybe<boolean>;
  mentioned_item_ids?: Maybe<string[]>;
  anchor_list?: Maybe<WireAnchor[]>;
  carousel_info?: Maybe<WireCarouselInfo>;
}

/** `user_info`: the account of a row of `tt_video`. */
export interface WireUserInfo {
  tiktok_name?: Maybe<string>;
  identity_id?: Maybe<string>;
  identity_type?: Maybe<string>;
}

/** A post with its authorisation, as `tt_video/list` and `tt_video/info` give it. */
export interface WireTtVideo {
  item_info: WireItemInfo;
  auth_info?: Maybe<WireAuthInfo>;
  user_info?: Maybe<WireUserInfo>;
  video_info?: Maybe<WireVideoInfo>;
}

/** The data of `tt_video/list`. */
export interface WireTtVideoList {
  page_info?: Maybe<WirePageInfo>;
  list?: Maybe<(WireTtVideo | undefined)[]>;
}

/** A post under an identity, as `identity/video/get` and `identity/video/info` give it. */
export interface WireIdentityVideo {
  item_id: string;
  item_type?: Maybe<string>;
  text?: Maybe<string>;
  status?: Maybe<string>;
  auth_info?: Maybe<WireAuthInfo>;
  anchor_list?: Maybe<WireAnchor[]>;
  carousel_info?: Maybe<WireCarouselInfo>;
  video_info?: Maybe<WireVideoInfo>;
}

/** The data of `identity/video/get`. */
export interface WireIdentityVideos {
  cursor?: Maybe<string>;
  has_more?: Maybe<boolean>;
  video_list?: Maybe<(WireIdentityVideo | undefined)[]>;
}

/** The data of `identity/video/info`: one post, several, or both keys with one of them empty. */
export interface WireIdentityVideoInfo {
  video_detail?: Maybe<WireIdentityVideo>;
  video_details?: Maybe<(WireIdentityVideo | undefined)[]>;
}

/** An identity, as `identity/get` and `identity/info` give it; its handle has two spellings. */
export interface WireIdentity {
  identity_id: string;
  identity_type: string;
  identity_authorized_bc_id?: Maybe<string>;
  display_name?: Maybe<string>;
  username?: Maybe<string>;
  user_name?: Maybe<string>;
  profile_image?: Maybe<string>;
  available_status?: Maybe<string>;
  can_pull_video?: Maybe<boolean>;
  can_push_video?: Maybe<boolean>;
  can_use_live_ads?: Maybe<boolean>;
  is_gpppa?: Maybe<boolean>;
  ads_only_mode?: Maybe<boolean>;
}

/** The data of `identity/get`. */
export interface WireIdentityList {
  page_info?: Maybe<WirePageInfo>;
  identity_list?: Maybe<(WireIdentity | undefined)[]>;
}

/** The data of `identity/info`. */
export interface WireIdentityInfo {
  identity_info: WireIdentity;
}

/** One song of a post, as `identity/music/authorization` judges it. */
export interface WireSong {
  music_id?: Maybe<string>;
  author?: Maybe<string>;
  title?: Maybe<string>;
  authorization_type?: Maybe<string>;
}

/** The music of one post. */
export interface WireMusic {
  video_id: string;
  music_status?: Maybe<string>;
  authorization_infos?: Maybe<WireSong[]>;
}

/** The data of `identity/music/authorization`. */
export interface WireMusicList {
  music_authorization?: Maybe<(WireMusic | undefined)[]>;
}

/** An ad, as `ad/create`, `ad/update` and `ad/get` give it; `ad/get` leaves fields out on rows of AUTH_CODE. */
export interface WireAd {
  ad_id?: Maybe<string>;
  smart_plus_ad_id?: Maybe<string>;
  ad_name?: Maybe<string>;
  adgroup_id?: Maybe<string>;
  campaign_id?: Maybe<string>;
  identity_type?: Maybe<string>;
  identity_id?: Maybe<string>;
  identity_authorized_bc_id?: Maybe<string>;
  tiktok_item_id?: Maybe<string>;
  video_id?: Maybe<string>;
  image_ids?: Maybe<string[]>;
  ad_format?: Maybe<string>;
  ad_text?: Maybe<string>;
  call_to_action?: Maybe<string>;
  operation_status?: Maybe<string>;
  secondary_status?: Maybe<string>;
  dark_post_status?: Maybe<string>;
}

/** A creative of an upgraded Smart+ ad, with an identity of its own. */
export interface WireSmartPlusCreative {
  ad_material_id?: Maybe<string>;
  material_operation_status?: Maybe<string>;
  creative_info?: Maybe<{
    ad_format?: Maybe<string>;
    identity_type?: Maybe<string>;
    identity_id?: Maybe<string>;
    identity_authorized_bc_id?: Maybe<string>;
    tiktok_item_id?: Maybe<string>;
    video_info?: Maybe<{ video_id?: Maybe<string> }>;
    image_info?: Maybe<{ web_uri?: Maybe<string> }[]>;
  }>;
}

/** An upgraded Smart+ ad, as `smart_plus/ad/get`, `smart_plus/ad/create` and `smart_plus/ad/update` give it. */
export interface WireSmartPlusAd {
  smart_plus_ad_id: string;
  ad_name?: Maybe<string>;
  adgroup_id?: Maybe<string>;
  campaign_id?: Maybe<string>;
  operation_status?: Maybe<string>;
  secondary_status?: Maybe<string>;
  creative_list?: Maybe<WireSmartPlusCreative[]>;
  ad_configuration?: Maybe<{ dark_post_status?: Maybe<string> }>;
}

/** The data of `smart_plus/ad/get`. */
export interface WireSmartPlusAdList {
  page_info?: Maybe<WirePageInfo>;
  list?: Maybe<(WireSmartPlusAd | undefined)[]>;
}

/** A post of `gmv_max/video/get`. */
export interface WireGmvMaxPost {
  item_id: string;
  text?: Maybe<string>;
  spu_id_list?: Maybe<string[]>;
  can_change_anchor?: Maybe<boolean>;
  identity_info?: Maybe<{
    identity_id?: Maybe<string>;
    identity_type?: Maybe<string>;
    identity_authorized_bc_id?: Maybe<string>;
    display_name?: Maybe<string>;
    username?: Maybe<string>;
    user_name?: Maybe<string>;
  }>;
  video_info?: Maybe<WireVideoInfo>;
}

/** The data of `gmv_max/video/get`. */
export interface WireGmvMaxPosts {
  page_info?: Maybe<WirePageInfo>;
  item_list?: Maybe<(WireGmvMaxPost | undefined)[]>;
}

/** The data of `ad/create` and `ad/update`. */
export interface WireCreatedAds {
  ad_ids?: Maybe<string[]>;
  need_audit?: Maybe<boolean>;
  creatives?: Maybe<(WireAd | undefined)[]>;
}

/** The data of `ad/get`. */
export interface WireAdList {
  page_info?: Maybe<WirePageInfo>;
  list?: Maybe<(WireAd | undefined)[]>;
}

/** An ad account, with the fields that matter for Spark Ads. */
export interface WireAdvertiser {
  advertiser_id: string;
  can_use_custom_identity?: Maybe<boolean>;
  ads_only_mode?: Maybe<boolean>;
}

/** The data of `advertiser/info`. */
export interface WireAdvertiserList {
  list?: Maybe<(WireAdvertiser | undefined)[]>;
}

/** The data of `asset/bind/quota`. */
export interface WireQuota {
  available_quota: number;
  total_quota?: Maybe<number>;
  used_quota?: Maybe<number>;
}

/** The code of a post, as its owner sees it. */
export interface WireOwnerCode {
  auth_code?: Maybe<string>;
  auth_code_status?: Maybe<string>;
  auth_code_start_time?: Maybe<string>;
  auth_code_end_time?: Maybe<string>;
}

/** The data of `business/post/authorize/status`. */
export interface WirePostAuthorisation extends WireOwnerCode {
  item_id: string;
  authorization_days?: Maybe<number>;
}

/** The data of `tcm/tt_video/status`; the time of its last change has two spellings. */
export interface WireMarketplaceApplication extends WireOwnerCode {
  video_id: string;
  auth_status?: Maybe<string>;
  auth_status_updated_time?: Maybe<string>;
  auth_status_update_time?: Maybe<string>;
  num_remaining_request?: Maybe<number>;
  requested_authorization_days?: Maybe<number>;
}
