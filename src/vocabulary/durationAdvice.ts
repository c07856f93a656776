import type { Issue } from './verdict';

/** A number of days that covers the flight. */
export interface DurationChoice {
  readonly days: number;
  /** When an authorisation of these days ends. */
  readonly endsAt: Date;
  /** Days of 24 hours, fractions kept, by which it outlives the flight. */
  readonly marginDays: number;
}

/** A duration and the extensions after it, which together cover the flight. */
export interface DurationChain extends DurationChoice {
  /** The days to ask for first. */
  readonly days: number;
  readonly renewals: readonly PlannedExtension[];
  /** When it ends after the last extension. */
  readonly endsAt: Date;
}

/** A duration that would do, reported but not among those offered. */
export interface ReportedAlternative extends DurationChoice {
  /** The id of the platform fact that reports it. */
  readonly factId: string;
}

/** An extension that keeps a flight going. */
export interface PlannedExtension {
  /**
   * When it should be made: the buffer before the end that it moves, though not before the code exists. Without a
   * buffer that is the end itself, and it must be made before it.
   */
  readonly by: Date;
  /** Days to add. */
  readonly days: number;
  /** When the authorisation ends after it. */
  readonly endsAt: Date;
}

/** What `recommendDuration` warns of. */
export type DurationWarning =
  | 'flight_begins_before_code'
  | 'flight_ends_before_code'
  | 'flight_open_ended'
  | 'flight_needs_renewals'
  | 'flight_margin_short'
  | 'flight_outside_usage_rights'
  | 'duration_outlives_usage_rights';

/** Which duration to ask a creator for, and what else would do. */
export interface DurationRecommendation {
  /** Days to ask for: the shortest that cover the flight and the buffer, or the longest on offer where none is enough. */
  readonly days: number;
  /** One code of these days covers the flight, or what is left of it; not one made after the flight. */
  readonly enough: boolean;
  /** When an authorisation of these days ends. */
  readonly endsAt: Date;
  /** The days by which it should outlive the flight; fewer where the usage rights end before that. */
  readonly bufferDays: number;
  /** The days by which it does, extensions included; absent for a flight without an end. */
  readonly marginDays?: number;
  /** The extensions that it takes where one code is not enough, in order; none for a flight without an end. */
  readonly renewals: readonly PlannedExtension[];
  /** When it ends after the last of them. */
  readonly coveredUntil: Date;
  /** Generated earlier, the same days no longer cover the flight and as much of the buffer as they do now. */
  readonly earliestGeneratedAt?: Date;
  /** Generated later, the flight begins without a code; of a flight that has begun by then, when the code is generated. */
  readonly latestGeneratedAt: Date;
  /** A shorter choice that covers the flight, with less than the buffer to spare. */
  readonly tight?: DurationChoice;
  /** The next longer choice on offer, where the usage rights allow it. */
  readonly generous?: DurationChoice;
  /** A shorter duration with one or two extensions, at most half as long in all: less to ask for, more to remember. */
  readonly chain?: DurationChain;
  /** A shorter duration that some creators are shown. */
  readonly alternative?: ReportedAlternative;
  readonly warnings: readonly Issue<DurationWarning>[];
}
