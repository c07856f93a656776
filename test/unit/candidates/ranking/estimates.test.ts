import { type MeasuredPost } from 'tiktok-spark-ads';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { daysAgo, now } from '../../../support/now';
import { post, liked, whole, usual, rank, rowOf, codesOf } from './rank';

describe('estimates', () => {
  test('are drawn toward the baseline, a small post more than a big one', () => {
    const prior = { engagement: { rate: 0.05, views: 100 }, likes: { rate: 0.05, views: 100 } };
    const small = rowOf(liked(100, 0.15), [], { prior });
    expect(small.engagement).toMatchObject({ observed: 0.15, rate: 0.1 });
    expect(small.rates.likes).toMatchObject({ observed: 0.15, rate: 0.1 });
    expect(rowOf(liked(100_000, 0.15), [], { prior }).engagement.rate).toBeCloseTo(0.1499, 4);
  });

  test('of engagement count weighted actions per view', () => {
    const { engagement } = rowOf(post(whole));
    expect(engagement.observed).toBeCloseTo((1200 + 2 * 40 + 3 * 80 + 3 * 100) / 20_000, 12);
    const equal = rowOf(post(whole), [], { weights: { likes: 1, comments: 1, shares: 1, saves: 1 } });
    expect(equal.engagement.observed).toBeCloseTo(1420 / 20_000, 12);
  });

  test('lie inside their interval, and compare with the median', () => {
    const { ranked, baselines } = rank(usual);
    for (const { engagement } of ranked) {
      expect(engagement.low).toBeLessThan(engagement.rate);
      expect(engagement.rate).toBeLessThan(engagement.high);
      expect(engagement.lift).toBeCloseTo(engagement.rate / baselines.engagement.median - 1, 12);
      if (Math.abs(engagement.lift) > 0.02) expect(engagement.aboveBaseline > 0.5).toBe(engagement.lift > 0);
    }
    expect(Math.abs(baselines.engagement.median - 0.057)).toBeLessThan(0.002);
  });

  test('a post without numbers gets the baseline and no more', () => {
    const { engagement, evidence } = rowOf(post(undefined));
    const { median, rate } = rank([...usual, post(undefined)]).baselines.engagement;
    expect(engagement.rate).toBeCloseTo(rate, 12);
    // The median is that of the posts, not of the curve laid through them.
    expect(Math.abs(engagement.aboveBaseline - 0.5)).toBeLessThan(0.1);
    expect(engagement.lift).toBeCloseTo(rate / median - 1, 12);
    expect(engagement.observed).toBeUndefined();
    expect(evidence).toBe('thin');
  });

  test.each([
    { views: 0, likes: 0 },
    { views: 1, likes: 0 },
    { views: 1, likes: 1 },
    { views: 1e10, likes: 0 },
    { views: 1e10, likes: 1e10 },
    { views: 1e10, likes: 3e8, comments: 0, shares: 1, saves: 1e10, follows: 7 },
    { views: 300, twoSecondRate: 0, sixSecondRate: 1, completionRate: 1 },
  ])('are numbers for %j, alone and among others', (metrics) => {
    for (const others of [[], usual, Array.from({ length: 12 }, () => post(metrics))]) {
      const { engagement, cautiousRate, rates } = rowOf(post(metrics), others);
      for (const { rate, low, high, aboveBaseline } of [engagement, ...Object.values(rates)]) {
        const numbers = [low, rate, high, aboveBaseline, cautiousRate];
        expect(numbers.filter((number) => !Number.isFinite(number) || number < 0)).toEqual([]);
        expect(low).toBeLessThanOrEqual(high);
        expect(aboveBaseline).toBeLessThanOrEqual(1);
      }
    }
  });

  test('no posts, no ranking, and a baseline that says where it comes from', () => {
    const { ranked, ineligible, baselines, notes } = rank([]);
    expect([ranked, ineligible]).toEqual([[], []]);
    expect(baselines.engagement.from).toBe('default');
    expect(notes.map(({ code }) => code)).toEqual(['candidates_default_prior']);
  });
});

describe('evidence', () => {
  test.each([
    [499, 'thin'],
    [500, 'fair'],
    [4999, 'fair'],
    [5000, 'strong'],
  ])('of %i views with nothing missing is %s', (views, evidence) => {
    expect(
      rowOf(post({ ...whole, views, likes: views / 10, comments: 2, shares: 3, saves: 4 })).evidence,
    ).toBe(evidence);
  });

  test('is fair at most where a metric is missing, which is named and not taken for zero', () => {
    const others = Array.from({ length: 20 }, () => post(whole));
    const [full, partial, zero] = [
      post(whole),
      post({ ...whole, shares: undefined }),
      post({ ...whole, shares: 0 }),
    ].map((one) => rowOf(one, others));
    expect([full!.evidence, partial!.evidence]).toEqual(['strong', 'fair']);
    expect(partial!.engagement.rate).toBeCloseTo(full!.engagement.rate, 3);
    expect(partial!.engagement.rate).toBeGreaterThan(zero!.engagement.rate);
    expect(partial!.reasons).toContainEqual({
      code: 'candidate_metrics_missing',
      path: ['metrics'],
      params: { metrics: ['shares'] },
    });
    expect(partial!.rates.shares).toBeUndefined();
  });

  test('a missing metric widens the interval', () => {
    const prior = { engagement: { rate: 0.09, views: 200 } };
    const width = (one: MeasuredPost) => {
      const { low, high } = rowOf(one, [post(whole)], { prior }).engagement;
      return high - low;
    };
    expect(width(post({ ...whole, likes: undefined }))).toBeGreaterThan(width(post(whole)));
  });

  test('follows are missed only where other posts have them', () => {
    expect(codesOf(post(whole))).not.toContain('candidate_metrics_missing');
    expect(codesOf(post(whole), [post({ ...whole, follows: 10 })])).toContain('candidate_metrics_missing');
    const weights = { follows: 0 };
    expect(codesOf(post(whole), [post({ ...whole, follows: 10 })], { weights })).not.toContain(
      'candidate_metrics_missing',
    );
  });

  test.each([
    ['candidate_views_unknown', post({ likes: 100 })],
    ['candidate_engagement_unknown', post({ views: 10_000 })],
    ['candidate_few_views', post({ ...whole, views: 250, likes: 12, comments: 1, shares: 1, saves: 1 })],
    ['candidate_young', post(whole, { publishedAt: daysAgo(0.01) })],
    ['candidate_metrics_inconsistent', post({ ...whole, likes: 20_001 })],
  ])('%s makes it thin', (code, one) => {
    expect(rowOf(one).evidence).toBe('thin');
    expect(codesOf(one)).toContain(code);
  });

  test.each([
    ['candidate_age_unknown', post(whole, { publishedAt: undefined })],
    ['candidate_young', post({ ...whole, views: 200_000 }, { publishedAt: daysAgo(0.5) })],
  ])('%s makes it fair at most', (code, one) => {
    expect(rowOf(one).evidence).toBe('fair');
    expect(codesOf(one)).toContain(code);
  });
});

describe('age', () => {
  test('a two-hour-old post is believed by the share of a week that it has lived', () => {
    const youngRow = rowOf(liked(50_000, 0.2, { publishedAt: daysAgo(2 / 24) }));
    const settledRow = rowOf(liked(50_000, 0.2, { publishedAt: daysAgo(30) }));
    expect(youngRow.ageDays).toBeCloseTo(2 / 24, 9);
    expect(youngRow.engagement.rate).toBeLessThan(settledRow.engagement.rate);
    expect(youngRow.engagement.high - youngRow.engagement.low).toBeGreaterThan(
      3 * (settledRow.engagement.high - settledRow.engagement.low),
    );
    expect(youngRow.reasons).toContainEqual({
      code: 'candidate_young',
      path: ['publishedAt'],
      params: { ageDays: 2 / 24, settlingDays: 7 },
    });
  });

  test('posts of one age are compared as they are, however young', () => {
    const publishedAt = daysAgo(0.1);
    const young = usual.map((one) => ({ ...one, publishedAt }));
    expect(rank(young).ranked.map(({ engagement }) => engagement)).toEqual(
      rank(usual).ranked.map(({ engagement }) => engagement),
    );
  });

  test('a post of the future tells nothing yet', () => {
    const publishedAt = daysAgo(-1);
    const { worth, engagement, ageDays, reasons } = rowOf(liked(1000, 0.5, { publishedAt }));
    expect(ageDays).toBeUndefined();
    expect(engagement.observed).toBeUndefined();
    expect(worth).toBe('unknown');
    expect(reasons).toContainEqual({
      code: 'candidate_published_in_future',
      path: ['publishedAt'],
      params: { publishedAt },
    });
    expect(reasons.map(({ code }) => code)).not.toContain('candidate_engagement_unknown');
  });
});

describe('paid reach', () => {
  test('is taken off, and said', () => {
    const paid = { views: 15_000, likes: 300, comments: 10, shares: 20, saves: 40 };
    const boosted = rowOf(post(whole, { paid, ranAsSparkAd: true }));
    const organic = rowOf(post({ views: 5000, likes: 900, comments: 30, shares: 60, saves: 60 }));
    expect(boosted.views).toBe(5000);
    expect(boosted.engagement).toEqual(organic.engagement);
    expect(boosted.evidence).toBe('strong');
    expect(boosted.reasons).toContainEqual({
      code: 'candidate_paid_removed',
      path: ['paid', 'views'],
      params: { views: 15_000 },
    });
  });

  test('takes watch rates off by their views', () => {
    const boosted = post(
      { ...whole, completionRate: 0.25 },
      { paid: { views: 10_000, completionRate: 0.1 }, ranAsSparkAd: true },
    );
    expect(rowOf(boosted).hold).toMatchObject({ metric: 'completionRate', observed: 0.4 });
  });

  test('that is not known leaves thin evidence and says why', () => {
    const boosted = rowOf(post({ ...whole, views: 1_000_000, likes: 300_000 }, { ranAsSparkAd: true }));
    expect(boosted.evidence).toBe('thin');
    expect(boosted.reasons[1]).toEqual({ code: 'candidate_paid_unknown', path: ['paid'] });
  });

  test('that is not known stays out of the baseline', () => {
    const boosted = liked(10_000_000, 0.5, { ranAsSparkAd: true });
    expect(rank([...usual, boosted]).baselines.engagement).toEqual(rank(usual).baselines.engagement);
  });

  test('a metric whose paid part is not known is not known', () => {
    const { rates, evidence } = rowOf(
      post(whole, { paid: { views: 10_000, likes: 100 }, ranAsSparkAd: true }),
    );
    expect(Object.keys(rates)).toEqual(['likes']);
    expect(evidence).toBe('fair');
  });

  test('more paid than in all does not fit', () => {
    expect(codesOf(post(whole, { paid: { ...whole, likes: 1300 } }))).toContain(
      'candidate_metrics_inconsistent',
    );
  });
});

describe('the baseline', () => {
  test.each([
    [7, 'default'],
    [8, 'account'],
  ])('of %i posts is the %s', (count, from) => {
    const { baselines, notes } = rank(usual.slice(0, count));
    expect(baselines.engagement).toMatchObject({ from, posts: count });
    expect(notes).toEqual(
      from === 'default'
        ? [{ code: 'candidates_default_prior', path: [], params: { posts: count, needed: 8 } }]
        : [],
    );
  });

  test('that is given is used', () => {
    const engagement = { rate: 0.1, views: 500 };
    const { baselines } = rank(usual, { prior: { engagement } });
    expect(baselines.engagement).toMatchObject({ from: 'given', posts: 20 });
    expect(baselines.engagement.rate).toBeCloseTo(0.1, 12);
    expect(baselines.engagement.views).toBeCloseTo(500, 9);
    expect(baselines.likes?.from).toBe('account');
  });

  test('of an earlier ranking, given back, gives the same ranking', () => {
    const posts = buildMeasuredAccount({ now, posts: 30 });
    const first = rank(posts);
    const again = rank(posts, { prior: first.baselines });
    first.ranked.forEach(({ post: { id }, engagement, rates }, index) => {
      expect(again.ranked[index]?.post.id).toBe(id);
      expect(again.ranked[index]?.engagement.rate).toBeCloseTo(engagement.rate, 12);
      expect(again.ranked[index]?.rates.shares?.high).toBeCloseTo(rates.shares!.high, 12);
    });
  });

  test('of several accounts is doubted', () => {
    const mixed = usual.map((one, index) => ({ ...one, handle: index < 3 ? 'one' : 'other' }));
    expect(rank(mixed).notes).toEqual([
      { code: 'candidates_several_accounts', path: [], params: { accounts: 2 } },
    ]);
  });

  test('is not moved by posts that nobody has seen', () => {
    const unseen = Array.from({ length: 5 }, () => post({ views: 0, likes: 0 }));
    expect(rank([...usual, ...unseen]).baselines.engagement).toEqual(rank(usual).baselines.engagement);
  });
});
