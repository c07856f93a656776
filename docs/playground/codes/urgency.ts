import type { TriagedRow } from 'tiktok-spark-ads';
import type { SheetState } from 'tiktok-spark-ads/vocabulary';

const urgency: readonly SheetState[] = [
  'expiring',
  'expired',
  'conflict',
  'wrong_thing',
  'unreadable',
  'apply_now',
  'unclear',
  'waiting',
  'running',
  'duplicate',
  'blank',
];

/** Rows by what loses money first: by state, then by what ends sooner, then as they stand in the sheet. */
export function mostUrgentFirst(rows: readonly TriagedRow[]): readonly TriagedRow[] {
  return [...rows].sort(
    (a, b) =>
      urgency.indexOf(a.state) - urgency.indexOf(b.state) ||
      (a.msLeft ?? Infinity) - (b.msLeft ?? Infinity) ||
      a.row - b.row,
  );
}
