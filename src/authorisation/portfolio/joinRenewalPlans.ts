import { assertPlan } from './assertPlan';
import { assertRows } from '../../shared/assertions';
import type { RenewalEntry, RenewalPlan } from '../../vocabulary/renewals';
import { byBinding } from './compareBindings';
import { soonestFirst } from './soonestFirst';

/**
 * Joins the plans of the parts of a portfolio, so that several processes can plan a portfolio that is too large for
 * one. If all rows of a post were in the same part, the result is the plan of the whole.
 *
 * @param parts - In any order; made with the same options.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const row = (postId: string, end: string) => ({ postId, endsAt: new Date(end) });
 * const parts = [[row('2', '2026-11-30T12:00:00Z')], [row('1', '2026-11-25T12:00:00Z')]];
 * const plan = joinRenewalPlans(parts.map((rows) => planRenewals(rows, { now })));
 * plan.due.map(({ authorisation }) => authorisation.postId); // => ['1', '2']
 * ```
 */
export function joinRenewalPlans<Entry extends RenewalEntry>(
  parts: readonly RenewalPlan<Entry>[],
): RenewalPlan<Entry> {
  assertRows('parts', parts);
  parts.forEach((part, index) => assertPlan(`parts[${index}]`, part));
  return {
    due: soonestFirst(parts.flatMap(({ due }) => due)),
    later: soonestFirst(parts.flatMap(({ later }) => later)),
    settled: parts.flatMap(({ settled }) => settled).sort(byBinding),
    unclear: parts.flatMap(({ unclear }) => unclear).sort(byBinding),
  };
}
