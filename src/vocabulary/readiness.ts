import type { EligibilityAction } from './eligibility';
import type { Actor, IssueCode } from './verdict';

/** What `sparkReadiness` may ask for beyond what eligibility asks. */
export const readinessActions = /* @__PURE__ */ Object.freeze(['gather_evidence', 'spark_post'] as const);

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
