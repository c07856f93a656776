import type { AdFormat } from './adFormat';
import type { Agreement } from './fact';
import type { PostOwner } from './identity';

/** What ad formats are compared by; the first six are the rows of the founding article. */
export const formatAspects = [
  'appears_as',
  'runs_from',
  'engagement',
  'follower_growth',
  'authorisation',
  'best_for',
  'delivers',
  'kept_of_post',
  'added',
  'social_proof_at_launch',
  'caption',
  'editing_after_launch',
  'interactions',
  'profile_visits',
  'duet_and_stitch',
  'shown_on_profile',
  'availability',
  'objectives',
  'exclusive_metrics',
  'always_zero_metrics',
  'aspect_ratio',
  'resolution',
  'length',
  'recommended_length',
  'file_size',
  'bit_rate',
  'file_type',
  'ad_text',
  'ad_text_refuses',
  'display_name',
  'avatar_size',
  'avatar_file_size',
  'photo_count',
  'photo_size',
  'photo_ratio',
  'photo_file_size',
  'photo_file_type',
  'photo_music',
] as const;
/** One thing that ad formats are compared by. */
export type FormatAspect = (typeof formatAspects)[number];

/** Every word that a value of the comparison can be. */
export const formatTerms = [
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
] as const;
/** A word of the comparison; `./messages` puts it in prose. */
export type FormatTerm = (typeof formatTerms)[number];

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

/** A least or greatest size in pixels, for one ratio or for any. */
export interface SizeLimit {
  readonly ratio?: FormatTerm;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}

/** A value that depends on nothing else. */
export type PlainFormatValue =
  /** There is no limit. */
  | { readonly kind: 'unrestricted' }
  /** The question does not arise for this format. */
  | { readonly kind: 'not_applicable' }
  /** No source says. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'term'; readonly term: FormatTerm }
  | { readonly kind: 'list'; readonly terms: readonly FormatTerm[] }
  /** From `min` to `max`, both allowed unless `below` says that `max` itself is not. */
  | {
      readonly kind: 'range';
      readonly unit: FormatUnit;
      readonly min?: number;
      readonly max?: number;
      readonly below?: true;
    }
  /** One of these sizes. */
  | { readonly kind: 'sizes'; readonly sizes: readonly SizeLimit[] }
  /** What a tap on each part opens. */
  | { readonly kind: 'targets'; readonly targets: Readonly<Record<InteractiveArea, FormatTerm>> };

/** The parts of an ad that answer to a tap or a swipe. */
export const interactiveAreas = [
  'call_to_action',
  'caption',
  'avatar',
  'nickname',
  'swipe_left',
  'plus_button',
  'music_disc',
] as const;
/** A part of an ad that answers to a tap or a swipe. */
export type InteractiveArea = (typeof interactiveAreas)[number];

/** What a value depends on: how the advertiser gets at the post, or where the ad is placed. */
export type FormatCondition = 'access' | 'placement';

/** One value of the comparison. "No limit", "does not apply" and "nobody says" are three different kinds. */
export type FormatValue = (
  | PlainFormatValue
  /** It depends on access or placement: each case with its value. */
  | {
      readonly kind: 'depends';
      readonly on: FormatCondition;
      readonly cases: Readonly<Record<string, PlainFormatValue>>;
    }
) & {
  /** The id of the platform fact behind it; `findFact` gives its source, date and confidence. */
  readonly factId: string;
};

/** One aspect, with its value for each of the formats compared. */
export interface FormatRow<Format extends AdFormat = AdFormat> {
  readonly aspect: FormatAspect;
  /** The day whose rules these are, UTC, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly values: { readonly [Key in Format]: FormatValue };
  /** Do two values that are known differ? An unknown value makes no difference. */
  readonly differs: boolean;
  /** On the rows of the founding article: what the platform's own material makes of it today. */
  readonly article?: { readonly agreement: Agreement; readonly factId: string };
}

/** What viewers do with an ad. */
export const engagementKinds = ['likes', 'comments', 'shares', 'follows', 'profile_visits', 'views'] as const;
/** Something that viewers do with an ad. */
export type EngagementKind = (typeof engagementKinds)[number];

/** Why Spark Ads convert, by the founding article. */
export const conversionReasons = [
  'native_in_feed',
  'real_handle',
  'carried_social_proof',
  'creator_authenticity',
] as const;
/** A reason why Spark Ads convert. */
export type ConversionReason = (typeof conversionReasons)[number];

/** What must be so for a conversion reason to hold. */
export interface ConversionRequirement {
  readonly reason: ConversionReason;
  /** The formats in which it can hold. */
  readonly formats: readonly AdFormat[];
  /** Whose the post must be; absent: anybody's. */
  readonly owner?: PostOwner;
  readonly factId: string;
}
