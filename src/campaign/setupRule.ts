import type { FactId } from '../facts/allFacts';
import type { RulePeriod } from '../time/isInForce';
import type { Actor, Issue, Severity } from '../vocabulary/verdict';
import type { SetupAspects } from './setupAspects';
import type { SetupIssueCode } from './setupFinding';

/** The values that each named aspect may have. */
export type SetupConditions = {
  readonly [Aspect in keyof SetupAspects]?: readonly SetupAspects[Aspect][number][];
};

/**
 * One row of the matrix: a finding and its conditions.
 *
 * It trips if every aspect under `when` has one of the values listed there and, if there is `needs`, some aspect listed
 * there has none of its values. An undecided aspect does not trip `needs` unless it is `required`.
 */
export type SetupRule = Issue<SetupIssueCode> &
  RulePeriod & {
    readonly factId: FactId;
    /** `blocker` if absent. */
    readonly severity?: Severity;
    /** `advertiser` if absent. */
    readonly actor?: Actor;
    readonly when: SetupConditions;
    readonly needs?: SetupConditions;
    readonly required?: true;
  };
