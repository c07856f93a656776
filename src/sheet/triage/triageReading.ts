import { addPlatformDays } from '../../time/addPlatformDays';
import { earlierOf } from '../../time/earlierOf';
import type { Flight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { futureStart } from './futureStart';
import type { SheetEntry } from '../sheetEntry';
import type { RowReading } from '../rows/readRow';
import type { PlannedSheetEntry } from './sheetTriage';

/** A row as the triage takes it, with its number. */
export interface TriageReading extends RowReading {
  readonly entry: PlannedSheetEntry;
}

/**
 * A row as the triage takes it: one that is about no creator, post, code or authorisation, such as the sums below a
 * column, is blank, or unreadable where a cell of these could not be read.
 */
export function triageReading(reading: RowReading, row: number, now: Date): TriageReading {
  const { deciding, suggestion, isUndated } = reading;
  const besides = withFutureStart(reading, now);
  const flight = reading.entry.flight ?? flightUntil(reading.entry, now);
  const entry = { ...reading.entry, ...(flight && { flight }), row };
  const common = { entry, isUndated, suggestion };
  if (deciding.length > 0 || isAboutSomething(entry)) return { ...common, deciding, besides };
  if (besides.length > 0) return { ...common, deciding: besides, besides: [] };
  return { ...common, deciding: [{ code: 'sheet_row_blank', path: [] }], besides };
}

/** Nobody can have made a code on a day to come. */
function withFutureStart({ entry, besides }: RowReading, now: Date): readonly Issue[] {
  const future = futureStart(entry, now);
  return future === undefined ? besides : [...besides, future];
}

/** What is left of a flight that runs already; one that is over keeps its last day. */
function flightUntil(
  { flightEndsAt: endsAt, flightLastDay: lastDay }: SheetEntry,
  now: Date,
): Flight | undefined {
  if (endsAt === undefined) return undefined;
  const startsAt = earlierOf(now, addPlatformDays(endsAt, -1));
  return { startsAt, endsAt, ...(lastDay !== undefined && { lastDay }) };
}

/** A flight and a spend alone are those of nobody. */
function isAboutSomething(entry: PlannedSheetEntry): boolean {
  for (const key in entry)
    if (
      key !== 'row' &&
      key !== 'flight' &&
      key !== 'flightEndsAt' &&
      key !== 'flightLastDay' &&
      key !== 'dailySpend'
    )
      return true;
  return false;
}
