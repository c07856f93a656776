import type { AuthorisedRow } from '../../vocabulary/changes';
import type { ReadRow } from './pairRows';

/** Posts that are bound more than once, and more often than before. */
export function newlyDuplicated(
  before: readonly ReadRow<AuthorisedRow>[],
  after: readonly ReadRow<AuthorisedRow>[],
): Set<string | undefined> {
  const counted = countByPost(before);
  const risen = [...countByPost(after)].filter(
    ([postId, count]) => count > Math.max(1, counted.get(postId) ?? 0),
  );
  return new Set(risen.map(([postId]) => postId));
}

function countByPost(rows: readonly ReadRow<AuthorisedRow>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { postId } of rows) {
    if (postId !== undefined) counts.set(postId, (counts.get(postId) ?? 0) + 1);
  }
  return counts;
}
