import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import type { Post } from '../../vocabulary/post';
import type { Clock } from '../../vocabulary/time';
import { assertInstant } from '../../shared/assertions';
import { within } from '../../shared/within';
import { knownEnd } from '../knownEnd';
import { type AuthorisationStanding, authorisationStatus } from '../status/authorisationStatus';
import type { AuthorisationChange, AuthorisationChangeKind, AuthorisedRow } from './authorisationChange';
import { byRow, pairRows, postIdOf, type RowPair } from './pairRows';

/** What {@link authorisationChanges} takes beside the two lists. */
export interface AuthorisationChangesOptions extends Clock {
  /**
   * When the first list was taken, so that an end between the two is reported once. Absent: what the platform did
   * not call over in the first list counts as alive in it, and an end that the platform lags behind is told again.
   */
  readonly since?: Date | undefined;
}

/**
 * What changed between two lists of authorised posts: granted, extended, expired, hidden, gone and the like.
 *
 * Rows are the same when post and binding are, whatever their order; a new code for the same binding is no new row.
 * Changes come by post id, then binding id. Their rows are the given ones, codes included: `redactCodes` before a
 * log.
 *
 * @param before - The rows of an earlier list, such as `value.rows` of `readTtVideoList`; empty for a first run.
 * @param after - The rows of the list of now, all pages of it.
 * @param options - `now`, and when the first list was taken.
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
  { now, since }: AuthorisationChangesOptions,
): readonly AuthorisationChange<Row>[] {
  assertInstant('now', now);
  if (since !== undefined) assertSince(since, now);
  assertRows('before', before);
  assertRows('after', after);
  const duplicated = newlyDuplicated(before, after);
  const pairs = pairRows(before, after).sort((a, b) => byRow(rowOf(a), rowOf(b)));
  return pairs.flatMap((pair) => {
    const row = rowOf(pair);
    const was = pair.before && standingIn(pair.before, { now, since });
    const is = pair.after && authorisationStatus(pair.after.authorisation, { now });
    const kinds = [
      ...changesOfStanding(was, is),
      ...changesOfPost(pair.before?.post, pair.after?.post),
      // Once for each post: its next new row is no further news.
      ...(pair.before === undefined && duplicated.delete(postIdOf(row))
        ? ['duplicate_appeared' as const]
        : []),
    ];
    return kinds.map((kind) => ({
      kind,
      postId: postIdOf(row),
      bindingId: row.authorisation.bindingId,
      ...pair,
      endedAt: was?.endsAt,
      endsAt: is?.endsAt,
      status: (is ?? was)?.status ?? 'unknown',
    }));
  });
}

/** Throws when the first list was taken after the present: what ended between the two would be lost. */
function assertSince(since: Date, now: Date): void {
  assertInstant('since', since);
  if (since.getTime() > now.getTime()) throw new RangeError('since must not be after now');
}

/** Throws, naming the row, when an authorisation makes no sense. */
function assertRows(name: string, rows: readonly AuthorisedRow[]): void {
  for (const [index, { authorisation }] of rows.entries()) {
    within(
      () => `${name}[${index}].authorisation`,
      () => knownEnd(authorisation),
    );
  }
}

function rowOf<Row extends AuthorisedRow>({ before, after }: RowPair<Row>): Row {
  return (after ?? before) as Row;
}

/** Where a row of the first list stood when that was taken. */
function standingIn({ authorisation }: AuthorisedRow, { now, since }: AuthorisationChangesOptions) {
  if (since !== undefined) return authorisationStatus(authorisation, { now: since });
  const { endsAt } = authorisationStatus(authorisation, { now });
  const lastAlive = endsAt === undefined ? now : new Date(endsAt.getTime() - 1);
  return authorisationStatus(authorisation, { now: lastAlive });
}

const inForce: readonly AuthorisationStatus[] = ['not_needed', 'not_applied', 'not_started', 'active'];
const outOfForce: readonly (AuthorisationStatus | undefined)[] = [undefined, 'pending', 'expired', 'revoked'];

function changesOfStanding(
  was: AuthorisationStanding | undefined,
  is: AuthorisationStanding | undefined,
): AuthorisationChangeKind[] {
  if (is === undefined) return ['gone'];
  const moved = was?.endsAt && is.endsAt ? is.endsAt.getTime() - was.endsAt.getTime() : 0;
  const kinds: AuthorisationChangeKind[] = [];
  if (moved > 0) kinds.push('extended');
  else if (inForce.includes(is.status) && outOfForce.includes(was?.status)) kinds.push('granted');
  if (moved < 0) kinds.push('shortened');
  if (is.status === was?.status) return kinds;
  if (is.status === 'expired' && was?.status !== 'revoked') kinds.push('expired');
  if (is.status === 'revoked') kinds.push('revoked');
  if (is.status === 'unknown') kinds.push('became_unknown');
  return kinds;
}

function changesOfPost(before: Post | undefined, after: Post | undefined): AuthorisationChangeKind[] {
  if (isRemoved(after)) return isRemoved(before) ? [] : ['post_removed'];
  if (isUnknown(after)) return isUnknown(before) ? [] : ['post_became_unknown'];
  return isHidden(after) && !isHidden(before) ? ['post_hidden'] : [];
}

function isRemoved(post: Post | undefined): boolean {
  return post?.state === 'removed' || post?.state === 'deleted';
}

/** Readers leave out the state where they do not know the platform's word for it. */
function isUnknown(post: Post | undefined): boolean {
  return !!post?.platformStatus && post.state == null && post.visibility == null;
}

function isHidden(post: Post | undefined): boolean {
  return post?.visibility != null && post.visibility !== 'public';
}

/** Posts that are bound several times, and more often than before. */
function newlyDuplicated(
  before: readonly AuthorisedRow[],
  after: readonly AuthorisedRow[],
): Set<string | undefined> {
  const counted = countByPost(before);
  const risen = [...countByPost(after)].filter(
    ([postId, count]) => count > Math.max(1, counted.get(postId) ?? 0),
  );
  return new Set(risen.map(([postId]) => postId));
}

function countByPost(rows: readonly AuthorisedRow[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const postId = postIdOf(row);
    if (postId !== undefined) counts.set(postId, (counts.get(postId) ?? 0) + 1);
  }
  return counts;
}
