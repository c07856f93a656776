import type { FactId } from '../facts/allFacts';
import type { RulePeriod } from '../time/isInForce';
import type { Actor, Issue, Severity } from '../vocabulary/verdict';
import type { SetupAspects } from './setupAspects';
import type { SetupIssueCode } from './setupFinding';

/** For each aspect that is named, the values that it may have. */
export type SetupConditions = {
  readonly [Aspect in keyof SetupAspects]?: readonly SetupAspects[Aspect][number][];
};

/**
 * One row of the matrix: a finding, and when it is made.
 *
 * It trips when every aspect under `when` has one of the values named there and, if it has `needs`, some aspect
 * named there has none of them. An aspect that is still undecided does not trip `needs`, unless it is `required`.
 */
export type SetupRule = Issue<SetupIssueCode> &
  RulePeriod & {
    readonly factId: FactId;
    /** `blocker` when absent. */
    readonly severity?: Severity;
    /** `advertiser` when absent. */
    readonly actor?: Actor;
    readonly when: SetupConditions;
    readonly needs?: SetupConditions;
    readonly required?: true;
  };
