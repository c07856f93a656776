import type { RenewalRemedy } from './asks';
import type { Authorisation, AuthorisationStatus } from './authorisation';
import type { DurationWarning } from './durationAdvice';
import type { Post } from './post';
import type { AdFlight } from './time';
import type { Issue } from './verdict';

/** What a campaign has to lose when its authorisation ends. */
export interface CampaignAtRisk {
  /** When the ad is meant to run; absent when that is not known. */
  readonly flight?: AdFlight | undefined;
  /** What the ad spends in a day of 24 hours, in a currency of your choice. */
  readonly dailySpend?: number | undefined;
}

/** What is lost after an instant: days of the flight and their spend, where both can be counted. */
export interface Loss {
  readonly daysAtRisk: number | undefined;
  /** What those days would have spent. */
  readonly spendAtRisk: number | undefined;
  /** What every day without the ad would have spent; known for a flight without an end, too. */
  readonly spendAtRiskPerDay: number | undefined;
}

/** An authorisation, with the campaign that rests on it where that is known. */
export interface RenewalEntry extends Authorisation, CampaignAtRisk {
  /** When the usage rights in the contract end; absent: not limited, or not known. */
  readonly rightsUntil?: Date | undefined;
  /** The post itself, for what is told about it. */
  readonly post?: Post | undefined;
}

/** What a renewal warns of. */
export type RenewalWarning = DurationWarning | 'authorisation_granted_less' | 'flight_partly_unknown';

/** How many days to ask for, and from when they count. */
export interface DaysToAsk {
  /**
   * The instant from which the days count: the old end of an extension; of a new code `now`, or the start of the
   * flight where that is later. Absent when no flight is known.
   */
  readonly countsFrom: Date | undefined;
  /** Whole days from then until the flight and its buffer are over; where they can be counted. */
  readonly daysNeeded: number | undefined;
  /** The offered duration that `recommendDuration` gives for it; absent when no flight is known. */
  readonly daysToAsk: number | undefined;
}

/** One renewal to ask a creator for. */
export interface Renewal<Entry extends RenewalEntry = RenewalEntry> extends DaysToAsk, Loss {
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
  /** The longest flight among the bindings of the post; what to hand to `renewalAsk`. */
  readonly flight: AdFlight | undefined;
  /** The largest daily spend among the bindings of the post. */
  readonly dailySpend: number | undefined;
  /** The earliest end of usage rights among the bindings of the post. */
  readonly rightsUntil: Date | undefined;
  /** Why no duration on offer covers the flight, or what else to know before the ask is sent. */
  readonly warnings: readonly Issue<RenewalWarning>[];
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
  /** The binding of the post that goes on instead: an ad that rests on this one has to be pointed at it. */
  readonly carriedBy: Entry | undefined;
}

/** One to find out about. */
export interface UnclearAuthorisation<Entry extends RenewalEntry = RenewalEntry> {
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  /**
   * `not_known`: nobody knows its end, or the platform's word for it. `rows_disagree`: several rows of one binding say
   * different things about it.
   */
  readonly because: 'not_known' | 'rows_disagree';
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

/** How far a creator has been asked. */
export const renewalSteps = /* @__PURE__ */ Object.freeze([
  'first_ask',
  'nudge',
  'last_call',
  'ended',
] as const);
/**
 * `first_ask`: nothing was told before about this end. `nudge`: a further horizon is crossed. `last_call`: the lead
 * time has begun, so that a late answer stops the ad. `ended`: it is over.
 */
export type RenewalStep = (typeof renewalSteps)[number];

/** A renewal that became due, or crossed a further horizon, since the last run. */
export interface DueRenewal<Entry extends RenewalEntry = RenewalEntry> extends Renewal<Entry> {
  /** The last safe moment to ask: the lead time before the end. In the past where it has gone by. */
  readonly askBy: Date;
  readonly step: RenewalStep;
}

/** An entry of a calendar: an authorisation crosses a horizon. It holds no code. */
export interface RenewalEvent {
  /** The same for the same binding and horizon in every run, so that a calendar moves the entry when the end moves. */
  readonly uid: string;
  /** Days before the end; 0 is the end itself. */
  readonly horizonDays: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When to be reminded. */
  readonly alarmAt: Date;
  /** When the authorisation ends. */
  readonly authorisationEndsAt: Date;
  /** That end can come earlier. */
  readonly endIsUpperBound: boolean;
  readonly status: AuthorisationStatus;
  readonly postId: string | undefined;
  readonly bindingId: string | undefined;
  /** The creator's handle, without `@`. */
  readonly handle: string | undefined;
  /** How to renew it and for how many days; only of one that is due. */
  readonly remedy: RenewalRemedy | undefined;
  readonly daysToAsk: number | undefined;
}
