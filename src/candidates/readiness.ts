import type { FlightCover } from '../authorisation/flight/flightCover';
import type { Candidate, CandidateReason, ConceptCheck, Answer } from '../vocabulary/candidates';
import type { ReadinessAction } from '../vocabulary/readiness';
import type { Eligibility } from '../vocabulary/eligibility';

/** Whether to run one post as a Spark Ad now, with every part of the answer. */
export interface SparkReadiness {
  readonly status: 'ready' | 'not_ready' | 'unknown';
  /** Whether it may run. */
  readonly eligibility: Eligibility;
  /**
   * Whether the flight is covered; only for access by code with a flight, or with usage rights. Without a flight, one
   * from now on is compared with the usage rights.
   */
  readonly cover?: FlightCover | undefined;
  /** Whether it is worth it. */
  readonly worth: Answer;
  /** What its numbers say, with the reasons. */
  readonly candidate: Candidate;
  /** Remarks on the comparison as a whole, as in a ranking: for example that too few posts tell what is normal. */
  readonly notes: readonly CandidateReason[];
  /** What its concept names and lacks; this is only advice. */
  readonly concept: ConceptCheck;
  readonly nextAction: ReadinessAction;
}
