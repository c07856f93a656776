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
export function triageReading(reading: RowReading, row: number): TriageReading {
  const { deciding, besides, suggestion } = reading;
  const entry = { ...reading.entry, row };
  if (deciding.length > 0 || isAboutSomething(entry)) return { entry, deciding, besides, suggestion };
  if (besides.length > 0) return { entry, deciding: besides, besides: [], suggestion };
  return { entry, deciding: [{ code: 'sheet_row_blank', path: [] }], besides, suggestion };
}

/** A flight and a spend alone are those of nobody. */
function isAboutSomething(entry: PlannedSheetEntry): boolean {
  for (const key in entry) if (key !== 'row' && key !== 'flight' && key !== 'dailySpend') return true;
  return false;
}
