import { ascending } from '../../shared/ascending';
import { subMilliseconds } from 'date-fns/subMilliseconds';
import { assertInstant, assertObject } from '../../shared/assertions';
import type { AuthorisationChange, AuthorisationChangeKind, AuthorisedRow } from '../../vocabulary/changes';
import type { Clock } from '../../vocabulary/time';
import { sameCode } from '../../code/sameCode';
import { assertChoices } from '../misuse';
import { authorisationStatus } from '../status/authorisationStatus';
import { changesOfPost } from './changesOfPost';
import { changesOfStanding, crossedHorizon } from './changesOfStanding';
import { usualHorizons } from './horizons';
import { newlyDuplicated } from './newlyDuplicated';
import { byRow, pairRows, type ReadRow, readRows, type RowPair } from './pairRows';

/** Options of `authorisationChanges`. */
export interface AuthorisationChangesOptions extends Clock {
  /**
   * When the first list was read, so that an end between the two lists is reported once. If absent, everything that the
   * platform did not call over in the first list counts as in force then, and an end that the platform shows late is
   * reported again.
   */
  readonly since?: Date | undefined;
  /**
   * Days before the end at which an authorisation in force is reported again; 45, 30, 14, 7 and 0 if absent. Only with
   * `since`: without it, no time has passed between the lists.
   */
  readonly horizons?: readonly number[] | undefined;
}

/**
 * Finds what changed between two lists of authorised posts: granted, extended, expired, hidden, gone and so on.
 *
 * Rows match if post and binding match, in any order; a new code for the same binding is not a new row. Changes are
 * sorted by post id, then binding id. They contain the given rows, codes included: use `redactCodes` before you log
 * them.
 *
 * @param before - The rows of the earlier list, such as `value.rows` of `readTtVideoList`; empty on the first run.
 * @param after - The rows of the current list, from all of its pages.
 * @param options - `now`, and when the first list was read.
 * @throws RangeError when a date is invalid, or `since` is after `now`.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const row = (end: string) => ({ authorisation: { postId: '7440000000000000001', endsAt: new Date(end) } });
 * authorisationChanges([row('2026-11-30T00:00:00Z')], [row('2026-12-30T00:00:00Z')], { now });
 * // => [{ kind: 'extended', endsAt: new Date('2026-12-30T00:00:00Z'), … }]
 * ```
 */
export function authorisationChanges<Row extends AuthorisedRow>(
  before: readonly Row[],
  after: readonly Row[],
  options: AuthorisationChangesOptions,
): readonly AuthorisationChange<Row>[] {
  assertObject('options', options);
  const { now, since, horizons = usualHorizons } = options;
  assertInstant('now', now);
  if (since != null) assertSince(since, now);
  assertChoices('horizons', horizons, 0);
  const [rowsBefore, rowsAfter] = [readRows('before', before), readRows('after', after)];
  const tightestFirst = ascending(horizons);
  const duplicated = newlyDuplicated(rowsBefore, rowsAfter);
  const pairs = pairRows(rowsBefore, rowsAfter).sort((a, b) => byRow(readOf(a), readOf(b)));
  return pairs.flatMap((pair) => {
    const { row, postId } = readOf(pair);
    const was = pair.before && standingIn(pair.before, now, since);
    const is = pair.after && authorisationStatus(pair.after.row.authorisation, { now });
    const standing = is ?? was;
    const horizonDays = since == null ? undefined : crossedHorizon(was, is, since, now, tightestFirst);
    const kinds: readonly AuthorisationChangeKind[] = [
      ...changesOfStanding(was, is),
      ...(hasAnotherCode(pair) ? ['code_replaced' as const] : []),
      ...(horizonDays === undefined ? [] : ['horizon_crossed' as const]),
      ...changesOfPost(pair.before?.row.post, pair.after?.row.post),
      // Once for each post: a second new row of it is not news.
      ...(pair.before === undefined && duplicated.delete(postId) ? ['duplicate_appeared' as const] : []),
    ];
    return kinds.map((kind) => ({
      kind,
      postId,
      bindingId: row.authorisation.bindingId,
      before: pair.before?.row,
      after: pair.after?.row,
      endedAt: was?.endsAt,
      endsAt: is?.endsAt,
      endIsUpperBound: standing?.endIsUpperBound === true,
      endIsLowerBound: standing?.endIsLowerBound === true,
      endIsUnconfirmed: standing?.endIsUnconfirmed === true,
      status: standing?.status ?? 'unknown',
      ...(kind === 'horizon_crossed' && horizonDays !== undefined ? { horizonDays } : {}),
    }));
  });
}

/** Throws when the first list was read after `now`: what ended between the two would be lost. */
function assertSince(since: Date, now: Date): void {
  assertInstant('since', since);
  if (since.getTime() > now.getTime()) throw new RangeError('since must not be after now');
}

function readOf<Row extends AuthorisedRow>({ before, after }: RowPair<Row>): ReadRow<Row> {
  return (after ?? before) as ReadRow<Row>;
}

/** The status of a row of the first list when that was read. */
function standingIn(
  { row: { authorisation }, endsAt }: ReadRow<AuthorisedRow>,
  now: Date,
  since: Date | undefined,
) {
  if (since != null) return authorisationStatus(authorisation, { now: since });
  const lastAlive = endsAt === undefined ? now : subMilliseconds(endsAt, 1);
  return authorisationStatus(authorisation, { now: lastAlive });
}

/** The same permission by another code. */
function hasAnotherCode({ before, after }: RowPair<AuthorisedRow>): boolean {
  const [old, current] = [before?.row.authorisation.code, after?.row.authorisation.code];
  return old != null && current != null && !sameCode(old, current);
}
