import { longerFlight } from '../../authorisation/portfolio/campaignAtRisk';
import type { Group } from '../../shared/groupBy';
import type { SheetEntry } from '../sheetEntry';
import { mostExact, startSpan, statedEndSpan } from './dateSpans';
import type { PlannedSheetEntry } from './sheetTriage';

/** The row that says most; where several say as much, the choice rests on what they say and not on their order. */
export function mostTelling(entries: Group<PlannedSheetEntry>): PlannedSheetEntry {
  const told = entries.map((entry) => ({ entry, count: Object.keys(entry).length, text: sayingOf(entry) }));
  return told.reduce((best, next) => {
    if (next.count !== best.count) return next.count > best.count ? next : best;
    return next.text < best.text ? next : best;
  }).entry;
}

/**
 * What all the rows of one authorisation say: of their flights the longest, of their spends the largest, and of their
 * starts and ends the one that is known most exactly.
 */
export function mergeEntries(
  original: PlannedSheetEntry,
  others: readonly PlannedSheetEntry[],
): PlannedSheetEntry {
  // In an order that does not rest on that of the rows.
  const ordered = others.map((entry) => ({ entry, text: sayingOf(entry) })).sort(byText);
  const all = [original, ...ordered.map(({ entry }) => entry)];
  const spends = all.flatMap(({ dailySpend }) => dailySpend ?? []);
  const flights = all.flatMap(({ flight }) => flight ?? []);
  const merged: PlannedSheetEntry = Object.assign({}, ...ordered.map(({ entry }) => entry), original);
  return {
    ...merged,
    ...datesOf(all),
    ...(flights.length > 0 && { flight: flights.reduce(longerFlight) }),
    ...(spends.length > 0 && { dailySpend: spends.reduce((a, b) => Math.max(a, b)) }),
  };
}

/** The start and the end as the rows say them that know them most exactly. */
function datesOf(entries: readonly PlannedSheetEntry[]): SheetEntry {
  const start = mostExact(entries, startSpan);
  const end = mostExact(entries, statedEndSpan);
  return {
    startsAt: start?.startsAt,
    startsAtIs: start?.startsAtIs,
    startsAtEarliest: start?.startsAtEarliest,
    startDay: start?.startDay,
    endsAt: end?.endsAt,
    endsAtLatest: end?.endsAtLatest,
    endIsLowerBound: end?.endIsLowerBound,
    endDay: (end ?? start)?.endDay,
  };
}

/** What a row says, wherever it stands. */
function sayingOf(entry: PlannedSheetEntry): string {
  return JSON.stringify({ ...entry, row: 0 });
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

/** The post of a row: its id, or its short link without what sharing adds, since only TikTok knows where that leads. */
export function postKey({ postId, postUrl }: SheetEntry): string | undefined {
  if (postId !== undefined) return postId;
  const [link] = postUrl?.replace(/^https?:\/\//i, '').split(/[?#]/) ?? [];
  return link?.replace(/\/$/, '');
}
