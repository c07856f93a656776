import type { SparkMode } from './adFormat';
import type { AdvertiserAccount, IdentityType } from './identity';
import type { OpenEnum } from './openEnum';
import type { PostKind } from './post';

/** Advertising objectives that can be set today, in the API's own words. */
export const objectives = /* @__PURE__ */ Object.freeze([
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
  'BRAND_CONSIDERATION',
] as const);
/** What a campaign is for, in the API's own words; `objectiveLabel` gives the label in Ads Manager. */
export type Objective = (typeof objectives)[number];

/** How the placements of an ad group are chosen, in the API's own words. */
export const placementTypes = /* @__PURE__ */ Object.freeze([
  'PLACEMENT_TYPE_AUTOMATIC',
  'PLACEMENT_TYPE_NORMAL',
] as const);
/** `PLACEMENT_TYPE_AUTOMATIC`: TikTok chooses. `PLACEMENT_TYPE_NORMAL`: the advertiser lists them. */
export type PlacementType = (typeof placementTypes)[number];

/** Where ads can appear, in the API's own words. */
export const apiPlacements = /* @__PURE__ */ Object.freeze([
  'PLACEMENT_TIKTOK',
  'PLACEMENT_PANGLE',
  'PLACEMENT_GLOBAL_APP_BUNDLE',
] as const);
/** Where an ad can appear: TikTok itself, the Pangle network, the Global App Bundle. */
export type ApiPlacement = (typeof apiPlacements)[number];

/** The API's own ad formats: what an ad is made of. */
export const apiAdFormats = /* @__PURE__ */ Object.freeze([
  'SINGLE_VIDEO',
  'SINGLE_IMAGE',
  'LIVE_CONTENT',
  'CAROUSEL_ADS',
  'CATALOG_CAROUSEL',
] as const);
/** The API's `ad_format`: what an ad is made of. It says nothing about Spark; see `AdFormat` for that. */
export type ApiAdFormat = (typeof apiAdFormats)[number];

/** The texts that an ad's button can carry, in the API's own words. */
export const callsToAction = /* @__PURE__ */ Object.freeze([
  'APPLY_NOW',
  'BOOK_NOW',
  'CALL_NOW',
  'CHECK_AVAILABILITY',
  'CONTACT_US',
  'DOWNLOAD_NOW',
  'EXPERIENCE_NOW',
  'GET_QUOTE',
  'GET_SHOWTIMES',
  'GET_TICKETS_NOW',
  'INSTALL_NOW',
  'INTERESTED',
  'JOIN_THIS_HASHTAG',
  'LEARN_MORE',
  'LISTEN_NOW',
  'ORDER_NOW',
  'PLAY_GAME',
  'PREORDER_NOW',
  'READ_MORE',
  'SEND_MESSAGE',
  'SHOOT_WITH_THIS_EFFECT',
  'SHOP_NOW',
  'SIGN_UP',
  'SUBSCRIBE',
  'VIEW_NOW',
  'VIEW_PROFILE',
  'VIEW_VIDEO_WITH_THIS_EFFECT',
  'VISIT_STORE',
  'WATCH_LIVE',
  'WATCH_NOW',
] as const);
/** The text of an ad's button, in the API's own words. */
export type CallToAction = (typeof callsToAction)[number];

/** How a budget is spent, in the API's own words. */
export const budgetModes = /* @__PURE__ */ Object.freeze([
  'BUDGET_MODE_DAY',
  'BUDGET_MODE_TOTAL',
  'BUDGET_MODE_DYNAMIC_DAILY_BUDGET',
  'BUDGET_MODE_INFINITE',
] as const);
/** By the day, over the whole schedule, dynamically by the day, or without a limit. */
export type BudgetMode = (typeof budgetModes)[number];

/** The two things that can have a budget. */
export const budgetLevels = /* @__PURE__ */ Object.freeze(['campaign', 'ad_group'] as const);
/** Whether a budget belongs to the campaign or to one of its ad groups. */
export type BudgetLevel = (typeof budgetLevels)[number];

/** Whether a pushed post stays off the profile, in the API's own words. */
export const darkPostStatuses = /* @__PURE__ */ Object.freeze(['ON', 'OFF'] as const);
/** `ON`: the post only appears in ads. `OFF`: it also appears on the profile. */
export type DarkPostStatus = (typeof darkPostStatuses)[number];

/** Whether viewers may duet or stitch the ad, in the API's own words. */
export const duetStitchStatuses = /* @__PURE__ */ Object.freeze(['ENABLE', 'DISABLE'] as const);
/** Whether viewers may do something with the ad. */
export type DuetStitchStatus = (typeof duetStitchStatuses)[number];

/** Where a click can lead, as far as the rules care. */
export const adDestinations = /* @__PURE__ */ Object.freeze([
  'website',
  'app',
  'instant_page',
  'tiktok_direct_message',
] as const);
/** Where a click leads. */
export type AdDestination = (typeof adDestinations)[number];

/** Special kinds of campaign that some rule treats differently. */
export const campaignFeatures = /* @__PURE__ */ Object.freeze([
  'branded_mission',
  'tiktok_shop_sales',
  'smart_creative',
  'manual_catalog',
  'gmv_max',
] as const);
/**
 * `branded_mission`: a Branded Mission. `tiktok_shop_sales`: the sales objective with a TikTok Shop as its source.
 * `smart_creative`: the Smart Creative switch is on. `manual_catalog`: a manually set up catalogue. `gmv_max`: a GMV
 * Max campaign.
 */
export type CampaignFeature = (typeof campaignFeatures)[number];

/** The ways to create an ad that have their own rules. */
export const creationRoutes = /* @__PURE__ */ Object.freeze(['standard', 'smart_plus', 'one_step'] as const);
/**
 * `standard`: campaign, ad group, ad. `smart_plus`: upgraded Smart+. `one_step`: the endpoint that creates campaign, ad
 * group and Spark Ad at once.
 */
export type CreationRoute = (typeof creationRoutes)[number];

/** What somebody may want to change on an existing ad. */
export const adEdits = /* @__PURE__ */ Object.freeze([
  'video',
  'caption',
  'cover',
  'music',
  'call_to_action',
  'link',
  'objective',
  'audience',
  'budget',
  'schedule',
  'post',
  'ad_format',
  'to_non_spark',
  'dark_post_status',
  'budget_type',
] as const);
/**
 * A change to an existing ad. `post`: which post it points to. `ad_format`: the API's ad format. `dark_post_status`:
 * whether its post shows on the profile. `budget_type`: daily or lifetime. `to_non_spark`: the same ad, but no longer
 * as Spark.
 */
export type AdEdit = (typeof adEdits)[number];

/** A budget, as far as the platform's minimum is concerned. */
export interface AdBudget {
  readonly level: BudgetLevel;
  readonly mode: OpenEnum<BudgetMode>;
  /** In units of the currency: 50 is fifty dollars. */
  readonly amount: number;
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
  /** Days that the ad group is scheduled for; the minimum of a lifetime budget depends on it. */
  readonly scheduledDays?: number | undefined;
}

/**
 * The set-up of an ad, or a part of it: absent fields are not decided yet.
 *
 * The field names are ours. Values in upper case are the API's own, and an unknown one is kept; values in lower case
 * are ours.
 */
export interface AdSetup {
  readonly objective?: OpenEnum<Objective> | undefined;
  /** How it is created; `standard` if absent. */
  readonly route?: CreationRoute | undefined;
  /** Special features of the campaign. */
  readonly features?: readonly CampaignFeature[] | undefined;
  /** `LIVE_SHOPPING` and others: the API's `promotion_type`. */
  readonly promotionType?: string | undefined;
  readonly placementType?: OpenEnum<PlacementType> | undefined;
  readonly placements?: readonly OpenEnum<ApiPlacement>[] | undefined;
  readonly identityType?: OpenEnum<IdentityType> | undefined;
  /** The Business Center that granted the account: only for `BC_AUTH_TT`. */
  readonly businessCenterId?: string | undefined;
  /** The `ads_only_mode` of the identity. */
  readonly identityAdsOnlyMode?: boolean | undefined;
  /** If absent: `pull` if there is a post or the identity is `AUTH_CODE`, otherwise undecided. */
  readonly mode?: SparkMode | undefined;
  readonly apiAdFormat?: OpenEnum<ApiAdFormat> | undefined;
  readonly callToAction?: OpenEnum<CallToAction> | undefined;
  /** The other way to name the call to action; it overrides `callToAction`. */
  readonly callToActionId?: string | undefined;
  readonly destination?: AdDestination | undefined;
  /** The existing post that a pull runs: the API's `tiktok_item_id`. */
  readonly postId?: string | undefined;
  readonly postKind?: OpenEnum<PostKind> | undefined;
  /** The uploaded video of a push or of a non-Spark ad. */
  readonly videoId?: string | undefined;
  /** Uploaded pictures: the cover of a video, or the pictures of a carousel. */
  readonly imageIds?: readonly string[] | undefined;
  /** Music of an uploaded carousel. */
  readonly musicId?: string | undefined;
  /** The text of a push or of a non-Spark ad; a pull shows the post's own caption. */
  readonly adText?: string | undefined;
  readonly darkPostStatus?: OpenEnum<DarkPostStatus> | undefined;
  /** The `branded_content_disabled` of an existing ad. */
  readonly brandedContentDisabled?: boolean | undefined;
  /** Others may not use the ad's music; if absent, the platform assumes `true`. */
  readonly promotionalMusicDisabled?: boolean | undefined;
  readonly duetStatus?: OpenEnum<DuetStitchStatus> | undefined;
  readonly stitchStatus?: OpenEnum<DuetStitchStatus> | undefined;
  readonly budget?: AdBudget | undefined;
  readonly advertiser?: AdvertiserAccount | undefined;
  /** The ad already exists and is being edited; absent for a new ad. */
  readonly adExists?: boolean | undefined;
  /** What to change on the ad once it runs. */
  readonly edits?: readonly AdEdit[] | undefined;
}

/** The places where set-up steps are done. */
export const setupPlaces = /* @__PURE__ */ Object.freeze([
  'tiktok_app',
  'business_center',
  'business_account',
  'ads_manager',
] as const);
/** Where a step is done: the creator's app, Business Center, the business account itself, or Ads Manager. */
export type SetupPlace = (typeof setupPlaces)[number];

/** Every step of setting up a Spark Ad, with its result. */
export const setupStepIds = /* @__PURE__ */ Object.freeze([
  'link_account',
  'pick_post',
  'open_post',
  'open_ad_settings',
  'turn_on_ad_authorisation',
  'choose_duration',
  'generate_code',
  'send_code',
  'open_spark_ad_posts',
  'apply_for_authorisation',
  'paste_code',
  'confirm_post',
  'link_post',
  'choose_objective',
  'set_audience',
  'set_budget',
  'choose_call_to_action',
  'launch',
] as const);
/** A step of setting up a Spark Ad. */
export type SetupStepId = (typeof setupStepIds)[number];

/** One step of setting up a Spark Ad, as data; `describeSetupStep` from `tiktok-spark-ads/messages` puts it in words. */
export interface SetupStep {
  readonly id: SetupStepId;
  readonly actor: 'creator' | 'advertiser';
  /** Where to do it; several places are alternatives. */
  readonly places: readonly [SetupPlace, ...SetupPlace[]];
  /** What you have once it is done. */
  readonly gives: SetupStepResult;
  /** This step brings the post into the campaign; after it, the steps are the same for all sources. */
  readonly links?: true;
  readonly factId: string;
}

/** What a step leaves behind. */
export const setupStepResults = /* @__PURE__ */ Object.freeze([
  'account_posts',
  'linked_post',
  'post',
  'ad_settings',
  'ad_authorisation',
  'duration',
  'code',
  'code_with_advertiser',
  'spark_ad_posts',
  'code_field',
  'found_post',
  'confirmed_post',
  'objective',
  'audience',
  'budget',
  'call_to_action',
  'running_ad',
] as const);
/** What a step leaves behind. */
export type SetupStepResult = (typeof setupStepResults)[number];
