import type { SheetEntry } from '../sheetEntry';

/** From the earliest instant to the latest that a date can mean; the same one twice if it is exact. */
export type DateSpan = readonly [from: number, until: number];

/** When the code of a row can have been made, if the row says so. */
export function startSpan({ startsAt, startsAtEarliest = startsAt }: SheetEntry): DateSpan | undefined {
  return startsAt && startsAtEarliest && [startsAtEarliest.getTime(), startsAt.getTime()];
}

/** When the authorisation of a row can end by the end that it states, if it states one. */
export function statedEndSpan({ endsAt, endsAtLatest = endsAt }: SheetEntry): DateSpan | undefined {
  return endsAt && endsAtLatest && [endsAt.getTime(), endsAtLatest.getTime()];
}

/** Whether all dates can mean the same instant. */
export function canBeOne(spans: readonly DateSpan[]): boolean {
  const latestStart = spans.reduce((latest, [from]) => Math.max(latest, from), -Infinity);
  return spans.every(([, until]) => latestStart <= until);
}

/** The first of the rows whose date is known most exactly; `undefined` if none has one. */
export function mostExact<Entry extends SheetEntry>(
  entries: readonly Entry[],
  spanOf: (entry: SheetEntry) => DateSpan | undefined,
): Entry | undefined {
  const widthOf = (entry: Entry) => {
    const [from, until] = spanOf(entry) ?? [];
    return from === undefined || until === undefined ? Infinity : until - from;
  };
  const dated = entries.filter((entry) => spanOf(entry) !== undefined);
  return dated.sort((one, other) => widthOf(one) - widthOf(other))[0];
}
