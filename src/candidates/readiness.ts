import type { FlightCover } from '../authorisation/flight/flightCover';
import type { Candidate, ConceptCheck, Answer } from '../vocabulary/candidates';
import type { ReadinessAction } from '../vocabulary/readiness';
import type { Eligibility } from '../vocabulary/eligibility';

/** Whether to run one post as a Spark Ad now, with every part of the answer. */
export interface SparkReadiness {
  readonly status: 'ready' | 'not_ready' | 'unknown';
  /** Whether it may run. */
  readonly eligibility: Eligibility;
  /** Whether the flight is covered; only for a known flight, and for access by code or with usage rights. */
  readonly cover?: FlightCover | undefined;
  /** Whether it is worth it. */
  readonly worth: Answer;
  /** What its numbers say, with the reasons. */
  readonly candidate: Candidate;
  /** What its concept names and lacks; this is only advice. */
  readonly concept: ConceptCheck;
  readonly nextAction: ReadinessAction;
}
