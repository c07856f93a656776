import type { Group } from '../../shared/groupBy';
import type { Flight } from '../../vocabulary/time';
import type { SheetEntry } from '../sheetEntry';
import type { ReadRow } from './sheetRelations';

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
export function mostTelling(rows: Group<ReadRow>): ReadRow {
  const told = rows.map((row) => ({
    row,
    count: Object.keys(row.entry).length,
    text: JSON.stringify(row.entry),
  }));
  return told.reduce((best, next) => {
    if (next.count !== best.count) return next.count > best.count ? next : best;
    return next.text < best.text ? next : best;
  }).row;
}

/** What all the rows of one authorisation say; of their flights the longest, of their spends the largest. */
export function mergeEntries(original: SheetEntry, others: readonly SheetEntry[]): SheetEntry {
  const all = [original, ...others];
  const spends = all.flatMap(({ dailySpend }) => dailySpend ?? []);
  const flights = all.flatMap(({ flight }) => flight ?? []);
  // In an order that does not rest on that of the rows.
  const ordered = others.map((entry) => ({ entry, text: JSON.stringify(entry) })).sort(byText);
  const merged: SheetEntry = Object.assign({}, ...ordered.map(({ entry }) => entry), original);
  return {
    ...merged,
    ...(flights.length > 0 && { flight: flights.reduce(longer) }),
    ...(spends.length > 0 && { dailySpend: spends.reduce((a, b) => Math.max(a, b)) }),
  };
}

function byText(a: { readonly text: string }, b: { readonly text: string }): number {
  return a.text < b.text ? -1 : Number(a.text > b.text);
}

function longer(a: Flight, b: Flight): Flight {
  const endOf = ({ endsAt }: Flight) => endsAt?.getTime() ?? Infinity;
  if (endOf(a) !== endOf(b)) return endOf(a) > endOf(b) ? a : b;
  return a.startsAt.getTime() <= b.startsAt.getTime() ? a : b;
}

/** A short link without what sharing adds to it; where it leads, only TikTok knows. */
export function shortLinkKey(url: string | undefined): string | undefined {
  const [link] = url?.replace(/^https?:\/\//i, '').split(/[?#]/) ?? [];
  return link?.replace(/\/$/, '');
}
