import type { RowReading } from '../rows/readRow';
import type { SheetEntry } from '../sheetEntry';

/**
 * A row as the triage takes it: one that is about no creator, post, code or authorisation, such as the sums below a
 * column, is blank, or unreadable where a cell of these could not be read.
 */
export function aboutSomething(reading: RowReading): RowReading {
  if (reading.deciding.length > 0 || Object.keys(reading.entry).some(isSubject)) return reading;
  const { besides } = reading;
  if (besides.length > 0) return { ...reading, deciding: besides, besides: [] };
  return { ...reading, deciding: [{ code: 'sheet_row_blank', path: [] }] };
}

/** A flight and a spend alone are those of nobody. */
function isSubject(key: string): boolean {
  const besideTheSubject: readonly (keyof SheetEntry)[] = ['flight', 'dailySpend'];
  return !besideTheSubject.some((name) => name === key);
}
