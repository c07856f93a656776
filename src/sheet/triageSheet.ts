import { assertDays, assertInstant, assertObject } from '../shared/assertions';
import { planRenewals, type PlanRenewalsOptions } from '../authorisation/portfolio/planRenewals';
import { type SheetState, sheetStates } from '../vocabulary/sheet';
import { provenReader } from './columns/provenReader';
import { recordAt } from './columns/recordAt';
import { readRow } from './rows/readRow';
import { sheetReader } from './rows/sheetReader';
import type { ReadSheetOptions } from './sheetEntry';
import { triageReading } from './triage/triageReading';
import { headingsFound } from './triage/headingsFound';
import { plannedActions } from './triage/plannedActions';
import { sheetRelations } from './triage/sheetRelations';
import type { SheetTriage, TriagedRow } from './triage/sheetTriage';
import { triagedRow } from './triage/triagedRow';

/** What {@link triageSheet} takes beside the records. */
export interface TriageSheetOptions extends ReadSheetOptions, PlanRenewalsOptions {
  /** Within how many days of its end an authorisation counts as `expiring`; 7 when absent. */
  readonly horizonDays?: number | undefined;
  /** The number of the row that the first record stands in; 2 when absent, below one row of headings. */
  readonly firstRow?: number | undefined;
}

/**
 * Says of each row of a sheet where it stands, why, and who has to do what, and plans the renewals of those that could
 * be read. No bad row costs another.
 *
 * Columns are known by the meaning of their headings: see {@link readSheetRow}. What comes first in its dates is what
 * the caller says, or what their column proves. A row with dates and a code counts as applied unless a status says
 * otherwise; a code without dates is `apply_now`. A post with several codes that are not over, a code with several posts,
 * and rows of one code that say different things are each a `conflict`. Rows that say the same are one: what they add
 * to each other counts.
 *
 * @param records - What a CSV or spreadsheet library makes of the rows: objects with a value for each heading. Anything
 *   else in the array is an unreadable row. No row is left out or told twice, and the order changes only the order.
 * @param options - `now`; the days of `planRenewals`; how the sheet is written.
 * @throws RangeError when `records` is no array, or an option is not one that it can be.
 *
 * @example
 * ```ts
 * const records = [
 *   { Creator: '@ana', Code: buildCode(1), Generated: '28.10.2026', Days: '30 days' },
 *   { Creator: '@ben', Code: 'https://vm.tiktok.com/ZMabc123/', Generated: '', Days: '' },
 * ];
 * const { rows, plan } = triageSheet(records, { now: new Date('2026-11-23T12:00:00Z') });
 * rows.map(({ row, state }) => `${row} ${state}`); // => ['2 expiring', '3 wrong_thing']
 * rows[1]?.reason.code; // => 'code_is_short_link'
 * plan.due.map(({ authorisation, daysLeft }) => [authorisation.handle, daysLeft]); // => [['ana', 5]]
 * ```
 *
 * @see {@link triageRecords} for the answer as a sheet
 */
export function triageSheet(records: readonly unknown[], options: TriageSheetOptions): SheetTriage {
  assertObject('options', options);
  const { now, horizonDays = 7, firstRow = 2 } = options;
  assertInstant('now', now);
  assertDays('horizonDays', horizonDays, 0);
  assertDays('firstRow', firstRow, 0);
  if (!isArray(records)) throw new RangeError('records must be an array');

  const reader = provenReader(records, sheetReader(options));
  const readings = Array.from(records, (_, index) =>
    triageReading(readRow(recordAt(records, index), reader), firstRow + index, now),
  );
  const readable = readings.filter(({ deciding }) => deciding.length === 0).map(({ entry }) => entry);
  const relations = sheetRelations(readable, { now });
  const planned = readable.flatMap((entry) => {
    const relation = relations.get(entry.row) ?? { kind: 'counts', entry };
    return relation.kind === 'counts' ? [relation.entry] : [];
  });
  const plan = planRenewals(planned, options);
  const actions = plannedActions(plan, { now });
  const rows = readings.map((reading, index) => {
    const { row } = reading.entry;
    const [relation, action] = [relations.get(row), actions.get(row)];
    return triagedRow(reading, { index, now, horizonDays, relation, planned: action });
  });
  return { rows, counts: countsOf(rows), plan, ...headingsFound(reader.columns) };
}

function isArray(records: unknown): records is readonly unknown[] {
  try {
    return Array.isArray(records) && records.length >= 0;
  } catch {
    return false;
  }
}

function countsOf(rows: readonly TriagedRow[]): Readonly<Record<SheetState, number>> {
  const counts = Object.fromEntries(sheetStates.map((state) => [state, 0])) as Record<SheetState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
