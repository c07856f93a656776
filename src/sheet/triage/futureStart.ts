import { addHours } from 'date-fns/addHours';
import { hoursOfADayAnywhere } from '../../authorisation/dates';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';

/** What to say of a code that was made on a day to come, by the earliest reading of that day. */
export function futureStart(
  { startsAt, startsAtIs, startsAtEarliest, startDay }: SheetEntry,
  now: Date,
): Issue<'sheet_start_in_future'> | undefined {
  if (startsAt === undefined || startsAt <= now) return undefined;
  const longestDay = startsAtIs === 'received' ? hoursOfADayAnywhere : 0;
  const earliest = startsAtEarliest ?? addHours(startsAt, -longestDay);
  if (earliest <= now) return undefined;
  const day = startDay === undefined ? {} : { day: startDay };
  return { code: 'sheet_start_in_future', path: [], params: { startsAt, ...day } };
}
