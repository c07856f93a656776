import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { measuredPostSchema } from 'tiktok-spark-ads/schemas';
import { expect, test } from 'vitest';
import { viaJson } from '../../support/viaJson';

const now = new Date('2026-11-23T12:00:00Z');

test('the same seed gives the same account, another seed another', () => {
  expect(buildMeasuredAccount({ now, seed: 3 })).toEqual(buildMeasuredAccount({ now, seed: 3 }));
  expect(buildMeasuredAccount({ now, seed: 3 })).not.toEqual(buildMeasuredAccount({ now, seed: 4 }));
});

test('200 posts, each with an id of its own and numbers that fit together', () => {
  const posts = buildMeasuredAccount({ now });
  expect(new Set(posts.map(({ id }) => id)).size).toBe(200);
  for (const post of posts) {
    expect(post.id).toMatch(/^\d{19}$/);
    expect(post.metrics.likes).toBeLessThanOrEqual(post.metrics.views);
    expect(post.metrics.sixSecondRate).toBeLessThanOrEqual(post.metrics.twoSecondRate ?? 0);
    expect(measuredPostSchema.parse(viaJson(post)).publishedAt).toEqual(post.publishedAt);
  }
});

test('what was counted is what the true rates make likely', () => {
  const posts = buildMeasuredAccount({ now, posts: 400, medianViews: 20_000 });
  for (const metric of ['likes', 'comments', 'shares', 'saves', 'follows'] as const) {
    const expected = posts.reduce(
      (sum, { trueRates, metrics }) => sum + trueRates[metric] * metrics.views,
      0,
    );
    const counted = posts.reduce((sum, { metrics }) => sum + metrics[metric], 0);
    expect(Math.abs(counted - expected)).toBeLessThan(4 * Math.sqrt(expected));
  }
});
