import { assertDays, assertInstant, assertObject } from '../shared/assertions';
import { dayIn } from '../shared/dayIn';
import { usualLeadDays } from '../authorisation/portfolio/lastSafeAsk';
import { planRenewals, type PlanRenewalsOptions } from '../authorisation/portfolio/planRenewals';
import { type SheetState, sheetStates } from '../vocabulary/sheet';
import type { Issue } from '../vocabulary/verdict';
import type { SheetColumns } from './columns/sheetColumns';
import { provenReader } from './columns/provenReader';
import { recordAt } from './columns/recordAt';
import { readRow } from './rows/readRow';
import { sheetReader } from './rows/sheetReader';
import type { ReadSheetOptions } from './sheetEntry';
import { triageReading } from './triage/triageReading';
import { headingsFound } from './triage/headingsFound';
import { carriersOf, plannedActions } from './triage/plannedActions';
import { countedEntries, sheetRelations } from './triage/sheetRelations';
import type { SheetTriage, TriagedRow } from './triage/sheetTriage';
import { triagedRow } from './triage/triagedRow';

/** Options of {@link triageSheet}. */
export interface TriageSheetOptions extends ReadSheetOptions, PlanRenewalsOptions {
  /** How many days before its end an authorisation counts as `expiring`; 7 if absent. */
  readonly horizonDays?: number | undefined;
  /** Days of 24 hours that a creator should have to answer; 7 if absent. */
  readonly leadDays?: number | undefined;
  /** The row number of the first record; 2 if absent, below one row of headings. */
  readonly firstRow?: number | undefined;
}

/**
 * Finds the state of each row of a sheet, why, and who has to do what, and plans the renewals of the rows that could be
 * read. A bad row never spoils another.
 *
 * Columns are recognised by their headings: see {@link readSheetRow}. Whether the day or the month comes first is what
 * the caller says, or what the column proves. A row with a code and dates counts as applied unless a status says
 * otherwise; a code without dates is `apply_now`. A post with several codes that are not over, a code with several
 * posts, and rows of one code that contradict each other are each a `conflict`. Rows about the same code count once,
 * with what each of them adds.
 *
 * @param records - The rows as a CSV or spreadsheet library gives them: objects with a value for each heading. Anything
 * else in the array is an unreadable row. Every row comes back once, in the same order.
 * @param options - `now`; the days of `planRenewals`; how the sheet is written.
 * @throws RangeError when `records` is not an array or an option is invalid.
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
 * @see {@link triageToRecords} for the result as a sheet
 */
export function triageSheet(records: readonly unknown[], options: TriageSheetOptions): SheetTriage {
  assertObject('options', options);
  const { now, horizonDays = 7, leadDays = usualLeadDays, firstRow = 2 } = options;
  assertInstant('now', now);
  assertDays('horizonDays', horizonDays, 0);
  assertDays('leadDays', leadDays, 0);
  assertDays('firstRow', firstRow, 0);
  if (!isArray(records)) throw new RangeError('records must be an array');

  const reader = provenReader(records, sheetReader(options));
  const readings = Array.from(records, (_, index) =>
    triageReading(readRow(recordAt(records, index), reader, { row: firstRow + index }), now),
  );
  const readable = readings.filter(({ deciding }) => deciding.length === 0).map(({ entry }) => entry);
  const relations = sheetRelations(readable, { now });
  const plan = planRenewals(countedEntries(readable, relations), options);
  const today = dayIn(options.timeZone || 'UTC', now);
  const actions = plannedActions(plan, { now, leadDays });
  const carriers = carriersOf(plan);
  const rows = readings.map((reading, index) => {
    const { entry, isUndated } = reading;
    const relation = relations.get(entry.row);
    const planned = actions.get(entry.row);
    const carriedBy = carriers.get(entry.row);
    const isDue = planned !== undefined;
    const standing = { now, today, horizonDays, isUndated, carriedBy, isDue };
    return triagedRow(reading, { index, relation, planned, ...standing });
  });
  return {
    rows,
    counts: countsOf(rows),
    plan,
    ...(options.timeZone && { timeZone: options.timeZone }),
    ...headingsFound(reader.columns),
    issues: [...notFoundIn(records, reader.columns), ...reader.doubts],
  };
}

/** Where there is no record, no column can be missed. */
function notFoundIn(records: readonly unknown[], { notFound }: SheetColumns): readonly Issue[] {
  return records.length === 0 ? [] : notFound();
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
