import type { Flight, UsageRights } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { CoverDoubt } from './coverDoubts';

/** What `checkFlightCover` takes beside the authorisations and the flight. */
export interface FlightCoverOptions {
  /** The present; with it, `stopsAt` looks ahead only, and `msSpentByNow` is counted. */
  readonly now?: Date | undefined;
  /** How many days the cover should outlive the flight; 1 when absent, 0 for none. */
  readonly bufferDays?: number | undefined;
  /** When the contract allows the post to be used in ads. */
  readonly usageRights?: UsageRights | undefined;
}

/** What keeps a flight from being covered or allowed. */
export type FlightFlaw = 'flight_uncovered' | 'flight_outside_usage_rights';

/** What `checkFlightCover` warns of. */
export type FlightWarning =
  | CoverDoubt
  | 'authorisation_granted_less'
  | 'flight_over'
  | 'flight_open_ended'
  | 'flight_margin_short'
  | 'flight_outside_usage_rights'
  | 'authorisation_outlives_usage_rights'
  | 'usage_rights_outlive_authorisation';

/** The answers of `checkFlightCover`. */
export const coverStatuses = /* @__PURE__ */ Object.freeze([
  'covered',
  'covered_until',
  'uncovered',
  'unknown',
] as const);
/**
 * `covered`: every instant of the flight is. `covered_until`: all but the open end of a flight without an end.
 * `uncovered`: a part surely is not. `unknown`: a part is not by those that can be counted on, but may be by one
 * whose end or state nobody knows.
 */
export type CoverStatus = (typeof coverStatuses)[number];

/** Whether authorisations cover a flight. */
export interface FlightCover {
  readonly status: CoverStatus;
  /** It is surely covered, the open end of a flight without an end aside: `covered` or `covered_until`. */
  readonly covered: boolean;
  /** The parts of the flight that are surely covered; with `uncovered` they make up the whole flight. */
  readonly coveredIntervals: readonly Flight[];
  /** The parts of the flight that are not surely covered, the earliest first; the last may have no end. */
  readonly uncovered: readonly Flight[];
  /** The first instant of the flight, from `now` on where that is given, at which the ad surely cannot run. */
  readonly stopsAt?: Date;
  /** Milliseconds by which the cover outlives a covered flight; absent where either has no end. */
  readonly msToSpare?: number;
  /** Milliseconds of lifetime that authorisations not over by `now` spend before the flight begins, added up. */
  readonly msSpentBeforeFlight: number;
  /** Of these, the ones already spent by `now`; only where that is given. */
  readonly msSpentByNow?: number;
  /** Present when the answer rests on an end that can come earlier. */
  readonly endIsUpperBound?: true;
  /** The usage rights allow the whole flight, its open end aside; only where they are given. */
  readonly withinRights?: boolean;
  /** Why it is surely not covered, or not allowed; empty when it is both, or when the cover is unknown. */
  readonly issues: readonly Issue<FlightFlaw>[];
  /** What to look at even so. The path names the place of an authorisation in the list. */
  readonly warnings: readonly Issue<FlightWarning>[];
}
