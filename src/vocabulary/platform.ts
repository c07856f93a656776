import type { PlatformIssueParams } from './issues/platform';
import type { Actor } from './verdict';

/** Everything that the explanation of an error or of an ad's status may ask somebody to do, as names for buttons. */
export const platformRemedies = /* @__PURE__ */ Object.freeze([
  'use_other_post',
  'ask_to_show_post',
  'ask_to_extend',
  'ask_for_new_code',
  'copy_code_again',
  'encode_plus_once',
  'try_again_later',
  'slow_down',
  'ask_for_permission',
  'fix_request',
  'renew_access',
  'use_real_account',
  'check_creative',
  'keep_links',
  'check_results',
  'clear_music',
  'change_countries',
  'fix_link',
  'reconnect_account',
  'free_account',
  'take_back_gmv_max_authorisation',
] as const);
/**
 * What to do about an error or an ad's status. `encode_plus_once`: send the same code again with `+` written as `%2B`,
 * a workaround that some report.
 */
export type PlatformRemedy = (typeof platformRemedies)[number];

/** Why the platform refused a request: an issue code, so `describeIssue` puts it in words. */
export type ErrorCause = Extract<keyof PlatformIssueParams, `error_${string}`>;

/** Why an ad does not run because of its post or account: an issue code, so `describeIssue` puts it in words. */
export type DeliveryCause = Extract<keyof PlatformIssueParams, `delivery_${string}`>;

/** An ad's status that has nothing to do with its post or account: an issue code, for `describeIssue`. */
export type OtherStatusCause = Extract<keyof PlatformIssueParams, `status_${string}`>;

/** The places where an advertiser can see more about an ad's status. */
export const placesToLook = /* @__PURE__ */ Object.freeze([
  'ad_review',
  'ad_account',
  'billing',
  'budget',
  'schedule',
  'switches',
  'media',
  'settings',
  'nowhere',
] as const);
/**
 * Where to see more about a status in Ads Manager: the ad's review, the ad account, its billing, the budgets, the
 * schedule, the on/off switches, the uploaded media, or the settings of the ad group and campaign; `nowhere` if all is
 * well.
 */
export type PlaceToLook = (typeof placesToLook)[number];

/** Why something does not work, and what to do about it. */
export interface PlatformExplanation<Cause extends ErrorCause | DeliveryCause> {
  /** An issue code: `describeIssue({ code: cause, path: [] })` puts it in words. */
  readonly cause: Cause;
  /** What to do, most promising first. */
  readonly remedies: readonly [PlatformRemedy, ...PlatformRemedy[]];
  /** Who has to act. */
  readonly actor: Actor;
  /** Whether the same request can succeed later, unchanged. */
  readonly retryable: boolean;
  /** The id of the platform fact behind it; `findFact` gives its source. */
  readonly factId: string;
}
