import type { AdFormat } from './adFormat';
import type { AdSetup } from './campaign';
import type { ArticleAgreement } from './fact';
import type { Access, PostOwner } from './identity';
import type { FormatValueTerm, FormatUnit, SizeLimit } from './formatValueTerms';
import type { Finding } from './verdict';

/** The aspects by which ad formats are compared; the first six are the rows of the founding article. */
export const formatAspects = /* @__PURE__ */ Object.freeze([
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
] as const);
/** One aspect by which ad formats are compared. */
export type FormatAspect = (typeof formatAspects)[number];

/** A value that depends on nothing else. */
export type PlainFormatValue =
  /** There is no limit. */
  | { readonly kind: 'unrestricted' }
  /** The question does not arise for this format. */
  | { readonly kind: 'not_applicable' }
  /** No source says. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'term'; readonly term: FormatValueTerm }
  | { readonly kind: 'list'; readonly terms: readonly FormatValueTerm[] }
  /** From `min` to `max`, both included unless `below` excludes `max`. */
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
  | { readonly kind: 'targets'; readonly targets: Readonly<Record<InteractiveArea, FormatValueTerm>> };

/** The parts of an ad that respond to a tap or a swipe. */
export const interactiveAreas = /* @__PURE__ */ Object.freeze([
  'call_to_action',
  'caption',
  'avatar',
  'nickname',
  'swipe_left',
  'plus_button',
  'music_disc',
] as const);
/** A part of an ad that responds to a tap or a swipe. */
export type InteractiveArea = (typeof interactiveAreas)[number];

/** What a value depends on: how the advertiser has access to the post, or where the ad is placed. */
export type FormatCondition = 'access' | 'placement';

/** One value of the comparison. "No limit", "does not apply" and "nobody says" are three different kinds. */
export type FormatValue = (
  | PlainFormatValue
  /** It depends on access or placement: one value for each case. */
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
  /** Whether known values differ; an unknown value does not count as a difference. */
  readonly differs: boolean;
  /** For the rows of the founding article: what the platform's own material says about it today. */
  readonly article?: { readonly agreement: ArticleAgreement; readonly factId: string };
}

/** What viewers do with an ad. */
export const engagementKinds = /* @__PURE__ */ Object.freeze([
  'likes',
  'comments',
  'shares',
  'follows',
  'profile_visits',
  'views',
] as const);
/** Something that viewers do with an ad. */
export type EngagementKind = (typeof engagementKinds)[number];

/** Where engagement can go. */
export const engagementPlaces = /* @__PURE__ */ Object.freeze([
  'post',
  'account',
  'campaign',
  'nowhere',
  'unknown',
] as const);
/**
 * `post`: it counts on the post. `account`: it goes to the account behind the ad. `campaign`: it stays with the ad.
 * `nowhere`: it cannot happen in this format. `unknown`: no source says.
 */
export type EngagementPlace = (typeof engagementPlaces)[number];

/** Where one kind of engagement goes while an ad runs, and where it is afterwards. */
export interface EngagementDestination {
  readonly during: EngagementPlace;
  readonly after: EngagementPlace;
  readonly factId: string;
}

/** Why Spark Ads convert, according to the founding article. */
export const conversionReasonNames = /* @__PURE__ */ Object.freeze([
  'native_in_feed',
  'real_handle',
  'carried_social_proof',
  'creator_authenticity',
] as const);
/**
 * `native_in_feed`: it is a post among posts, not an interruption. `real_handle`: viewers can open the profile, watch
 * more and follow. `carried_social_proof`: it keeps the engagement it has already earned. `creator_authenticity`: a
 * creator says it.
 */
export type ConversionReasonName = (typeof conversionReasonNames)[number];

/** A reason why Spark Ads convert, and the conditions under which it applies. */
export interface ConversionReason {
  readonly reason: ConversionReasonName;
  /** The formats to which it can apply. */
  readonly formats: readonly AdFormat[];
  /** Whose account it has to be; absent if anybody's. */
  readonly owner?: PostOwner;
  readonly factId: string;
}

/** What an ad can start from. */
export const adOrigins = /* @__PURE__ */ Object.freeze(['organic_post', 'footage', 'concept'] as const);
/**
 * `organic_post`: an existing post. `footage`: material that was never posted. `concept`: nothing yet, a concept built
 * as an ad.
 */
export type AdOrigin = (typeof adOrigins)[number];

/** What an ad is made from and what it is for; `recommendAdFormat` says how it should run. */
export interface FormatBrief extends Pick<
  AdSetup,
  'objective' | 'placementType' | 'placements' | 'features' | 'postKind' | 'destination' | 'advertiser'
> {
  readonly origin: AdOrigin;
  /** Whose account it is, or will be. */
  readonly owner?: PostOwner | undefined;
  /** How the advertiser has access to the account or the post; `code` means that there is an authorisation. */
  readonly access?: Access | undefined;
  /** Whether existing posts of the account may be run; absent if not known. */
  readonly canPull?: boolean | undefined;
  /** Whether an ad may publish a post on the account; absent if not known. */
  readonly canPush?: boolean | undefined;
}

/** Why a format is recommended. */
export const recommendationReasons = /* @__PURE__ */ Object.freeze([
  'post_exists',
  'account_behind_the_ad',
  'stands_in_for_non_spark',
  'direct_response_without_post',
  'tiktok_not_among_placements',
  'nothing_else_left',
] as const);
/** A reason why a format is recommended. */
export type RecommendationReason = (typeof recommendationReasons)[number];

/** What to do for the recommended format. */
export const formatActions = /* @__PURE__ */ Object.freeze([
  'get_authorisation',
  'link_account',
  'get_access',
  'keep_off_profile',
  'publish_first',
] as const);
/**
 * `get_authorisation`: ask the creator for a code or for access. `link_account`: link your own account. `get_access`:
 * have the account linked or granted, with permission to publish. `keep_off_profile`: run it as a dark post.
 * `publish_first`: publish it as a post first, and pull it once it has earned its own engagement.
 */
export type FormatAction = (typeof formatActions)[number];

/** How an ad should run, why, and why not in another way. */
export interface FormatRecommendation {
  /** `none`: every format is ruled out. */
  readonly format: AdFormat | 'none';
  /** The day whose rules these are, UTC, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly reasons: readonly { readonly reason: RecommendationReason; readonly factId: string }[];
  /** The reasons why Spark Ads convert that apply to this ad. */
  readonly converts: readonly { readonly reason: ConversionReasonName; readonly factId: string }[];
  /** Drawbacks, and what is not known. */
  readonly warnings: readonly Finding[];
  readonly advice: readonly { readonly advice: FormatAction; readonly factId: string }[];
  /** The other possible formats, best first. */
  readonly alternatives: readonly AdFormat[];
  readonly ruledOut: readonly { readonly format: AdFormat; readonly because: readonly Finding[] }[];
}

/** The metrics that published performance figures are about. */
export const performanceMetrics = /* @__PURE__ */ Object.freeze([
  'completion_rate',
  'six_second_view_rate',
  'engagement_rate',
  'conversion_rate',
  'cpm',
  'cpa',
] as const);
/** The metric of a performance claim. */
export type PerformanceMetric = (typeof performanceMetrics)[number];

/**
 * A figure in circulation about how Spark Ads perform. It is somebody's claim: nothing in this library uses it in a
 * calculation.
 */
export interface PerformanceClaim {
  readonly metric: PerformanceMetric;
  readonly figure:
    /** This many per cent more (or less) than the comparator. */
    | { readonly kind: 'change'; readonly percent: number }
    | { readonly kind: 'change_between'; readonly fromPercent: number; readonly toPercent: number }
    /** This many per cent of advertisers saw at least this change. */
    | { readonly kind: 'share_of_advertisers'; readonly percent: number; readonly changePercent: number }
    | { readonly kind: 'rates'; readonly sparkPercent: number; readonly comparatorPercent: number };
  /** When the data is from: calendar quarters, or the year and month of publication if only that is known. */
  readonly period:
    { readonly from: string; readonly to: string } | { readonly published: string } | 'unknown';
  readonly comparator: 'non_spark_in_feed' | 'before_linking_the_account' | 'unknown';
  /** Who claims it: TikTok about its own product, or others. */
  readonly claimedBy: 'tiktok' | 'others';
  /** A vendor's claim about its own product. */
  readonly isVendorClaim: boolean;
  /** `published`: the page was read. `unconfirmed`: said to be TikTok's, page not found. `refuted`: a misquote. */
  readonly standing: 'published' | 'unconfirmed' | 'refuted';
  /** The fact behind it, with its sources. */
  readonly factId: string;
}
