import type { Authorisation } from '../../vocabulary/authorisation';
import { byBinding } from './compareBindings';

interface EndingRow {
  readonly authorisation: Authorisation;
  readonly endsAt: Date;
}

/** Sorts rows by end, then post id, then binding id. */
export function soonestFirst<Row extends EndingRow>(rows: readonly Row[]): readonly Row[] {
  // Plain numbers sort many times faster than rows compared one by one; then each row is put in its place.
  const ends = new Float64Array(rows.length).map((_, index) => (rows[index] as Row).endsAt.getTime());
  const sorted = ends.slice().sort();
  const placed = new Uint32Array(rows.length);
  const ordered = rows.slice();
  rows.forEach((row, index) => {
    const first = firstPlaceOf(ends[index] as number, sorted);
    ordered[first + (placed[first] as number)] = row;
    placed[first] = (placed[first] as number) + 1;
  });
  placed.forEach((count, first) => {
    if (count < 2) return;
    const tied = ordered.slice(first, first + count).sort(byBinding);
    tied.forEach((row, index) => (ordered[first + index] = row));
  });
  return ordered;
}

/** The first position of an end among the sorted ones. */
function firstPlaceOf(end: number, sorted: Float64Array): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
