import { longerFlight } from '../../authorisation/portfolio/campaignAtRisk';
import type { Group } from '../../shared/groupBy';
import type { SheetEntry } from '../sheetEntry';
import type { PlannedSheetEntry } from './sheetTriage';

/** What two rows about one authorisation cannot say differently. */
const facts = ['startsAt', 'durationDays', 'endsAt', 'stage', 'platformStatus'] as const;

/** Whether rows contradict each other; what a row does not say contradicts nothing. */
export function factsDisagree(entries: readonly SheetEntry[]): boolean {
  const differs = (values: readonly unknown[]) =>
    new Set(values.filter((value) => value !== undefined)).size > 1;
  return (
    differs(entries.map(({ handle }) => handle?.toLowerCase())) ||
    facts.some((fact) =>
      differs(entries.map(({ [fact]: value }) => (value instanceof Date ? value.getTime() : value))),
    )
  );
}

/** The row that says most; where several say as much, the choice rests on what they say and not on their order. */
export function mostTelling(entries: Group<PlannedSheetEntry>): PlannedSheetEntry {
  const told = entries.map((entry) => ({ entry, count: Object.keys(entry).length, text: sayingOf(entry) }));
  return told.reduce((best, next) => {
    if (next.count !== best.count) return next.count > best.count ? next : best;
    return next.text < best.text ? next : best;
  }).entry;
}

/** What all the rows of one authorisation say; of their flights the longest, of their spends the largest. */
export function mergeEntries(
  original: PlannedSheetEntry,
  others: readonly PlannedSheetEntry[],
): PlannedSheetEntry {
  const all = [original, ...others];
  const spends = all.flatMap(({ dailySpend }) => dailySpend ?? []);
  const flights = all.flatMap(({ flight }) => flight ?? []);
  // In an order that does not rest on that of the rows.
  const ordered = others.map((entry) => ({ entry, text: sayingOf(entry) })).sort(byText);
  const merged: PlannedSheetEntry = Object.assign({}, ...ordered.map(({ entry }) => entry), original);
  return {
    ...merged,
    ...(flights.length > 0 && { flight: flights.reduce(longerFlight) }),
    ...(spends.length > 0 && { dailySpend: spends.reduce((a, b) => Math.max(a, b)) }),
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
