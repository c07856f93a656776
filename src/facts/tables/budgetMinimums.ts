import type { BudgetLevel, BudgetMode } from '../../vocabulary/campaign';
import type { OpenEnum } from '../../vocabulary/openEnum';
import { frozen } from '../../shared/frozen';

/** The amount that a budget has to exceed. */
export interface BudgetMinimum {
  readonly level: BudgetLevel;
  readonly mode: OpenEnum<BudgetMode>;
  /** ISO 4217. */
  readonly currency: string;
  /** In units of the currency. */
  readonly amount: number;
  /** What the amount is for: a day, the whole schedule, or each day of the schedule. */
  readonly per: 'day' | 'lifetime' | 'scheduled_day';
}

/**
 * Minimum budgets in US dollars; those in other currencies and for unlisted modes are not known.
 *
 * @example
 * ```ts
 * budgetMinimums.find(({ level, mode }) => level === 'campaign' && mode === 'BUDGET_MODE_TOTAL')?.amount; // => 50
 * ```
 */
export const budgetMinimums = /* @__PURE__ */ frozen([
  { level: 'campaign', mode: 'BUDGET_MODE_DAY', currency: 'USD', amount: 50, per: 'day' },
  { level: 'campaign', mode: 'BUDGET_MODE_TOTAL', currency: 'USD', amount: 50, per: 'lifetime' },
  { level: 'ad_group', mode: 'BUDGET_MODE_DAY', currency: 'USD', amount: 20, per: 'day' },
  { level: 'ad_group', mode: 'BUDGET_MODE_TOTAL', currency: 'USD', amount: 20, per: 'scheduled_day' },
] as const satisfies readonly BudgetMinimum[]);
