import { assertDays } from '../shared/assertions';
import { budgetMinimums } from '../facts/tables/budgetMinimums';
import type { AdBudget } from '../vocabulary/campaign';
import { wordOf } from '../shared/wordOf';
import type { SetupFinding } from './setupFinding';

const common = { path: ['budget', 'amount'], actor: 'advertiser', factId: 'setup-budget-minimum' } as const;

/** How a budget stands to the platform's minimum: a warning, since the exact limit and other currencies are open. */
export function checkBudget(budget: AdBudget | undefined): SetupFinding[] {
  if (budget === undefined || budget.mode === 'BUDGET_MODE_INFINITE') return [];
  const { amount } = budget;
  const currency = wordOf(budget.currency);
  if (!Number.isFinite(amount)) throw new RangeError('budget.amount must be a finite number');
  const minimum = minimumOf(budget);
  if (minimum === undefined) {
    return [{ ...common, code: 'setup_budget_minimum_unknown', params: { currency }, severity: 'unknown' }];
  }
  if (amount > minimum) return [];
  const code = amount < minimum ? 'setup_budget_below_minimum' : 'setup_budget_at_minimum';
  return [{ ...common, code, params: { minimum, currency }, severity: 'warning' }];
}

function minimumOf({ level, mode, currency, scheduledDays }: AdBudget): number | undefined {
  if (scheduledDays !== undefined) assertDays('budget.scheduledDays', scheduledDays);
  const row = budgetMinimums.find((minimum) => minimum.level === level && minimum.mode === mode);
  if (row === undefined || currency !== 'USD') return undefined;
  if (row.per === 'day') return row.amount;
  return scheduledDays === undefined ? undefined : row.amount * scheduledDays;
}
