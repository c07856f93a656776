import type { FlightCover } from '../authorisation/flightCover';
import type { Candidate, ConceptCheck } from '../vocabulary/candidates';
import type { Eligibility, EligibilityAction } from '../vocabulary/eligibility';
import type { Actor, IssueCode } from '../vocabulary/verdict';

/** What {@link SparkReadiness} may ask for beyond what eligibility asks. */
export const readinessActions = ['gather_evidence', 'spark_post'] as const;

/** The one thing to do next, and which answer asks for it. */
export interface ReadinessAction {
  readonly from: 'eligibility' | 'cover' | 'candidate';
  readonly actor: Actor;
  /** `gather_evidence`: let it be seen more, or learn what is missing. `spark_post`: run it. */
  readonly action: EligibilityAction | (typeof readinessActions)[number];
  /** The finding, issue or reason that it answers; `describeIssue` puts that in words. */
  readonly code: IssueCode;
  /** The instant by which it must be done, or from which it can be; absent where no date is known. */
  readonly by?: Date | undefined;
}

/** `yes`: clearly above the account's median. `no`: clearly below. `unknown`: neither, or the evidence is thin. */
export type Worth = 'yes' | 'no' | 'unknown';

/** Whether to run one post as a Spark Ad now, from every side. */
export interface SparkReadiness {
  readonly status: 'ready' | 'not_ready' | 'unknown';
  /** May it run. */
  readonly eligibility: Eligibility;
  /** Is the flight covered; only for access by code with a known flight. */
  readonly cover?: FlightCover | undefined;
  /** Is it worth it. */
  readonly worth: Worth;
  /** What its numbers say, with the reasons. */
  readonly candidate: Candidate;
  /** What its concept names and lacks: advice. */
  readonly concept: ConceptCheck;
  readonly nextAction: ReadinessAction;
}
