import { addPlatformDays } from '../../time/addPlatformDays';
import { earlierOf } from '../../time/earlierOf';
import type { Flight } from '../../vocabulary/time';
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
  const { deciding, besides, suggestion } = reading;
  const flight = reading.entry.flight ?? flightUntil(reading.entry.flightEndsAt, now);
  const entry = { ...reading.entry, ...(flight && { flight }), row };
  if (deciding.length > 0 || isAboutSomething(entry)) return { entry, deciding, besides, suggestion };
  if (besides.length > 0) return { entry, deciding: besides, besides: [], suggestion };
  return { entry, deciding: [{ code: 'sheet_row_blank', path: [] }], besides, suggestion };
}

/** What is left of a flight that runs already; one that is over keeps its last day. */
function flightUntil(endsAt: Date | undefined, now: Date): Flight | undefined {
  if (endsAt === undefined) return undefined;
  return { startsAt: earlierOf(now, addPlatformDays(endsAt, -1)), endsAt };
}

/** A flight and a spend alone are those of nobody. */
function isAboutSomething(entry: PlannedSheetEntry): boolean {
  for (const key in entry)
    if (key !== 'row' && key !== 'flight' && key !== 'flightEndsAt' && key !== 'dailySpend') return true;
  return false;
}
