import { budgetMinimums, type BudgetMinimum } from '../facts/tables/budgetMinimums';
import type { AdBudget } from '../vocabulary/campaign';
import { wordOf } from '../shared/wordOf';
import type { SetupFinding } from './setupFinding';

const common = { path: ['budget', 'amount'], actor: 'advertiser', factId: 'setup-budget-minimum' } as const;

/** Compares a budget with the platform's minimum: less is refused, and sources disagree about exactly that amount. */
export function checkBudget(
  budget: AdBudget | undefined,
  minimums: readonly BudgetMinimum[] = budgetMinimums,
): SetupFinding[] {
  // Absent in JavaScript and in a form that is being filled in.
  const amount = budget?.amount as number | undefined;
  if (budget === undefined || amount === undefined || budget.mode === 'BUDGET_MODE_INFINITE') return [];
  const currency = wordOf(budget.currency);
  const least = leastOf(budget, minimums);
  if (amount <= 0) return [{ ...common, code: 'setup_budget_not_positive', severity: 'blocker' }];
  if (least === undefined) {
    return [{ ...common, code: 'setup_budget_minimum_unknown', params: { currency }, severity: 'unknown' }];
  }
  const { minimum, perDay } = least;
  const params = { minimum, currency };
  if (amount < minimum) {
    return [{ ...common, code: 'setup_budget_below_minimum', params, severity: 'blocker' }];
  }
  if (perDay !== undefined) {
    return [
      { ...common, code: 'setup_budget_days_missing', params: { perDay, currency }, severity: 'unknown' },
    ];
  }
  return amount > minimum
    ? []
    : [{ ...common, code: 'setup_budget_at_minimum', params, severity: 'warning' }];
}

interface LeastBudget {
  readonly minimum: number;
  /** What each further day adds, if nobody said how many days there are: there is at least one. */
  readonly perDay?: number | undefined;
}

function leastOf(budget: AdBudget, minimums: readonly BudgetMinimum[]): LeastBudget | undefined {
  const { level, mode, currency, scheduledDays } = budget;
  const row = minimums.find(
    (minimum) =>
      minimum.level === level && minimum.mode === mode && keyOf(minimum.currency) === keyOf(currency),
  );
  if (row?.per !== 'scheduled_day') return row && { minimum: row.amount };
  return scheduledDays === undefined
    ? { minimum: row.amount, perDay: row.amount }
    : { minimum: row.amount * scheduledDays };
}

/** `usd` is the US dollar, too. */
function keyOf(currency: unknown): unknown {
  return typeof currency === 'string' ? currency.trim().toUpperCase() : currency;
}
