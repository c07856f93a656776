import { millisecondsInDay } from 'date-fns/constants';
import { earliestEnd } from '../../authorisation/dates';
import type { AuthorisationStanding } from '../../authorisation/status/authorisationStatus';
import type { SheetEnd } from '../../vocabulary/sheet';
import type { SheetEntry } from '../sheetEntry';

/** When a row ends, as it is counted and as it is told. */
export interface RowEnd {
  readonly latest: Date;
  /** Until the earliest instant at which it can end. */
  readonly msLeft: number;
  /** Whole days until then, or days of the calendar until the day of the sheet. */
  readonly daysLeft: number;
  readonly told: { readonly endsAt: Date; readonly endIs: SheetEnd; readonly day?: string };
}

/** When a row ends; a day that the sheet gives as a day is told as that day. */
export function rowEnd(
  entry: SheetEntry,
  { endsAt, endIsUpperBound, endIsLowerBound }: AuthorisationStanding,
  { now, today }: { readonly now: Date; readonly today: string },
): RowEnd | undefined {
  if (endsAt === undefined) return undefined;
  const { endDay, startsAtEarliest, endsAtLatest = endsAt } = entry;
  const earliest = earliestEnd(entry, endsAt);
  const msLeft = Math.max(0, earliest.getTime() - now.getTime());
  const isDayKnown = endDay !== undefined && (endIsLowerBound === true || startsAtEarliest !== undefined);
  const isLatest = endIsUpperBound && !isDayKnown;
  const endIs = isLatest ? 'at_the_latest' : endIsLowerBound && !isDayKnown ? 'at_the_earliest' : 'exact';
  const daysLeft =
    endDay === undefined ? Math.floor(msLeft / millisecondsInDay) : Math.max(0, daysBetween(today, endDay));
  const told = { endsAt, endIs, ...(endDay !== undefined && { day: endDay }) } as const;
  return { latest: endsAtLatest, msLeft, daysLeft, told };
}

function daysBetween(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / millisecondsInDay;
}
