import type { FlightCover } from '../authorisation/flight/flightCover';
import type { Candidate, ConceptCheck, Worth } from '../vocabulary/candidates';
import type { ReadinessAction } from '../vocabulary/readiness';
import type { Eligibility } from '../vocabulary/eligibility';

/** Whether to run one post as a Spark Ad now, from every side. */
export interface SparkReadiness {
  readonly status: 'ready' | 'not_ready' | 'unknown';
  /** May it run. */
  readonly eligibility: Eligibility;
  /** Is the flight covered; of a known flight, for access by code or with usage rights. */
  readonly cover?: FlightCover | undefined;
  /** Is it worth it. */
  readonly worth: Worth;
  /** What its numbers say, with the reasons. */
  readonly candidate: Candidate;
  /** What its concept names and lacks: advice. */
  readonly concept: ConceptCheck;
  readonly nextAction: ReadinessAction;
}
