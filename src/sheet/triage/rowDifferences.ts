import type { SheetDifference, SheetField } from '../../vocabulary/sheet';
import type { SheetEntry } from '../sheetEntry';
import { canBeOne, type DateSpan, startSpan, statedEndSpan } from './dateSpans';

type Value = SheetDifference['values'][number];

/** What rows about one authorisation cannot say differently. */
interface Fact {
  readonly field: SheetField;
  readonly differs: (entries: readonly SheetEntry[]) => boolean;
  /** What a row says of it, in the words of the sheet. */
  readonly told?: (entry: SheetEntry) => Value | undefined;
}

const facts: readonly Fact[] = /* @__PURE__ */ (() => [
  { field: 'handle', differs: byValue(({ handle }) => handle?.toLowerCase()), told: ({ handle }) => handle },
  { field: 'generated', differs: byDate(startSpan), told: ({ startDay, startsAt }) => startDay ?? startsAt },
  {
    field: 'days',
    differs: byValue(({ durationDays }) => durationDays),
    told: ({ durationDays }) => durationDays,
  },
  {
    field: 'ends',
    differs: byDate(statedEndSpan),
    told: ({ endDay, endsAt }) => (endsAt === undefined ? undefined : (endDay ?? endsAt)),
  },
  { field: 'status', differs: byValue(({ stage }) => stage) },
  { field: 'status', differs: byValue(({ platformStatus }) => platformStatus) },
])();

/** More would make a long sentence, and help nobody. */
const mostTold = 5;

/** In what rows about one authorisation contradict each other; what a row does not say contradicts nothing. */
export function rowDifferences(entries: readonly SheetEntry[]): readonly SheetDifference[] {
  const differing = facts.filter(({ differs }) => differs(entries));
  return differing
    .filter(({ field }, index) => differing.findIndex((fact) => fact.field === field) === index)
    .map(({ field, told }) => ({ field, values: distinct(entries.flatMap((entry) => told?.(entry) ?? [])) }));
}

function byValue(valueOf: (entry: SheetEntry) => Value | undefined): Fact['differs'] {
  return (entries) => new Set(entries.flatMap((entry) => valueOf(entry) ?? [])).size > 1;
}

function byDate(spanOf: (entry: SheetEntry) => DateSpan | undefined): Fact['differs'] {
  return (entries) => !canBeOne(entries.flatMap((entry) => spanInList(spanOf(entry))));
}

function spanInList(span: DateSpan | undefined): readonly DateSpan[] {
  return span === undefined ? [] : [span];
}

function distinct(values: readonly Value[]): readonly Value[] {
  const byText = new Map<string, Value>();
  for (const value of values) {
    const text = value instanceof Date ? value.toISOString() : String(value).toLowerCase();
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()].slice(0, mostTold);
}
