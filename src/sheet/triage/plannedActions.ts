import { earliestEnd } from '../../authorisation/dates';
import type { RenewalPlan } from '../../vocabulary/renewals';
import type { Clock } from '../../vocabulary/time';
import type { PlannedSheetEntry, SheetNextAction } from './sheetTriage';

/** The row whose code carries the ad instead, by the number of the row that gives way. */
export function carriersOf({ settled }: RenewalPlan<PlannedSheetEntry>): ReadonlyMap<number, number> {
  return new Map(
    settled.flatMap(({ authorisation, carriedBy }) =>
      carriedBy ? [[authorisation.row, carriedBy.row]] : [],
    ),
  );
}

/** What the plan asks for, by the number of the row. */
export function plannedActions(
  { due }: RenewalPlan<PlannedSheetEntry>,
  { now }: Clock,
): ReadonlyMap<number, SheetNextAction> {
  return new Map(
    due.map(({ authorisation, remedy, endsAt: latest }) => {
      const endsAt = earliestEnd(authorisation, latest);
      // A new code always works; whether one that is over can be extended is disputed.
      const action = remedy === 'extend' ? 'extend_authorisation' : 'generate_code';
      const by = endsAt.getTime() > now.getTime() ? { by: endsAt } : {};
      return [authorisation.row, { actor: 'creator', action, ...by }];
    }),
  );
}
