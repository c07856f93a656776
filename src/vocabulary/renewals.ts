import type { Authorisation, AuthorisationStatus, EndBounds } from './authorisation';
import type { DurationWarning } from './durationAdvice';
import type { Post } from './post';
import type { AdFlight } from './time';
import type { Issue } from './verdict';

/** How a creator can renew an authorisation. */
export const renewalRemedies = /* @__PURE__ */ Object.freeze(['extend', 'new_code', 'unknown'] as const);
/**
 * `extend`: it is still in force; days are added to what is left, and the code stays the same. `new_code`: it was
 * refused, withdrawn or deleted, or the ad begins after its end and needs fewer days of a new code. `unknown`: it ran out, is not granted yet, or its status is not known; sources
 * disagree on whether an expired one can be extended, but a new code always works.
 */
export type RenewalRemedy = (typeof renewalRemedies)[number];

/** What a campaign has to lose when its authorisation ends. */
export interface CampaignAtRisk {
  /** When the ad is meant to run; absent if not known. */
  readonly flight?: AdFlight | undefined;
  /** What the ad spends in a day of 24 hours, in a currency of your choice. */
  readonly dailySpend?: number | undefined;
}

/** What is lost after an instant: days of the flight and their spend, if they can be calculated. */
export interface Loss {
  readonly daysAtRisk: number | undefined;
  /** What those days would have spent. */
  readonly spendAtRisk: number | undefined;
  /** What every day without the ad would have spent; also known for a flight without an end. */
  readonly spendAtRiskPerDay: number | undefined;
}

/** An authorisation with the campaign that depends on it, if known. */
export interface RenewalEntry extends Authorisation, CampaignAtRisk {
  /** When the usage rights in the contract end; absent if not limited or not known. */
  readonly rightsUntil?: Date | undefined;
  /** The post itself, for naming it in texts. */
  readonly post?: Post | undefined;
}

/** A warning about a renewal. */
export type RenewalWarning = DurationWarning | 'authorisation_granted_less' | 'flight_partly_unknown';

/** How many days to ask for, and from when they count. */
export interface DaysToAsk {
  /**
   * The instant from which the days count: for an extension the old end; for a new code `now`, or the start of the
   * flight if that is later. Absent if no flight is known.
   */
  readonly countsFrom: Date | undefined;
  /** Whole days from then until the flight and its buffer are over, if they can be counted. */
  readonly daysNeeded: number | undefined;
  /** The duration on offer that `recommendDuration` gives for that; absent if no flight is known. */
  readonly daysToAsk: number | undefined;
  /**
   * For a new code, the earliest moment to generate it: before it, the days would run out too soon. Absent if that is
   * in the past.
   */
  readonly generateFrom: Date | undefined;
}

/** One renewal to ask a creator for. */
export interface Renewal<Entry extends RenewalEntry = RenewalEntry> extends DaysToAsk, EndBounds, Loss {
  /** The row as given; if a post has several bindings, the one that lasts longest. */
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  /** The renewal has to be in place before this instant; `now` if the platform calls it over before its date. */
  readonly endsAt: Date;
  /** Whole days of 24 hours until the end; 0 if it has ended. */
  readonly daysLeft: number;
  /** The tightest of the horizons that it has crossed. */
  readonly horizonDays: number;
  readonly remedy: RenewalRemedy;
  /** The longest flight among the bindings of the post; pass it to `renewalAsk`. */
  readonly flight: AdFlight | undefined;
  /** The largest daily spend among the bindings of the post. */
  readonly dailySpend: number | undefined;
  /** The earliest end of usage rights among the bindings of the post. */
  readonly rightsUntil: Date | undefined;
  /** Why no duration on offer covers the flight, or what else to know before sending the ask. */
  readonly warnings: readonly Issue<RenewalWarning>[];
}

/** An authorisation that ends after the widest horizon. */
export interface LaterRenewal<Entry extends RenewalEntry = RenewalEntry> extends EndBounds {
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  readonly endsAt: Date;
}

/** An authorisation that needs no renewal, and why. */
export interface SettledAuthorisation<Entry extends RenewalEntry = RenewalEntry> extends EndBounds {
  readonly authorisation: Entry;
  /** Nothing has to be renewed, but one that is pending, not applied or not started carries no ad yet. */
  readonly status: AuthorisationStatus;
  /**
   * `not_needed`: its post runs without a code. `flight_ends_first`: its flight is over before it ends, or is over now.
   * `outlived`: another binding of its post lasts at least as long. `not_in_force`: it would last longer, but it is
   * pending, not applied or not started, and the post runs under another binding.
   */
  readonly because: 'not_needed' | 'flight_ends_first' | 'outlived' | 'not_in_force';
  /** The binding of the post that continues instead: an ad that depends on this one has to be pointed to it. */
  readonly carriedBy: Entry | undefined;
}

/** An authorisation to find out about. */
export interface UnclearAuthorisation<Entry extends RenewalEntry = RenewalEntry> extends EndBounds {
  readonly authorisation: Entry;
  readonly status: AuthorisationStatus;
  /**
   * `not_known`: its end is not known. `status_unknown`: its end is known, but its platform status is new to us, so
   * nobody can say whether it is in force. `rows_disagree`: several rows of one binding say different things about it.
   */
  readonly because: 'not_known' | 'status_unknown' | 'rows_disagree';
  /** When it ends by its own dates; absent if they do not say. */
  readonly endsAt: Date | undefined;
}

/** Every given authorisation, once, sorted by what to do about it. */
export interface RenewalPlan<Entry extends RenewalEntry = RenewalEntry> {
  /** Ask now: it has ended, or ends within the widest horizon. Soonest first, then by post id, then binding id. */
  readonly due: readonly Renewal<Entry>[];
  /** Not due yet. Soonest first, then by post id, then binding id. */
  readonly later: readonly LaterRenewal<Entry>[];
  /** Nothing to ask for. By post id, then binding id. */
  readonly settled: readonly SettledAuthorisation<Entry>[];
  /** Find out more. By post id, then binding id. */
  readonly unclear: readonly UnclearAuthorisation<Entry>[];
}

/** The steps of asking a creator. */
export const reminderSteps = /* @__PURE__ */ Object.freeze([
  'first_ask',
  'nudge',
  'last_call',
  'ended',
] as const);
/**
 * `first_ask`: this end was not reported before. `nudge`: another horizon is crossed. `last_call`: the lead time has
 * begun, so a late answer stops the ad. `ended`: it is over.
 */
export type ReminderStep = (typeof reminderSteps)[number];

/** A renewal that became due or crossed another horizon since the last run. */
export interface DueRenewal<Entry extends RenewalEntry = RenewalEntry> extends Renewal<Entry> {
  /** The last safe moment to ask: the lead time before the earliest possible end. It can be in the past. */
  readonly askBy: Date;
  readonly step: ReminderStep;
}

/** What a run remembers of a binding that it reported, so that no horizon is reported twice. */
export interface ToldRenewal {
  /** Identifies the binding: by its ids; by its code if it has none, so keep it secret. */
  readonly binding: string;
  readonly postId?: string | undefined;
  /** The end that was reported. */
  readonly endsAt: Date;
  /** Whether only the day of that end was known. */
  readonly endIsLowerBound: boolean;
  /** The tightest horizon that was reported. */
  readonly horizonDays: number;
}

/** A calendar entry: an authorisation crosses a horizon. It contains no code. */
export interface RenewalEvent extends EndBounds {
  /** The same for the same binding and horizon in every run, so a calendar moves the entry when the end moves. */
  readonly uid: string;
  /** Days before the end; 0 is the end itself. */
  readonly horizonDays: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** When to be reminded. */
  readonly alarmAt: Date;
  /** When the authorisation ends. */
  readonly authorisationEndsAt: Date;
  readonly status: AuthorisationStatus;
  readonly postId: string | undefined;
  readonly bindingId: string | undefined;
  /** The creator's handle, without `@`. */
  readonly handle: string | undefined;
  /** How to renew it and for how many days; only if it is due. */
  readonly remedy: RenewalRemedy | undefined;
  readonly daysToAsk: number | undefined;
}
