import { codeKey } from '../code/codeKey';
import { asHandle, expectedPost, type ExpectedReference } from './expectedPost';
import type { SparkPost } from './sparkPost';

/** A post that somebody was asked to open, and the code that came. */
export interface ExpectedPost {
  /** The code that came; absent when the post is looked for by its id alone. */
  readonly code?: string | undefined;
  /** The post that was agreed on: its id, its link, or the handle of its account. */
  readonly post?: string | undefined;
}

/** What a code turned out to be. */
export type PostMatchStatus = 'bound' | 'mismatch' | 'duplicate' | 'not_listed' | 'unverifiable';

/** What became of one expected post. */
export interface PostMatch<Expected extends ExpectedPost = ExpectedPost> {
  /** The very object that was given. */
  readonly expected: Expected;
  /**
   * `bound`: the code opened the expected post. `mismatch`: it opened another one. `duplicate`: it opened the right
   * post, which another code or an earlier entry had opened already. `not_listed`: the code's post is not in the list,
   * which can lag behind, so look again before asking for a new code. `unverifiable`: a post was opened, and nobody
   * can tell offline whether it is the expected one, as behind a short link.
   */
  readonly status: PostMatchStatus;
  /** The row of the code's post. */
  readonly row?: SparkPost | undefined;
  /** All rows of the same post: one for each binding. */
  readonly bindings: readonly SparkPost[];
}

/**
 * Compares the posts that were agreed on with the posts that the codes really opened. A creator with several posts
 * easily sends the code of another one, and applying a code does not tell which post it opened.
 *
 * @param expected - Each code that came, with the post that it should open.
 * @param rows - The rows of all pages of `readTtVideoList`.
 * @returns One match for each expectation, in the same order. They hold codes: `redactCodes` before they are logged.
 *
 * @example
 * ```ts
 * import { buildCode, buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
 *
 * const reading = readTtVideoList(buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z') }));
 * const rows = reading.ok ? reading.value.rows : [];
 * const matches = matchAuthorisedPosts(
 *   [
 *     { code: buildCode(1), post: 'https://www.tiktok.com/@sample.creator/video/7440000000000000001' },
 *     { code: buildCode(2), post: '7440000000000000002' },
 *   ],
 *   rows,
 * );
 * matches.map(({ status }) => status); // => ['bound', 'not_listed']
 * ```
 */
export function matchAuthorisedPosts<Expected extends ExpectedPost>(
  expected: readonly Expected[],
  rows: readonly SparkPost[],
): PostMatch<Expected>[] {
  const byCode = groupBy(rows, ({ authorisation }) => authorisation.code && codeKey(authorisation.code));
  const byPost = groupBy(rows, ({ post }) => post.id);
  const taken = new Set<string>();
  return expected.map((entry) => {
    const reference: ExpectedReference =
      entry.post === undefined ? { by: 'nothing' } : expectedPost(entry.post);
    const found =
      entry.code === undefined ? byReference(reference, rows, byPost) : byCode.get(codeKey(entry.code));
    const row = closest(found ?? [], reference);
    if (row === undefined) return { expected: entry, status: 'not_listed', bindings: [] };
    const bindings = byPost.get(row.post.id) ?? [];
    const verdict = compare(row, entry, reference, found?.length ?? 0);
    const isTaken = taken.has(row.post.id) || bindings.length > 1;
    taken.add(row.post.id);
    return { expected: entry, status: verdict === 'bound' && isTaken ? 'duplicate' : verdict, row, bindings };
  });
}

function groupBy(rows: readonly SparkPost[], keyOf: (row: SparkPost) => string | undefined) {
  const groups = new Map<string, SparkPost[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (!key) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function byReference(
  reference: ExpectedReference,
  rows: readonly SparkPost[],
  byPost: ReadonlyMap<string, SparkPost[]>,
): readonly SparkPost[] {
  if (reference.by === 'id') return byPost.get(reference.postId) ?? [];
  if (reference.by !== 'handle') return [];
  return rows.filter(({ post }) => post.handle !== undefined && asHandle(post.handle) === reference.handle);
}

// One code can stand in the list twice; the row of the expected post is the one to show.
function closest(found: readonly SparkPost[], reference: ExpectedReference): SparkPost | undefined {
  const exact = reference.by === 'id' && found.find(({ post }) => post.id === reference.postId);
  return exact || found[0];
}

function compare(
  { post }: SparkPost,
  { code, post: agreed }: ExpectedPost,
  reference: ExpectedReference,
  candidates: number,
): 'bound' | 'mismatch' | 'unverifiable' {
  if (reference.by === 'id') return post.id === reference.postId ? 'bound' : 'mismatch';
  // Without a code, an account with several posts does not tell which of them was meant.
  if (code === undefined && candidates > 1) return 'unverifiable';
  if (reference.by === 'handle') return compareHandles(post.handle, reference.handle);
  return agreed === undefined ? 'bound' : 'unverifiable';
}

// The platform's `tiktok_name` can be a name rather than a handle: then it proves nothing.
function compareHandles(name: string | undefined, expected: string): 'bound' | 'mismatch' | 'unverifiable' {
  if (name === undefined) return 'unverifiable';
  if (asHandle(name) === expected) return 'bound';
  return /^[\w.]{2,24}$/.test(name) ? 'mismatch' : 'unverifiable';
}
