import { ruleDay } from '../facts/ruleDay';
import type { AdSetup } from '../vocabulary/campaign';
import type { AsOf } from '../vocabulary/time';
import { checkBudget } from './checkBudget';
import { checkEdits } from './checkEdits';
import { checkMatrix } from './checkMatrix';
import { checkValues } from './checkValues';
import { setupAspects } from './setupAspects';
import type { SetupFinding } from './setupFinding';

/** The answer of {@link checkAdSetup}. */
export type SetupVerdict =
  | {
      readonly ok: true;
      /** What has a consequence, and what is not known. */
      readonly warnings: readonly SetupFinding[];
      /** The day that the answer holds for, UTC, `YYYY-MM-DD`. */
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
 * Whether the parts of an ad go together: objective, identity, ad format, call to action, placement, pull or push,
 * and what may be changed once it runs.
 *
 * A part that is absent is undecided and stands against nothing, so that a form can ask while it is filled in.
 * `ok: false` lists everything that the platform refuses. Warnings are consequences (severity `warning`) and what no
 * source tells (severity `unknown`), such as values that we do not know: they are kept, and no rule judges them.
 *
 * @param setup - The ad, or the part of it that is decided.
 * @param options - `asOf`: the instant whose rules apply; absent means the newest rules, of the day in the answer.
 * @throws RangeError when `asOf` is an invalid date, the budget's amount is not finite or its days are not a whole
 * number from 1.
 *
 * @example
 * ```ts
 * checkAdSetup({ objective: 'TRAFFIC', identityType: 'AUTH_CODE', mode: 'pull', callToAction: 'LEARN_MORE' });
 * // => { ok: true, warnings: [], asOf: '2026-11-23' }
 *
 * const verdict = checkAdSetup({ objective: 'ENGAGEMENT', identityType: 'CUSTOMIZED_USER' });
 * verdict.ok ? [] : verdict.issues.map(({ code }) => code); // => ['setup_engagement_needs_account']
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1739470744631298 | Create Spark Ads}
 */
export function checkAdSetup(setup: AdSetup, { asOf }: AsOf = {}): SetupVerdict {
  const day = ruleDay(asOf);
  const aspects = setupAspects(setup);
  const findings = [
    ...checkValues(setup, day),
    ...checkMatrix(aspects, day),
    ...checkEdits(setup, aspects),
    ...checkBudget(setup.budget),
  ];
  const warnings = findings.filter(({ severity }) => severity !== 'blocker');
  const [first, ...others] = findings.filter(({ severity }) => severity === 'blocker');
  const answer = { warnings, asOf: day };
  return first === undefined ? { ok: true, ...answer } : { ok: false, issues: [first, ...others], ...answer };
}
