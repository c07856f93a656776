import type { Authorisation } from '../../vocabulary/authorisation';
import { compareBindings } from './compareBindings';

/** Rows in the order of their ends, then by post id, then binding id. */
export function soonestFirst<Row extends { readonly authorisation: Authorisation; readonly endsAt: Date }>(
  rows: readonly Row[],
): readonly Row[] {
  // Numbers that lie side by side sort several times faster than dates looked up in a million rows.
  const ends = Float64Array.from(rows, ({ endsAt }) => endsAt.getTime());
  const rowAt = (index: number) => rows[index] as Row;
  const order = Uint32Array.from(rows.keys()).sort(
    (a, b) =>
      (ends[a] as number) - (ends[b] as number) ||
      compareBindings(rowAt(a).authorisation, rowAt(b).authorisation),
  );
  return Array.from(order, rowAt);
}
