import type { BudgetLevel, BudgetMode } from '../../vocabulary/campaign';

/** The smallest budget that the platform takes, in US dollars. */
export interface BudgetMinimum {
  readonly level: BudgetLevel;
  readonly mode: BudgetMode;
  readonly amount: number;
  readonly per: 'day' | 'scheduled_day';
}

/** Minimum budgets in US dollars; those of other currencies, and of what is not listed, are not known. */
export const budgetMinimums = [
  { level: 'campaign', mode: 'BUDGET_MODE_DAY', amount: 50, per: 'day' },
  { level: 'ad_group', mode: 'BUDGET_MODE_DAY', amount: 20, per: 'day' },
  { level: 'ad_group', mode: 'BUDGET_MODE_TOTAL', amount: 20, per: 'scheduled_day' },
] as const satisfies readonly BudgetMinimum[];
