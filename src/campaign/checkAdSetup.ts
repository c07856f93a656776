import { factsCheckedOn } from '../facts/factsCheckedOn';
import type { BudgetMinimum } from '../facts/tables/budgetMinimums';
import { ruleDay } from '../time/ruleDay';
import type { AdSetup } from '../vocabulary/campaign';
import type { AsOf } from '../vocabulary/time';
import { checkBudget } from './checkBudget';
import { checkEdits } from './checkEdits';
import { checkMatrix } from './checkMatrix';
import { checkValues, type RetiredValues } from './checkValues';
import { readSetup } from './readSetup';
import { setupAspects } from './setupAspects';
import type { SetupFinding } from './setupFinding';

/** Options of `checkAdSetup`. */
export interface CheckAdSetupOptions extends AsOf {
  /** Replaces our `budgetMinimums`, for example to add those of your currency. */
  readonly budgetMinimums?: readonly BudgetMinimum[] | undefined;
  /** Replaces our lists of retired values, field by field. */
  readonly retired?: RetiredValues | undefined;
}

/** The result of `checkAdSetup`. */
export type SetupVerdict =
  | {
      readonly ok: true;
      /** Consequences, and what is not known. */
      readonly warnings: readonly SetupFinding[];
      /** The day whose rules the answer applies, UTC, `YYYY-MM-DD`. */
      readonly asOf: string;
    }
  | {
      readonly ok: false;
      /** What the platform refuses. */
      readonly issues: readonly [SetupFinding, ...SetupFinding[]];
      readonly warnings: readonly SetupFinding[];
      readonly asOf: string;
    };

/**
 * Checks whether the parts of an ad go together: objective, identity, ad format, call to action, placement, pull or
 * push, and changes once it runs.
 *
 * A part that is absent or `null` is undecided and conflicts with nothing, so a form can check while it is being filled
 * in. `ok: false` lists everything that the platform refuses, and values that cannot be read because of a wrong type or
 * an unknown word of ours. Warnings are consequences (severity `warning`) or what no source tells (severity `unknown`),
 * such as platform values that are new to us: they are kept, and no rule judges them.
 *
 * @param setup - The ad, or the part of it that is decided.
 * @param options - `asOf`: the instant whose rules apply; if absent, the newest rules, and the answer says of which
 * day. `budgetMinimums` and `retired` replace our tables if the platform has changed before we have.
 * @throws RangeError when `asOf` is an invalid date.
 *
 * @example
 * ```ts
 * checkAdSetup({ objective: 'TRAFFIC', identityType: 'AUTH_CODE', mode: 'pull', callToAction: 'LEARN_MORE' });
 * // => { ok: true, warnings: [], asOf: '2026-11-27' }
 *
 * const verdict = checkAdSetup({ objective: 'ENGAGEMENT', identityType: 'CUSTOMIZED_USER' });
 * verdict.ok ? [] : verdict.issues.map(({ code }) => code); // => ['setup_engagement_needs_account']
 *
 * const budget = { level: 'campaign', mode: 'BUDGET_MODE_DAY', amount: 40, currency: 'EUR' } as const;
 * const ours = { level: 'campaign', mode: 'BUDGET_MODE_DAY', currency: 'EUR', amount: 45, per: 'day' } as const;
 * checkAdSetup({ budget }).ok; // => true
 * checkAdSetup({ budget }, { budgetMinimums: [...budgetMinimums, ours] }).ok; // => false
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1739470744631298 | Create Spark Ads}
 */
export function checkAdSetup(setup: AdSetup, options: CheckAdSetupOptions = {}): SetupVerdict {
  const { asOf, budgetMinimums, retired } = options ?? {};
  const day = ruleDay(asOf, factsCheckedOn);
  const read = readSetup(setup);
  const aspects = setupAspects(read.setup);
  const findings = [
    ...read.findings,
    ...checkValues(read.setup, day, retired),
    ...checkMatrix(aspects, day),
    ...checkEdits(read.setup, aspects),
    ...checkBudget(read.setup.budget, budgetMinimums),
  ];
  const warnings = findings.filter(({ severity }) => severity !== 'blocker');
  const [first, ...others] = findings.filter(({ severity }) => severity === 'blocker');
  const answer = { warnings, asOf: day };
  return first === undefined ? { ok: true, ...answer } : { ok: false, issues: [first, ...others], ...answer };
}
