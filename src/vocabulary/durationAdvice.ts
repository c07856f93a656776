import type { Issue } from './verdict';

/** A number of days that covers the flight. */
export interface DurationChoice {
  readonly days: number;
  /** When an authorisation of these days ends. */
  readonly endsAt: Date;
  /** Days of 24 hours, with fractions, by which it outlasts the flight. */
  readonly marginDays: number;
}

/** A duration and the extensions after it that together cover the flight. */
export interface DurationChain extends DurationChoice {
  /** The days to ask for first. */
  readonly days: number;
  readonly renewals: readonly PlannedExtension[];
  /** When it ends after the last extension. */
  readonly endsAt: Date;
}

/** A duration that would do, reported but not on offer. */
export interface ReportedAlternative extends DurationChoice {
  /** The id of the platform fact that reports it. */
  readonly factId: string;
}

/** An extension that keeps a flight going. */
export interface PlannedExtension {
  /**
   * When to extend: one buffer before the end that it moves, but not before the code exists. Without a buffer this is
   * the end itself; extend before it.
   */
  readonly by: Date;
  /** Days to add. */
  readonly days: number;
  /** When the authorisation ends after this extension. */
  readonly endsAt: Date;
}

/** A warning of `recommendDuration`. */
export type DurationWarning =
  | 'flight_begins_before_code'
  | 'flight_ends_before_code'
  | 'flight_open_ended'
  | 'flight_needs_renewals'
  | 'flight_margin_short'
  | 'flight_outside_usage_rights'
  | 'duration_outlives_usage_rights';

/** Which duration to ask a creator for, and which others would do. */
export interface DurationRecommendation {
  /** Days to ask for: the shortest duration that covers the flight and the buffer, or the longest on offer if none is enough. */
  readonly days: number;
  /**
   * Whether one code of this many days covers the flight, or what is left of it; false for a code generated after the
   * flight, or if the usage rights end before the flight begins.
   */
  readonly enough: boolean;
  /** When an authorisation of these days ends. */
  readonly endsAt: Date;
  /** The days by which it should outlast the flight; fewer if the usage rights end earlier. */
  readonly bufferDays: number;
  /** The days by which it does outlast the flight, including extensions; absent for a flight without an end. */
  readonly marginDays?: number;
  /** The extensions needed if one code is not enough, in order; none for a flight without an end. */
  readonly renewals: readonly PlannedExtension[];
  /** When it ends after the last extension. */
  readonly coveredUntil: Date;
  /** The earliest moment to generate the code: before it, the same days cover less of the flight and its buffer. */
  readonly earliestGeneratedAt?: Date;
  /** The latest moment to generate the code: after it, the flight begins without one. For a flight that has begun by then, it is when the code is generated. */
  readonly latestGeneratedAt: Date;
  /** A shorter choice that covers the flight with less than the buffer to spare. */
  readonly tight?: DurationChoice;
  /** The next longer choice on offer, if the usage rights allow it. */
  readonly generous?: DurationChoice;
  /** A shorter duration with one or two extensions, at most half as long in all: less to ask for, more to remember. */
  readonly chain?: DurationChain;
  /** A shorter duration that some creators are shown. */
  readonly alternative?: ReportedAlternative;
  readonly warnings: readonly Issue<DurationWarning>[];
}
