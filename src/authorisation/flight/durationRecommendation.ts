import type { FactId } from '../../facts/allFacts';
import type { Issue } from '../../vocabulary/verdict';

/** What `recommendDuration` takes beside the flight. */
export interface RecommendDurationOptions {
  /** When the creator generates the code, and its clock starts. */
  readonly generatedAt: Date;
  /** The durations to choose from, in days; 7, 30, 60 and 365 when absent. */
  readonly offered?: readonly number[] | undefined;
  /** How many days the authorisation should outlive the flight; 7 when absent, 0 for none. */
  readonly bufferDays?: number | undefined;
  /** When the usage rights in the contract end; absent: not limited, or not known. */
  readonly rightsUntil?: Date | undefined;
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

/** A duration that would do, reported but not among those offered. */
export interface ReportedAlternative {
  readonly days: number;
  readonly endsAt: Date;
  readonly factId: FactId;
}

/** What `recommendDuration` warns of. */
export type DurationWarning =
  | 'flight_begins_before_code'
  | 'flight_ends_before_code'
  | 'flight_open_ended'
  | 'flight_needs_renewals'
  | 'duration_outlives_usage_rights';

/** Which duration to ask a creator for. */
export interface DurationRecommendation {
  /** Days to ask for: the shortest that is long enough, or the longest on offer where none is. */
  readonly days: number;
  /** One code of these days covers the flight, or what is left of it, and the buffer; not one made after the flight. */
  readonly enough: boolean;
  /** When an authorisation of these days ends. */
  readonly endsAt: Date;
  /** The extensions that it takes where one code is not enough, in order; none for a flight without an end. */
  readonly renewals: readonly PlannedExtension[];
  /** When it ends after the last of them. */
  readonly coveredUntil: Date;
  /** Generated earlier, the same days no longer cover the end of the flight and the buffer. */
  readonly earliestGeneratedAt?: Date;
  /** Generated later, the flight begins without a code; of a flight that has begun by then, when the code is generated. */
  readonly latestGeneratedAt: Date;
  /** A shorter or simpler choice, if the creator is shown it. */
  readonly alternative?: ReportedAlternative;
  readonly warnings: readonly Issue<DurationWarning>[];
}
