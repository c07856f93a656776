import type { Flight, UsageRights } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { CoverDoubt } from './coverDoubts';

/** Options of `checkFlightCover`. */
export interface FlightCoverOptions {
  /** The present; with it, `stopsAt` only looks ahead, and `msSpentByNow` is given. */
  readonly now?: Date | undefined;
  /** How many days the cover should outlast the flight; 1 if absent, 0 for none. */
  readonly bufferDays?: number | undefined;
  /** When the contract allows the post to be used in ads. */
  readonly usageRights?: UsageRights | undefined;
}

/** A reason why a flight is not covered or not allowed. */
export type FlightFlaw = 'flight_uncovered' | 'flight_outside_usage_rights';

/** A warning of `checkFlightCover`. */
export type FlightWarning =
  | CoverDoubt
  | 'authorisation_granted_less'
  | 'flight_over'
  | 'flight_open_ended'
  | 'flight_margin_short'
  | 'flight_outside_usage_rights'
  | 'authorisation_outlives_usage_rights'
  | 'usage_rights_outlive_authorisation';

/** The statuses that `checkFlightCover` returns. */
export const flightCoverStatuses = /* @__PURE__ */ Object.freeze([
  'covered',
  'covered_until',
  'uncovered',
  'unknown',
] as const);
/**
 * `covered`: every instant of the flight is covered. `covered_until`: all but the open end of a flight without an end.
 * `uncovered`: a part is certainly not covered. `unknown`: a part may only be covered by an authorisation whose end or
 * state nobody knows.
 */
export type FlightCoverStatus = (typeof flightCoverStatuses)[number];

/** Whether authorisations cover a flight. */
export interface FlightCover {
  readonly status: FlightCoverStatus;
  /** Certainly covered, apart from the open end of a flight without an end: `covered` or `covered_until`. */
  readonly covered: boolean;
  /** The parts of the flight that are certainly covered; with `uncovered` they make up the whole flight. */
  readonly coveredIntervals: readonly Flight[];
  /** The parts of the flight that are not certainly covered, earliest first; the last may have no end. */
  readonly uncovered: readonly Flight[];
  /** The first instant of the flight at which the ad certainly cannot run, from `now` on if that is given. */
  readonly stopsAt?: Date;
  /** Milliseconds by which the cover outlasts a covered flight; absent if either has no end. */
  readonly msToSpare?: number;
  /** Total milliseconds that the authorisations use up before the flight begins; those that are over by `now` do not count. */
  readonly msSpentBeforeFlight: number;
  /** The part of `msSpentBeforeFlight` that is already used up by `now`; only if that is given. */
  readonly msSpentByNow?: number;
  /** Present if the answer depends on an end that can come earlier. */
  readonly endIsUpperBound?: true;
  /** Present if the answer depends on an end that can come up to 50 hours later: the ad may run for longer. */
  readonly endIsLowerBound?: true;
  /** Whether the usage rights allow the whole flight, apart from an open end; only if they are given. */
  readonly withinRights?: boolean;
  /** Why it is certainly not covered, or not allowed; empty if it is both covered and allowed, or if the cover is unknown. */
  readonly issues: readonly Issue<FlightFlaw>[];
  /** What to look at all the same. The path gives the position of an authorisation in the list. */
  readonly warnings: readonly Issue<FlightWarning>[];
}
