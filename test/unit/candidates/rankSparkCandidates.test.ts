import { type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
let serial = 0;
const post = (metrics: MeasuredPost['metrics'], more: Partial<MeasuredPost> = {}): MeasuredPost => ({
  id: `744000000000000${String((serial += 1)).padStart(4, '0')}`,
  publishedAt: daysAgo(40),
  metrics,
  ...more,
});

/** Likes alone, at a rate, so that the arithmetic stays in sight. */
const liked = (views: number, rate: number, more: Partial<MeasuredPost> = {}) =>
  post({ views, likes: Math.round(views * rate) }, more);
/** An account whose posts differ, around 6 %. */
const usualPosts = () => Array.from({ length: 20 }, (_, index) => liked(20_000, 0.03 + 0.003 * index));
const orderOf = (posts: readonly MeasuredPost[], options = {}) =>
  rankSparkCandidates(posts, { now, ...options }).ranked.map((row) => row.post.id);

describe('a lucky start against a proven post', () => {
  const cases: [string, MeasuredPost[]][] = [
    ['alone', []],
    ['in an account of 6 %', usualPosts()],
    ['in an account of 12 %', Array.from({ length: 20 }, (_, index) => liked(20_000, 0.1 + 0.002 * index))],
    ['in a small account', usualPosts().slice(0, 9)],
  ];
  test.each(cases)('200 views at 20 %% stand below 200,000 at 12 %%, %s', (_, others) => {
    const [lucky, proven] = [liked(200, 0.2), liked(200_000, 0.12)];
    const order = orderOf([lucky, proven, ...others]);
    expect(order.indexOf(proven.id)).toBeLessThan(order.indexOf(lucky.id));
  });

  test('with enough views the better rate wins', () => {
    const [better, bigger] = [liked(5_000, 0.2), liked(200_000, 0.12)];
    expect(orderOf([bigger, better, ...usualPosts()]).slice(0, 2)).toEqual([better.id, bigger.id]);
  });
});
