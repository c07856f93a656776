import { earliestEnd, endIsLowerBound, endIsUpperBound } from '../../authorisation/dates';
import type { SheetEnd } from '../../vocabulary/sheet';
import type { SheetEntry } from '../sheetEntry';

/** When a row ends, as it is counted and as it is told. */
export interface RowEnd {
  readonly earliest: Date;
  readonly latest: Date;
  readonly told: ToldEnd;
}

/** An end in the words of the sheet: a day that it gives as a day is told as that day. */
export interface ToldEnd {
  readonly endsAt: Date;
  readonly endIs: SheetEnd;
  /** `YYYY-MM-DD` */
  readonly day?: string;
}

/** When a row ends whose end is known. */
export function rowEnd(entry: SheetEntry, endsAt: Date): RowEnd {
  const { endDay: day, endsAtLatest = endsAt } = entry;
  const endIs = endMeaning(entry);
  return {
    earliest: earliestEnd(entry, endsAt),
    latest: endsAtLatest,
    told: day === undefined ? { endsAt, endIs } : { endsAt, endIs, day },
  };
}

function endMeaning(entry: SheetEntry): SheetEnd {
  const mayBeLater = endIsLowerBound(entry);
  const isDayKnown = entry.endDay !== undefined && (mayBeLater || entry.startsAtEarliest !== undefined);
  if (isDayKnown) return 'exact';
  if (endIsUpperBound(entry)) return 'at_the_latest';
  return mayBeLater ? 'at_the_earliest' : 'exact';
}
