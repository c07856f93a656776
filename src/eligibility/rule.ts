import type { FactId } from '../facts/allFacts';
import type { EligibilityAction, EligibilityCode } from '../vocabulary/eligibility';
import type { PostOwner } from '../vocabulary/identity';
import type { IssueParams, IssuePath, Actor, Severity } from '../vocabulary/verdict';
import type { Subject } from './subject';

/** What kind of data a rule needs, and so what its absence means. */
export type RuleData =
  /** Without it the verdict is unknown; a rule with severity `unknown` says so. */
  | 'required'
  /** No list of posts has it; without it, a rule with severity `unverified` names the request that tells. */
  | 'verifiable'
  /** Without it, the rule does not apply: dates, countries, and whatever else may stay unsaid. */
  | 'stated';

interface RuleOf<Code extends EligibilityCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly data: RuleData;
  /** `owner` is the creator, or the advertiser if the post is their own. */
  readonly actor: Actor | 'owner';
  /** What the actor does; one action for each kind of owner if that makes a difference. */
  readonly action: EligibilityAction | Readonly<Record<PostOwner, EligibilityAction>>;
  readonly factId: FactId;
  /** Where in the two arguments the reason is. */
  readonly path: IssuePath;
  /** Nothing helps: what else is found about the post does not count. */
  readonly isFinal?: true;
  /** By or from when to act; the start of the flight if absent. */
  readonly by?: (subject: Subject) => Date | undefined;
}

/** One thing that can be said about a post in its context: `trips` returns true, or the issue's parameters. */
export type EligibilityRule = {
  [Code in EligibilityCode]: RuleOf<Code> & {
    readonly trips: IssueParams[Code] extends undefined
      ? (subject: Subject) => boolean
      : (subject: Subject) => Readonly<IssueParams[Code]> | undefined;
  };
}[EligibilityCode];
