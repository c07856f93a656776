import type { RenewalRemedy } from '../../vocabulary/asks';
import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { Flight } from '../../vocabulary/time';
import type { CampaignAtRisk } from './campaignAtRisk';

/** An authorisation, with the campaign that rests on it where that is known. */
export interface RenewalEntry extends Authorisation, CampaignAtRisk {}

/** One renewal to ask a creator for. */
export interface Renewal<Entry extends RenewalEntry = RenewalEntry> {
  /** The row as it was given; of several bindings of one post, the one that lives longest. */
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  /** The renewal has to be there before this instant; `now` when the platform calls it over before its date. */
  readonly endsAt: Date;
  /** The end was counted from the day that the code was received: it can come earlier. */
  readonly endIsUpperBound: boolean;
  /** Whole days of 24 hours until the end; 0 when it has ended. */
  readonly daysLeft: number;
  /** The tightest of the horizons that it has crossed. */
  readonly horizonDays: number;
  readonly remedy: RenewalRemedy;
  /** Days from the end (of a new code: from now) until the flight and its buffer are over; where they can be counted. */
  readonly daysNeeded: number | undefined;
  /** The shortest offered duration that is enough, or the longest when none is; absent when no flight is known. */
  readonly daysToAsk: number | undefined;
  /** The longest flight among the bindings of the post; what to hand to `renewalAsk`. */
  readonly flight: Flight | undefined;
  /** The largest daily spend among the bindings of the post. */
  readonly dailySpend: number | undefined;
  /** Days of the flight that are lost without a renewal; where they can be counted. */
  readonly daysAtRisk: number | undefined;
  /** What those days would have spent. */
  readonly spendAtRisk: number | undefined;
}

/** One that ends after the widest horizon. */
export interface LaterRenewal<Entry extends RenewalEntry = RenewalEntry> {
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  readonly endsAt: Date;
  /** The end was counted from the day that the code was received: it can come earlier. */
  readonly endIsUpperBound: boolean;
}

/** One for which there is nothing to ask, and why. */
export interface SettledAuthorisation<Entry extends RenewalEntry = RenewalEntry> {
  readonly authorisation: Entry;
  /** Nothing is to be renewed, but one that is pending, not applied or not started carries no ad yet. */
  readonly status: AuthorisationStatus;
  /** The end was counted from the day that the code was received: it can come before that of the flight. */
  readonly endIsUpperBound: boolean;
  /**
   * `not_needed`: its post runs without a code. `flight_ends_first`: its flight is over before it ends, or is over
   * now. `outlived`: another binding of its post lives at least as long. `not_in_force`: it would live longer, but it is
   * pending, not applied or not started, and the post runs by another binding.
   */
  readonly because: 'not_needed' | 'flight_ends_first' | 'outlived' | 'not_in_force';
}

/** One whose end or standing nobody knows: to be found out. */
export interface UnclearAuthorisation<Entry extends RenewalEntry = RenewalEntry> {
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
}

/** Every given authorisation, once, under what to do about it. */
export interface RenewalPlan<Entry extends RenewalEntry = RenewalEntry> {
  /** To ask for now: ended, or ending within the widest horizon. Soonest first, then by post id, then binding id. */
  readonly due: readonly Renewal<Entry>[];
  /** Not due yet. Soonest first, then by post id, then binding id. */
  readonly later: readonly LaterRenewal<Entry>[];
  /** Nothing to ask. By post id, then binding id. */
  readonly settled: readonly SettledAuthorisation<Entry>[];
  /** To be found out. By post id, then binding id. */
  readonly unclear: readonly UnclearAuthorisation<Entry>[];
}
