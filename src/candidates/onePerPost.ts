import type { MeasuredPost } from '../vocabulary/candidates';

/** The rows to judge, one for each post, and the ids of posts that had several. */
export interface RowsOfPosts<P extends MeasuredPost> {
  readonly rows: readonly P[];
  readonly listedTwice: readonly string[];
}

/**
 * Takes one row for each post: pages overlap while new posts appear. Views only grow, so the row with the most is the
 * newest; of equal ones, the first counts.
 */
export function onePerPost<P extends MeasuredPost>(posts: readonly P[]): RowsOfPosts<P> {
  const rows = new Map<string | P, P>();
  const listedTwice = new Set<string>();
  for (const post of posts) {
    // An empty id, or none in JavaScript, tells no post from another.
    const key = post.id || post;
    const known = rows.get(key);
    if (known) listedTwice.add(post.id);
    if (!known || viewsOf(post) > viewsOf(known)) rows.set(key, post);
  }
  return { rows: [...rows.values()], listedTwice: [...listedTwice].sort() };
}

function viewsOf({ metrics }: MeasuredPost): number {
  return metrics?.views ?? -1;
}
