import { type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import type { RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import { daysAgo, now } from '../../../support/now';

let serial = 0;
export const post = (metrics: MeasuredPost['metrics'], more: Partial<MeasuredPost> = {}): MeasuredPost => ({
  id: `744000000000000${String((serial += 1)).padStart(4, '0')}`,
  publishedAt: daysAgo(40),
  metrics,
  ...more,
});

/** Likes alone, at a rate, so that the arithmetic stays in sight. */
export const liked = (views: number, rate: number, more: Partial<MeasuredPost> = {}) =>
  post({ views, likes: Math.round(views * rate) }, more);
export const whole = { views: 20_000, likes: 1200, comments: 40, shares: 80, saves: 100 };
/** An account whose posts differ, around 6 %. */
export const usual = Array.from({ length: 20 }, (_, index) => liked(20_000, 0.03 + 0.003 * index));
export const rank = (posts: readonly MeasuredPost[], options: Partial<RankSparkCandidatesOptions> = {}) =>
  rankSparkCandidates(posts, { now, ...options });
export const orderOf = (posts: readonly MeasuredPost[], options = {}) =>
  rank(posts, options).ranked.map((row) => row.post.id);
export const rowOf = (one: MeasuredPost, others: readonly MeasuredPost[] = usual, options = {}) => {
  const { ranked, ineligible } = rank([one, ...others], options);
  return [...ranked, ...ineligible].find((row) => row.post === one)!;
};
export const codesOf = (one: MeasuredPost, others?: readonly MeasuredPost[], options = {}) =>
  rowOf(one, others, options).reasons.map(({ code }) => code);
