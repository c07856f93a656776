/** Every word that can be a value in the comparison. */
export const formatValueTerms = /* @__PURE__ */ Object.freeze([
  // what is seen, and under whose name
  'organic_post_with_label',
  'standalone_ad',
  'post_handle',
  'account_handle',
  'brand_ad_account',
  // where engagement goes
  'post',
  'account',
  'campaign',
  'nowhere',
  // what an ad delivers
  'existing_post',
  'new_post',
  'uploaded_creative',
  // what is kept of a post, and what is added to it
  'video',
  'caption',
  'handle',
  'profile_picture',
  'existing_engagement',
  'sponsored_label',
  'call_to_action_button',
  'ad_text',
  // social proof
  'of_the_post',
  'none',
  // what a format is best for
  'social_proof',
  'creator_content',
  'scaling_a_proven_post',
  'direct_response_without_post',
  // editing
  'new_post_and_authorisation',
  'editable',
  // what a tap opens
  'landing_page',
  'profile',
  'follow',
  'music_page',
  // availability and the profile
  'available',
  'closed_to_new_ads',
  'not_offered',
  'hidden_by_default',
  'shown_by_default',
  'as_the_post',
  // objectives, in the API's own words
  'all_but_community_interaction',
  'REACH',
  'VIDEO_VIEWS',
  'ENGAGEMENT',
  'TRAFFIC',
  'APP_PROMOTION',
  'WEB_CONVERSIONS',
  'LEAD_GENERATION',
  'PRODUCT_SALES',
  'RF_REACH',
  'TOPVIEW_REACH',
  // metrics, in the report's own words
  'follows',
  'profile_visits',
  'profile_visits_rate',
  'clicks_on_music_disc',
  // ratios
  '9:16',
  '1:1',
  '16:9',
  // file types
  'mp4',
  'mov',
  'mpeg',
  '3gp',
  'avi',
  'jpg',
  'jpeg',
  'png',
  // what ad text refuses
  'emoji',
  'braces',
  'hashtags',
  'mentions',
  'links',
] as const);
/** A word in the comparison; `tiktok-spark-ads/messages` puts it in prose. */
export type FormatValueTerm = (typeof formatValueTerms)[number];

/** What a range counts in. */
export type FormatUnit =
  | 'seconds'
  | 'bytes'
  | 'bits_per_second'
  | 'photos'
  /** Characters as readers see them; Chinese, Japanese and Korean ones count twice. */
  | 'characters'
  /** The long side over the short one. */
  | 'long_side_over_short';

/** A minimum or maximum size in pixels, for one ratio or for all. */
export interface SizeLimit {
  readonly ratio?: FormatValueTerm;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}
