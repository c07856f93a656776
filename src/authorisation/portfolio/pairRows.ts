import { assertObject, assertRows, assertTextIfGiven } from '../../shared/assertions';
import { eachRow } from '../../shared/eachRow';
import { within } from '../../shared/within';
import type { AuthorisedRow } from '../../vocabulary/changes';
import { knownEnd } from '../knownEnd';
import { compareText, contentOf } from './compareBindings';

/** A row of a list, with its post and its end. */
export interface ReadRow<Row extends AuthorisedRow> {
  readonly row: Row;
  readonly postId: string | undefined;
  /** Stated or calculated. */
  readonly endsAt: Date | undefined;
}

/** The same binding in two lists; one side is absent if it is new or gone. */
export interface RowPair<Row extends AuthorisedRow> {
  readonly before: ReadRow<Row> | undefined;
  readonly after: ReadRow<Row> | undefined;
}

/** Reads a list in an order that does not depend on the given one; throws if a row makes no sense, and names it. */
export function readRows<Row extends AuthorisedRow>(name: string, rows: readonly Row[]): ReadRow<Row>[] {
  assertRows(name, rows);
  return eachRow(name, rows, (row) => ({
    row,
    endsAt: knownEndOf(row),
    postId: row.authorisation.postId || row.post?.id || undefined,
  })).sort(byRow);
}

/** Orders rows by post id, binding id and end; the code and the rest only decide between duplicates. */
export function byRow(a: ReadRow<AuthorisedRow>, b: ReadRow<AuthorisedRow>): number {
  const [one, other] = [a.row.authorisation, b.row.authorisation];
  return (
    compareText(a.postId, b.postId) ||
    compareText(one.bindingId, other.bindingId) ||
    (a.endsAt?.getTime() ?? 0) - (b.endsAt?.getTime() ?? 0) ||
    compareText(one.code, other.code) ||
    (a.row === b.row ? 0 : compareText(contentOf(a.row), contentOf(b.row)))
  );
}

/**
 * Finds each row of one list in the other: by post and binding, and there by code and end, then by code, then by end.
 *
 * What is left of one binding on both sides is the same permission under another code.
 */
export function pairRows<Row extends AuthorisedRow>(
  before: readonly ReadRow<Row>[],
  after: readonly ReadRow<Row>[],
): RowPair<Row>[] {
  const pairs: RowPair<Row>[] = [];
  let [unpaired, candidates] = [before, after];
  for (const keyOf of [byCodeAndEnd, byCode, byEnd, byBinding]) {
    const queues = new Map<string, ReadRow<Row>[]>();
    // Backwards, so that `pop` returns the first row of each queue first.
    for (const row of [...candidates].reverse()) {
      const key = keyOf(row);
      const queue = queues.get(key);
      if (queue) queue.push(row);
      else queues.set(key, [row]);
    }
    const found = new Set<ReadRow<Row>>();
    const left: ReadRow<Row>[] = [];
    for (const row of unpaired) {
      const match = queues.get(keyOf(row))?.pop();
      if (match) {
        found.add(match);
        pairs.push({ before: row, after: match });
      } else left.push(row);
    }
    unpaired = left;
    candidates = candidates.filter((row) => !found.has(row));
  }
  return [
    ...pairs,
    ...unpaired.map((row) => ({ before: row, after: undefined })),
    ...candidates.map((row) => ({ before: undefined, after: row })),
  ];
}

type KeyOf = (row: ReadRow<AuthorisedRow>) => string;

const byBinding: KeyOf = ({ postId, row }) => JSON.stringify([postId, row.authorisation.bindingId]);
const byCode: KeyOf = (read) => JSON.stringify([byBinding(read), read.row.authorisation.code]);
const byEnd: KeyOf = (read) => JSON.stringify([byBinding(read), read.endsAt]);
const byCodeAndEnd: KeyOf = (read) => JSON.stringify([byCode(read), read.endsAt]);

function knownEndOf({ authorisation, post }: AuthorisedRow): Date | undefined {
  assertObject('authorisation', authorisation);
  assertTextIfGiven('post.id', post?.id);
  return within(
    () => 'authorisation',
    () => knownEnd(authorisation),
  );
}
