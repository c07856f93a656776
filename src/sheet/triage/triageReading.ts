import type { RowReading } from '../rows/readRow';
import type { SheetEntry } from '../sheetEntry';
import { futureStart } from './futureStart';
import type { PlannedSheetEntry } from './sheetTriage';

/** A row as the triage takes it, with its number. */
export type TriageReading = RowReading<Pick<PlannedSheetEntry, 'row'>>;

/** A flight, a spend and a number of days alone are those of nobody, such as sums. */
const ofNobody: readonly string[] = [
  'row',
  'flight',
  'dailySpend',
  'durationDays',
] satisfies (keyof PlannedSheetEntry)[];

/**
 * A row as the triage takes it: one that is about no creator, post, code or authorisation, such as the sums below a
 * column, is blank, or unreadable where a cell of these could not be read.
 */
export function triageReading(reading: TriageReading, now: Date): TriageReading {
  const { entry, deciding } = reading;
  // Nobody can have made a code on a day to come.
  const future = futureStart(entry, now);
  const besides = future === undefined ? reading.besides : [...reading.besides, future];
  if (deciding.length > 0 || isAboutSomething(entry)) {
    return future === undefined ? reading : { ...reading, besides };
  }
  if (besides.length > 0) return { ...reading, deciding: besides, besides: [] };
  return { ...reading, deciding: [{ code: 'sheet_row_blank', path: [] }] };
}

function isAboutSomething(entry: SheetEntry): boolean {
  for (const key in entry) if (!ofNobody.includes(key)) return true;
  return false;
}
