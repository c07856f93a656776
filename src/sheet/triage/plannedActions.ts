import { earliestEnd } from '../../authorisation/dates';
import { lastSafeAsk } from '../../authorisation/portfolio/lastSafeAsk';
import type { RenewalPlan } from '../../vocabulary/renewals';
import type { Clock } from '../../vocabulary/time';
import type { PlannedSheetEntry, SheetNextAction } from './sheetTriage';

/** The row whose code carries the ad instead, by the number of the row that gives way. */
export function carriersOf({ settled }: RenewalPlan<PlannedSheetEntry>): ReadonlyMap<number, number> {
  const carriers = new Map<number, number>();
  for (const { authorisation, carriedBy } of settled) {
    if (carriedBy) carriers.set(authorisation.row, carriedBy.row);
  }
  return carriers;
}

/** What the plan asks for, by the number of the row. */
export function plannedActions(
  { due }: RenewalPlan<PlannedSheetEntry>,
  { now, leadDays }: Clock & { readonly leadDays: number },
): ReadonlyMap<number, SheetNextAction> {
  const actions = new Map<number, SheetNextAction>();
  for (const row of due) {
    const { authorisation, remedy } = row;
    const endsAt = earliestEnd(authorisation, row.endsAt);
    // A new code always works; whether one that is over can be extended is disputed.
    const action = remedy === 'extend' ? 'extend_authorisation' : 'generate_code';
    const mayBeOver = endsAt.getTime() <= now.getTime();
    const [by, askBy] = mayBeOver ? [now, now] : [endsAt, lastSafeAsk(row, leadDays)];
    actions.set(authorisation.row, { actor: 'creator', action, by, askBy });
  }
  return actions;
}
