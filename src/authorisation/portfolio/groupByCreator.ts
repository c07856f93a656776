import { assertAuthorised } from './assertPlan';
import type { Authorisation } from '../../vocabulary/authorisation';
import { bareHandle } from '../../shared/bareHandle';
import { groupBy } from '../../shared/groupBy';

/** What concerns one creator. */
export interface CreatorGroup<Row> {
  /** The handle without `@`; absent for rows whose creator is not known. */
  readonly handle: string | undefined;
  readonly rows: readonly Row[];
}

/**
 * Gathers rows by the creator who has to act, so that each is asked once: renewals, or ads at risk.
 *
 * Creators come in the order of their first row, and keep the order of their rows. A leading `@`, spaces around it
 * and capitals make no other creator.
 *
 * @param rows - Such as the `due` of a plan.
 *
 * @example
 * ```ts
 * const rows = ['ana', 'ben', '@Ana'].map((handle) => ({ authorisation: { handle } }));
 * groupByCreator(rows).map((group) => [group.handle, group.rows.length]); // => [['ana', 2], ['ben', 1]]
 * ```
 */
export function groupByCreator<Row extends { readonly authorisation: Authorisation }>(
  rows: readonly Row[],
): readonly CreatorGroup<Row>[] {
  assertAuthorised('rows', rows);
  const handleOf = (row: Row) => bareHandle(row.authorisation.handle);
  const groups = groupBy(rows, (row) => handleOf(row)?.toLowerCase());
  return Array.from(groups.values(), (group) => ({ handle: handleOf(group[0] as Row), rows: group }));
}
