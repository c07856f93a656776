import { assertAuthorised } from './assertPlan';
import type { Authorisation } from '../../vocabulary/authorisation';
import { bareHandle } from '../../shared/bareHandle';
import { groupBy } from '../../shared/groupBy';

/** The rows of one creator. */
export interface CreatorGroup<Row> {
  /** The handle without `@`; absent for rows whose creator is not known. */
  readonly handle: string | undefined;
  readonly rows: readonly Row[];
}

/**
 * Groups rows (renewals or ads at risk) by the creator who has to act, so that each is asked once.
 *
 * Creators are in the order of their first row, and their rows keep their order. A leading `@`, spaces and upper case
 * do not make a different creator.
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
