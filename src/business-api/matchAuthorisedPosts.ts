import { assertSparkPosts } from './assertSparkPosts';
import { assertRows, assertTextIfGiven } from '../shared/assertions';
import { codeKey } from '../code/codeKey';
import { groupBy } from '../shared/groupBy';
import { asHandle, expectedPost, type ExpectedReference } from './expectedPost';
import type { SparkPost } from './sparkPost';

/** A post that somebody was asked to open, and the code that came. */
export interface ExpectedPost {
  /** The code that came; absent when the post is looked for by its id alone. */
  readonly code?: string | undefined;
  /** The post that was agreed on: its id, its link, with text around it or not, or the handle of its account. */
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
   * can tell offline whether it is the expected one: a short link hides its post, or nothing was agreed on.
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
  assertRows('expected', expected);
  expected.forEach(({ code, post }, index) => {
    assertTextIfGiven(`expected[${index}].code`, code);
    assertTextIfGiven(`expected[${index}].post`, post);
  });
  assertSparkPosts(rows);
  const listed = {
    byCode: rowsBy(rows, ({ authorisation }) => authorisation.code && codeKey(authorisation.code)),
    byPost: rowsBy(rows, ({ post }) => post.id),
    byHandle: rowsBy(rows, ({ post }) => post.handle && asHandle(post.handle)),
  };
  const taken = new Set<string>();
  return expected.map((entry) => {
    const match = matchOf(entry, listed);
    const { row, bindings, status } = match;
    if (row === undefined) return match;
    const isTaken = taken.has(row.post.id) || bindings.length > 1;
    taken.add(row.post.id);
    return status === 'bound' && isTaken ? { ...match, status: 'duplicate' } : match;
  });
}

type Groups = ReadonlyMap<string, readonly SparkPost[]>;
type Listed = Readonly<Record<'byCode' | 'byPost' | 'byHandle', Groups>>;

/** What one expected post is by itself, whatever the others are. */
function matchOf<Expected extends ExpectedPost>(expected: Expected, listed: Listed): PostMatch<Expected> {
  const { code, post } = expected;
  const reference = post == null ? {} : expectedPost(post);
  const found = code == null ? byReference(reference, listed) : (listed.byCode.get(codeKey(code)) ?? []);
  // One code can stand in the list twice; the row of the expected post is the one to show.
  const row = found.find((one) => one.post.id === reference.postId) ?? found[0];
  if (row === undefined) return { expected, status: 'not_listed', bindings: [] };
  const status = compare(row, reference, code == null ? found.length : 1);
  return { expected, status, row, bindings: listed.byPost.get(row.post.id) ?? [] };
}

/** Rows to be looked up; those without what they are looked up by are left out. */
function rowsBy(rows: readonly SparkPost[], keyOf: (row: SparkPost) => string | undefined): Groups {
  const groups = groupBy(rows, (row) => keyOf(row) ?? '');
  groups.delete('');
  return groups;
}

function byReference({ postId, handle }: ExpectedReference, listed: Listed): readonly SparkPost[] {
  return listed.byPost.get(postId ?? '') ?? listed.byHandle.get(handle ?? '') ?? [];
}

/** Whether a row is the post that was agreed on; without a code, `candidates` rows are. */
function compare(
  { post }: SparkPost,
  { postId, handle }: ExpectedReference,
  candidates: number,
): 'bound' | 'mismatch' | 'unverifiable' {
  if (postId !== undefined) return post.id === postId ? 'bound' : 'mismatch';
  // Without a code, an account with several posts does not tell which of them was meant.
  if (handle === undefined || candidates > 1) return 'unverifiable';
  return compareHandles(post.handle, handle);
}

// The platform's `tiktok_name` can be a name rather than a handle: then it proves nothing.
function compareHandles(name: string | undefined, expected: string): 'bound' | 'mismatch' | 'unverifiable' {
  if (name === undefined) return 'unverifiable';
  if (asHandle(name) === expected) return 'bound';
  return /^[\w.]{2,24}$/.test(name) ? 'mismatch' : 'unverifiable';
}
