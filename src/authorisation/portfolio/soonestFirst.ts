import type { Authorisation } from '../../vocabulary/authorisation';
import { compareBindings } from './compareBindings';

/** Rows in the order of their ends, then by post id, then binding id. */
export function soonestFirst<Row extends { readonly authorisation: Authorisation; readonly endsAt: Date }>(
  rows: readonly Row[],
): readonly Row[] {
  // Numbers that lie side by side sort several times faster than dates looked up in a million rows.
  const rowAt = (index: number) => rows[index] as Row;
  const ends = new Float64Array(rows.length).map((_, index) => rowAt(index).endsAt.getTime());
  const order = new Uint32Array(rows.length)
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (ends[a] as number) - (ends[b] as number) ||
        compareBindings(rowAt(a).authorisation, rowAt(b).authorisation),
    );
  return Array.from(order, rowAt);
}
