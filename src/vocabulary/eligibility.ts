import type { SparkMode } from './adFormat';
import type { Authorisation } from './authorisation';
import type { AdvertiserAccount, Access, Identity, PostOwner } from './identity';
import type { EligibilityIssueParams } from './issues/eligibility';
import type { OpenEnum } from './openEnum';
import type { AdFlight, Clock, Flight } from './time';
import type { Actor, Finding } from './verdict';

/** The code of a finding of `checkSparkEligibility`. */
export type EligibilityCode =
  | keyof EligibilityIssueParams
  | 'authorisation_end_unknown'
  | 'authorisation_end_upper_bound'
  | 'authorisation_end_unconfirmed'
  | 'authorisation_granted_less'
  | 'flight_over';

/** The platform's answer on the music of a post, in the API's own words. */
export const musicStatuses = /* @__PURE__ */ Object.freeze([
  'WITHOUT_SONG_ID',
  'AUTHORIZATION_MISSING',
  'WITH_FULL_AUTHORIZATION',
] as const);
/**
 * The API's `music_status`. `WITHOUT_SONG_ID`: no song to clear. `AUTHORIZATION_MISSING`: not cleared for what was
 * asked about. `WITH_FULL_AUTHORIZATION`: cleared for all of it.
 */
export type MusicStatus = (typeof musicStatuses)[number];

/** What the platform says about a post's music, and what it was asked: music rights depend on countries and dates. */
export interface MusicRights {
  readonly status: OpenEnum<MusicStatus>;
  /** The countries (ISO 3166-1 alpha-2, in capital letters) that were asked about; if absent, those of the ad. */
  readonly countries?: readonly string[] | undefined;
  /** The dates that were asked about; if absent, those of the ad. */
  readonly flight?: Flight | undefined;
}

/** How many more ads an identity can have. */
export interface AdQuota {
  /** The API's `available_quota`. */
  readonly available: number;
}

/**
 * Whose post it is, how the advertiser has access to it, and what else is known. An absent field is not known; it does
 * not mean "no". Extra fields are allowed, so you can spread a row of a reader into it.
 */
export interface SparkContext extends Clock {
  /** Whose post it is. */
  readonly owner: PostOwner;
  /** How the advertiser has access to the post; absent if not known. `accessByIdentityType` tells it from the type of an identity. */
  readonly access?: Access | undefined;
  /** The authorisation, for access by code; no other access needs one. */
  readonly authorisation?: Authorisation | undefined;
  /** Authorisations of the posts that this one duets, stitches or mentions. An empty list means that there are none. */
  readonly sourceAuthorisations?: readonly Authorisation[] | undefined;
  /** `pull` runs the existing post, `push` publishes a new one on the account; `pull` if absent. */
  readonly mode?: SparkMode | undefined;
  /** The account that the ad would run under. */
  readonly identity?: Identity | undefined;
  /** When the ad is meant to run. */
  readonly flight?: AdFlight | undefined;
  /** Where the ad is meant to run: ISO 3166-1 alpha-2, in capital letters. */
  readonly countries?: readonly string[] | undefined;
  readonly advertiser?: AdvertiserAccount | undefined;
  /** What the platform says about the post's music. */
  readonly music?: MusicRights | undefined;
  readonly quota?: AdQuota | undefined;
  /** With `push`: keep the new post off the profile; the API's `dark_post_status`. */
  readonly darkPost?: boolean | undefined;
}

/** The verdicts of `checkSparkEligibility`. */
export const eligibilityStatuses = /* @__PURE__ */ Object.freeze([
  'eligible',
  'ineligible',
  'unknown',
] as const);
/** `eligible`: nothing known speaks against it. `ineligible`: there is a blocker. `unknown`: required information is missing. */
export type EligibilityStatus = (typeof eligibilityStatuses)[number];

/** Ways for an advertiser to get access to a post. */
export const accessWays = /* @__PURE__ */ Object.freeze([
  'link_account',
  'business_center',
  'code',
  'marketplace_application',
  'affiliate',
] as const);
/**
 * `link_account`: link the business account. `business_center`: have the account granted through Business Center.
 * `code`: have the owner generate a code. `marketplace_application`: apply through TikTok's creator marketplace.
 * `affiliate`: TikTok Shop's affiliate authorisation, for the product that the post links to.
 */
export type AccessWay = (typeof accessWays)[number];

/** Everything that `checkSparkEligibility` may ask somebody to do, named after what that actor does. */
export const eligibilityActions = /* @__PURE__ */ Object.freeze([
  'choose_another_post',
  'choose_another_account',
  'finish_review',
  'find_post_status',
  'link_account',
  'grant_access',
  'state_access',
  'reconnect_account',
  'allow_access',
  'make_account_public',
  'make_business_account',
  'generate_code',
  'answer_application',
  'talk_it_over',
  'apply_code',
  'wait_for_start',
  'extend_authorisation',
  'extend_source_authorisation',
  'check_authorisation',
  'authorise_source_post',
  'make_post_public',
  'accept_exposure',
  'change_flight',
  'clear_music',
  'change_countries',
  'fix_anchor',
  'keep_off_profile',
  'use_account_access',
  'use_for_linked_product',
  'disclose',
  'free_quota',
  'ask_platform',
] as const);
/** What the actor of a finding does about it; `describeAction` gives the label for a button. */
export type EligibilityAction = (typeof eligibilityActions)[number];

/** The one thing to do next. */
export interface NextAction {
  readonly actor: Actor;
  readonly action: EligibilityAction;
  /** The code of the finding behind it. */
  readonly code: EligibilityCode;
  /** The instant by which it has to be done, or from which it can be done; absent if no date is known. */
  readonly by?: Date | undefined;
}

/** Whether a post can run as a Spark Ad, every reason, and what to do next. */
export interface Eligibility {
  readonly status: EligibilityStatus;
  /** Why it cannot run. */
  readonly blockers: readonly Finding<EligibilityCode>[];
  /** Consequences to expect. */
  readonly warnings: readonly Finding<EligibilityCode>[];
  /** Required information that is missing: until it is known, the verdict is unknown too. */
  readonly unknowns: readonly Finding<EligibilityCode>[];
  /** What nobody has asked the platform yet; it does not affect the verdict. */
  readonly unverified: readonly Finding<EligibilityCode>[];
  /** Absent when there is nothing to do. */
  readonly nextAction?: NextAction | undefined;
  /**
   * When the ad will stop although it may run now: the earliest end of the authorisations it depends on. Absent if it
   * may not run, if its flight is over earlier, or if no such end is known.
   */
  readonly stopsAt?: Date | undefined;
  /** Whether it is the authorisation of a post that this one is made from; the ad may stop with it. */
  readonly stopsAtIsSource?: true | undefined;
  /** Whether the ad can stop sooner than `stopsAt`: an authorisation is known by its latest possible end. */
  readonly stopsAtIsUpperBound?: true | undefined;
  /** Whether it can stop up to 50 hours later: only the day of the end is known. */
  readonly stopsAtIsLowerBound?: true | undefined;
  /** Whether it can stop sooner or later: the creator or the contract states an end, and TikTok has not confirmed it. */
  readonly stopsAtIsUnconfirmed?: true | undefined;
  /** The instant that the answer is for: the given `now`. */
  readonly checkedAt: Date;
}
