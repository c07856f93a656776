import { assertSparkPosts } from './assertSparkPosts';
import { assertRows, assertTextIfGiven } from '../shared/assertions';
import { codeKey } from '../code/codeKey';
import { isHandle } from '../shared/isHandle';
import { asHandle, expectedPost, type ExpectedReference } from './expectedPost';
import { rowsBy } from './rowsBy';
import type { SparkPost } from './sparkPost';

/** A post that a creator was asked to open, and the code that came. */
export interface ExpectedPost {
  /** The code that came; absent to look for the post by its id alone. */
  readonly code?: string | undefined;
  /** The agreed post: its id, its link (possibly inside text), or the handle of its account. */
  readonly post?: string | undefined;
}

/** The result for one code. */
export type PostMatchStatus = 'bound' | 'mismatch' | 'duplicate' | 'not_listed' | 'unverifiable';

/** The result for one expected post. */
export interface PostMatch<Expected extends ExpectedPost = ExpectedPost> {
  /** The object that was passed. */
  readonly expected: Expected;
  /**
   * `bound`: the code opened the expected post. `mismatch`: it opened another one. `duplicate`: it opened the right
   * post, which another code or an earlier entry had already opened. `not_listed`: the code's post is not in the list,
   * which can lag behind, so check again before you ask for a new code. `unverifiable`: a post was opened, but nobody
   * can tell offline whether it is the expected one, because a short link hides its post or nothing was agreed on.
   */
  readonly status: PostMatchStatus;
  /** The row of the code's post. */
  readonly row?: SparkPost | undefined;
  /** All rows of the same post: one for each binding. */
  readonly bindings: readonly SparkPost[];
}

/**
 * Compares the agreed posts with the posts that the codes really opened. A creator with several posts can easily send
 * the code of another one, and applying a code does not tell which post it opened.
 *
 * @param expected - Each code that came, with the post that it should open.
 * @param rows - The rows of all pages of `readTtVideoList`.
 * @returns One match for each expected post, in the same order. They contain codes: use `redactCodes` before you log
 * them.
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

type Listed = Readonly<Record<'byCode' | 'byPost' | 'byHandle', ReturnType<typeof rowsBy>>>;

/** The result for one expected post, apart from the others. */
function matchOf<Expected extends ExpectedPost>(expected: Expected, listed: Listed): PostMatch<Expected> {
  const { code, post } = expected;
  const reference = post == null ? {} : expectedPost(post);
  const found = code == null ? byReference(reference, listed) : (listed.byCode.get(codeKey(code)) ?? []);
  // A code can be in the list twice; the row of the expected post is the one to show.
  const row = found.find((one) => one.post.id === reference.postId) ?? found[0];
  if (row === undefined) return { expected, status: 'not_listed', bindings: [] };
  const status = compare(row, reference, code == null ? found.length : 1);
  return { expected, status, row, bindings: listed.byPost.get(row.post.id) ?? [] };
}

function byReference({ postId, handle }: ExpectedReference, listed: Listed): readonly SparkPost[] {
  return listed.byPost.get(postId ?? '') ?? listed.byHandle.get(handle ?? '') ?? [];
}

/** Whether a row is the agreed post; without a code, `candidates` rows could be it. */
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

// The platform's `tiktok_name` can be a name rather than a handle, which proves nothing.
function compareHandles(name: string | undefined, expected: string): 'bound' | 'mismatch' | 'unverifiable' {
  if (name === undefined) return 'unverifiable';
  if (asHandle(name) === expected) return 'bound';
  return isHandle(name) ? 'mismatch' : 'unverifiable';
}
