import { assertObject, assertRows } from '../shared/assertions';
import type { Candidate, CandidateRanking, CandidateReason, MeasuredPost } from '../vocabulary/candidates';
import { assertMetrics } from './assertMetrics';
import { rankSparkCandidates, type RankSparkCandidatesOptions } from './rankSparkCandidates';

/** What a post is compared with. */
export interface ComparedWith extends Omit<RankSparkCandidatesOptions, 'context'> {
  readonly posts?: readonly MeasuredPost[] | undefined;
  readonly ranking?: CandidateRanking | undefined;
}

/** What the numbers of one post say, and remarks on what they were compared with. */
export interface CandidateJudgement {
  readonly candidate: Candidate;
  readonly notes: readonly CandidateReason[];
}

/** The row of the post in the ranking, or in a new one of the post and the other posts of the account. */
export function judgementOf(post: MeasuredPost, context: ComparedWith): CandidateJudgement {
  const { ranking, posts } = context;
  if (posts != null) assertRows('posts', posts);
  if (ranking != null) assertRanking(ranking);
  return (
    (ranking && rowOf(post, ranking)) ?? (rowOf(post, rankAmongOthers(post, context)) as CandidateJudgement)
  );
}

function rowOf({ id }: MeasuredPost, ranking: CandidateRanking): CandidateJudgement | undefined {
  const candidate = [...ranking.ranked, ...ranking.ineligible].find(({ post }) => post.id === id);
  return candidate && { candidate, notes: ranking.notes };
}

function rankAmongOthers(post: MeasuredPost, context: ComparedWith): CandidateRanking {
  const { now, ranking, prior, weights, minViews, settlingDays, halfLifeDays } = context;
  const others = namedPosts(context);
  assertMetrics('post', post);
  for (const { name, post: other } of others) assertMetrics(name, other);
  const account = [post, ...others.map((other) => other.post).filter(({ id }) => id !== post.id)];
  const given = ranking?.baselines.engagement.from === 'given' ? ranking.baselines : undefined;
  const options = { now, prior: prior ?? given, weights, minViews, settlingDays, halfLifeDays };
  return rankSparkCandidates(account, options);
}

/** The posts of the account: the given ones, or else those of the ranking. */
export function accountPosts(context: Pick<ComparedWith, 'posts' | 'ranking'>): readonly MeasuredPost[] {
  return namedPosts(context).map(({ post }) => post);
}

function namedPosts({ posts, ranking }: Pick<ComparedWith, 'posts' | 'ranking'>) {
  if (posts != null) return posts.map((post, index) => ({ name: `posts[${index}]`, post }));
  return (['ranked', 'ineligible'] as const).flatMap((list) =>
    (ranking?.[list] ?? []).map(({ post }, index) => ({ name: `ranking.${list}[${index}].post`, post })),
  );
}

function assertRanking(ranking: CandidateRanking): void {
  assertObject('ranking', ranking);
  for (const list of ['ranked', 'ineligible'] as const) {
    assertRows(`ranking.${list}`, ranking[list]);
    ranking[list].forEach(({ post }, index) => assertObject(`ranking.${list}[${index}].post`, post));
  }
  assertRows('ranking.notes', ranking.notes);
  assertObject('ranking.baselines', ranking.baselines);
}
