import type { EligibilityAction } from './eligibility';
import type { Actor, Issue, IssueCode } from './verdict';

/** What `sparkReadiness` may ask for in addition to the eligibility actions. */
export const readinessActions = /* @__PURE__ */ Object.freeze(['gather_evidence', 'spark_post'] as const);

/** The one thing to do next, and which part of the answer asks for it. */
export interface ReadinessAction {
  readonly from: 'eligibility' | 'cover' | 'candidate';
  readonly actor: Actor;
  /** `gather_evidence`: wait for more views, or find out what is missing. `spark_post`: run it. */
  readonly action: EligibilityAction | (typeof readinessActions)[number];
  /** The code of `finding`. */
  readonly code: IssueCode;
  /** The finding, issue or reason behind it; `describeIssue` puts it in words. */
  readonly finding: Issue;
  /** The instant by which it has to be done, or from which it can be done; absent if no date is known. */
  readonly by?: Date | undefined;
}
