// Bodies in TikTok's own words, as far as they are read. Every field may be missing or null, whatever the documentation says.

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
