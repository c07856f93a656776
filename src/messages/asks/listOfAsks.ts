import {
  assertAboveZero,
  assertObject,
  assertRows,
  assertTextIfGiven,
  assertTexts,
} from '../../shared/assertions';
import type { Post } from '../../vocabulary/post';
import type { AdFlight } from '../../vocabulary/time';

/** What the asks have in common that the texts read. */
interface AskToCheck {
  readonly steps: readonly { readonly id: string }[];
  readonly terms?: readonly { readonly id: string }[] | undefined;
  readonly postId?: string | undefined;
  readonly handle?: string | undefined;
  readonly post?: Pick<Post, 'id' | 'handle' | 'caption' | 'publishedAt'> | undefined;
  readonly flight?: AdFlight | undefined;
}

/** Asks as a list, whether one or several were given; throws, naming the row and the field, at what no ask can be. */
export function listOfAsks<Ask extends AskToCheck>(
  given: Ask | readonly Ask[],
  otherLists: readonly (keyof Ask & string)[],
): readonly Ask[] {
  const asks = Array.isArray(given) ? (given as readonly Ask[]) : [given as Ask];
  assertRows('asks', asks);
  asks.forEach((ask, index) => assertAsk(`asks[${index}]`, ask, otherLists));
  return asks;
}

function assertAsk<Ask extends AskToCheck>(
  name: string,
  ask: Ask,
  otherLists: readonly (keyof Ask & string)[],
): void {
  assertNamed(`${name}.steps`, ask.steps);
  if (ask.terms != null) assertNamed(`${name}.terms`, ask.terms);
  for (const list of otherLists) assertRows(`${name}.${list}`, ask[list] as readonly unknown[]);
  assertFields(name, ask);
  for (const part of ['flight', 'post'] as const) {
    if (ask[part] == null) continue;
    assertObject(`${name}.${part}`, ask[part]);
    assertFields(`${name}.${part}`, ask[part]);
  }
}

/** Throws unless rows all have an id. */
function assertNamed(name: string, rows: readonly { readonly id: string }[]): void {
  assertRows(name, rows);
  assertTexts(
    name,
    rows.map(({ id }) => id),
  );
}

const texts = ['id', 'postId', 'handle', 'caption', 'firstDay', 'lastDay'];
const numbers = ['days', 'daysToAsk'];
const instants = [
  'startsAt',
  'endsAt',
  'endsAtEarliest',
  'sendBy',
  'deliverableDue',
  'generateFrom',
  'generateBy',
  'coveredUntil',
  'rightsUntil',
  'publishedAt',
];

function assertFields(name: string, part: object): void {
  const fields = part as Readonly<Record<string, unknown>>;
  for (const field of texts) assertTextIfGiven(`${name}.${field}`, fields[field]);
  for (const field of numbers) {
    if (fields[field] != null) assertAboveZero(`${name}.${field}`, fields[field] as number);
  }
  for (const field of instants) assertInstantOrText(`${name}.${field}`, fields[field]);
}

/** What came back from JSON has its instants as texts. */
function assertInstantOrText(name: string, value: unknown): void {
  if (value == null) return;
  const isEither = value instanceof Date || typeof value === 'string';
  if (!isEither || Number.isNaN(new Date(value).getTime())) {
    throw new RangeError(`${name} must be a valid Date, or its ISO text`);
  }
}
