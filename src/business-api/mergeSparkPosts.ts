import { assertSparkPosts } from './assertSparkPosts';
import { codeKey } from '../code/codeKey';
import { isAccountAccess } from '../eligibility/isAccountAccess';
import { groupBy, type Group } from '../shared/groupBy';
import { isHandle } from '../shared/isHandle';
import type { Post } from '../vocabulary/post';
import { asHandle } from './expectedPost';
import { rowsBy } from './rowsBy';
import type { SparkPost } from './sparkPost';

/** A post with every way to run it. */
export interface MergedSparkPost {
  /** What all rows together say about the post; where they differ, `best` counts. */
  readonly post: Post;
  /** The best way to run it: one that needs no code, or else the code that lasts longest. */
  readonly best: SparkPost;
  /** The other ways, next best first. */
  readonly spares: readonly SparkPost[];
}

/** Rows that cannot all be right. */
export type SparkPostConflict =
  | { readonly kind: 'post_of_several_creators'; readonly rows: readonly SparkPost[] }
  | { readonly kind: 'code_of_several_posts'; readonly rows: readonly SparkPost[] };

/** The result of {@link mergeSparkPosts}. */
export interface MergedSparkPosts {
  /** Each post once, in order of first appearance. */
  readonly posts: readonly MergedSparkPost[];
  /** They contain codes: use `redactCodes` before you log them. */
  readonly conflicts: readonly SparkPostConflict[];
}

/**
 * Merges the rows of each post that came in several ways: through a Business Center, a linked account and codes.
 *
 * A way that needs no code comes first, since no authorisation can end under its ads. Codes are kept as spares,
 * longest-lived first. Rows that give a post to different creators, and codes that opened different posts, are reported
 * but not resolved.
 *
 * @param rows - Rows of `readTtVideoList`, `readIdentityVideos`, `readGmvMaxPosts` and others, together.
 *
 * @example
 * ```ts
 * import { buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
 *
 * const byCode = readTtVideoList(buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z') }));
 * const own = readIdentityVideos(
 *   { code: 0, data: { video_list: [{ item_id: '7440000000000000001' }] } },
 *   { identity: { type: 'TT_USER', id: '9' } },
 * );
 * const rows = [...(byCode.ok ? byCode.value.rows : []), ...(own.ok ? own.value.rows : [])];
 * mergeSparkPosts(rows).posts.map(({ best, spares }) => [best.access, spares.length]);
 * // => [['linked_account', 1]]
 * ```
 *
 * @see {@link matchAuthorisedPosts} to compare what codes opened with what was agreed
 */
export function mergeSparkPosts(rows: readonly SparkPost[]): MergedSparkPosts {
  assertSparkPosts(rows);
  const byPost = [...groupBy(rows, ({ post }) => post.id).values()];
  const byCode = rowsBy(rows, ({ authorisation }) => authorisation.code && codeKey(authorisation.code));
  return {
    posts: byPost.map(mergeWays),
    conflicts: [
      ...byPost
        .filter((ways) => isSeveral(ways.flatMap(creatorOf)))
        .map((ways) => ({ kind: 'post_of_several_creators', rows: ways }) as const),
      ...[...byCode.values()]
        .filter((opened) => isSeveral(opened.map(({ post }) => post.id)))
        .map((opened) => ({ kind: 'code_of_several_posts', rows: opened }) as const),
    ],
  };
}

function mergeWays([first, ...others]: Group<SparkPost>): MergedSparkPost {
  const bestFirst = [first, ...others].sort((one, other) => lifeOf(other) - lifeOf(one));
  const [best = first, ...spares] = bestFirst;
  const post = bestFirst.reduceRight<Post>((known, way) => ({ ...known, ...way.post }), best.post);
  return { post, best, spares };
}

/** How long a way lasts, as a number to compare by: one without a code outlasts every code, and one with an unknown end outlasts none. */
function lifeOf({ access, authorisation }: SparkPost): number {
  if (isAccountAccess(access)) return Number.MAX_SAFE_INTEGER;
  return authorisation.endsAt?.getTime() ?? Number.MIN_SAFE_INTEGER;
}

/** The creator's handle; the platform can give a name instead, which does not tell creators apart. */
function creatorOf({ post }: SparkPost): string[] {
  const handle = asHandle(post.handle);
  return isHandle(handle) ? [handle] : [];
}

function isSeveral(values: readonly string[]): boolean {
  return new Set(values).size > 1;
}
