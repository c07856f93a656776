import { type MeasuredPost } from 'tiktok-spark-ads';
import type { RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { post, rank, rowOf, usual, whole } from './rank';

describe('misuse throws, and names the field', () => {
  const count = 'must be a finite number from 0';
  const share = 'must be a finite number from 0 to 1';
  const positive = 'must be a finite number above 0';
  const priorOf = (prior: object) => ({ prior }) as Partial<RankSparkCandidatesOptions>;

  test.each<[string, MeasuredPost, Partial<RankSparkCandidatesOptions>]>([
    [`posts[0].metrics.likes ${count}`, post({ likes: -1 }), {}],
    [`posts[0].metrics.likes ${count}`, post({ likes: '1200' as never }), {}],
    [`posts[0].metrics.views ${count}`, post({ views: Number.NaN }), {}],
    [`posts[0].metrics.views ${count}`, post({ views: Number.POSITIVE_INFINITY }), {}],
    [`posts[0].metrics.averageWatchSeconds ${count}`, post({ averageWatchSeconds: -0.1 }), {}],
    [`posts[0].paid.shares ${count}`, post(whole, { paid: { shares: -2 } }), {}],
    [`posts[0].metrics.completionRate ${share}`, post({ completionRate: 31 }), {}],
    [`posts[0].metrics.twoSecondRate ${share}`, post({ twoSecondRate: -0.1 }), {}],
    [`posts[0].metrics.sixSecondRate ${share}`, post({ sixSecondRate: '0.5' as never }), {}],
    [`posts[0].publishedAt must be a valid Date`, post(whole, { publishedAt: new Date(Number.NaN) }), {}],
    [`posts[0].publishedAt must be a valid Date`, post(whole, { publishedAt: '2026-10-01' as never }), {}],
    ['posts[0] must be an object', null as never, {}],
    ['posts[0] must be an object', '7440000000000000001' as never, {}],
    ['now must be a valid Date', post(whole), { now: new Date(Number.NaN) }],
    [`minViews ${positive}`, post(whole), { minViews: 0 }],
    [`settlingDays ${positive}`, post(whole), { settlingDays: -1 }],
    [`weights.likes ${count}`, post(whole), { weights: { likes: -1 } }],
    [`weights.saves ${count}`, post(whole), { weights: { saves: null as never } }],
    [
      'weights must leave at least one action above 0',
      post(whole),
      { weights: { likes: 0, comments: 0, shares: 0, saves: 0, follows: 0 } },
    ],
    [`prior.likes.rate ${positive}`, post(whole), priorOf({ likes: { rate: 0, views: 10 } })],
    [`prior.engagement.views ${positive}`, post(whole), priorOf({ engagement: { rate: 0.1, views: 0 } })],
    ['prior.likes.rate must be below 1', post(whole), priorOf({ likes: { rate: 1, views: 10 } })],
    // Likes, comments, shares and saves weigh 9 together: one view cannot bring more.
    ['prior.engagement.rate must be below 9', post(whole), priorOf({ engagement: { rate: 9, views: 10 } })],
  ])('%s', (message, one, options) => {
    expect(() => rank([one], options)).toThrow(new RangeError(message));
  });

  test('the limits themselves are allowed', () => {
    const edge = post({ views: 0, likes: 0, averageWatchSeconds: 0, twoSecondRate: 0, completionRate: 1 });
    const weights = { likes: 0, comments: 0, shares: 0, saves: 0, follows: 0.001 };
    expect(() => rank([edge], { weights, minViews: 1e-9, settlingDays: 1e-9 })).not.toThrow();
    const prior = { engagement: { rate: 8.9, views: 1e-9 }, likes: undefined, shares: null } as never;
    expect(() => rank([post(whole)], { prior })).not.toThrow();
  });
});

describe('null is what is not known, as in a body or a database; it is not zero', () => {
  const nothing = {
    views: null,
    likes: null,
    comments: null,
    shares: null,
    saves: null,
    follows: null,
    twoSecondRate: null,
    sixSecondRate: null,
    completionRate: null,
    averageWatchSeconds: null,
  };
  const video = { durationSeconds: 20 };
  const same = (given: object, meant: object) => {
    const id = '7440000000000000000';
    const [one, other] = [given, meant].map((fields) => rowOf(post(whole, { ...fields, id, video })));
    expect({ ...one, post: undefined }).toEqual({ ...other, post: undefined });
  };

  test.each<[string, object, object]>([
    ['metric', { metrics: { ...nothing, ...whole } }, { metrics: whole }],
    ['number of views', { metrics: { ...whole, views: null } }, { metrics: { ...whole, views: undefined } }],
    ['number at all', { metrics: nothing }, { metrics: {} }],
    ['metrics', { metrics: null }, { metrics: undefined }],
    ['paid part', { paid: null }, { paid: undefined }],
    ['paid metric', { paid: { ...nothing, views: 5000 } }, { paid: { views: 5000 } }],
    ['paid views', { paid: { views: null } }, { paid: {} }],
    ['day of publishing', { publishedAt: null }, { publishedAt: undefined }],
    ['concept', { concept: null }, { concept: undefined }],
    ['part of a concept', { concept: { persona: 'p', offer: null } }, { concept: { persona: 'p' } }],
  ])('no %s', (_, given, meant) => {
    same(given, meant);
  });

  test('no handle: no second account', () => {
    const posts = usual.map((one, index) => ({ ...one, handle: index < 3 ? null : 'own' }) as never);
    expect(rank(posts).notes).toEqual([]);
  });

  test.each([null, undefined, 0])('no length (%s): no share of it is watched', (durationSeconds) => {
    const one = post(
      { ...whole, averageWatchSeconds: 5 },
      { video: { durationSeconds: durationSeconds as never } },
    );
    expect(rowOf(one).hold).toBeUndefined();
  });
});
