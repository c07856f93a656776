import { groupBy, type Group } from '../shared/groupBy';
import type { SparkPost } from './sparkPost';

/** Rows with the same key; those without a key are left out. */
export function rowsBy(
  rows: readonly SparkPost[],
  keyOf: (row: SparkPost) => string | undefined,
): ReadonlyMap<string, Group<SparkPost>> {
  const groups = groupBy(rows, (row) => keyOf(row) ?? '');
  groups.delete('');
  return groups;
}
