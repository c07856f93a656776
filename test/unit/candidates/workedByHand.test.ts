import { type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import type { RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { betaCdf } from '../../../src/candidates/statistics/betaCdf';
import { betaQuantile } from '../../../src/candidates/statistics/betaQuantile';
import { daysAgo, now } from '../../support/now';

// Numbers that can be worked out on paper; what a beta distribution says is held by tables of its own.

const post = (metrics: MeasuredPost['metrics'], more: Partial<MeasuredPost> = {}): MeasuredPost => ({
  id: '7440000000000000001',
  publishedAt: daysAgo(40),
  metrics,
  ...more,
});
const rank = (posts: readonly MeasuredPost[], options: Partial<RankSparkCandidatesOptions> = {}) =>
  rankSparkCandidates(posts, { now, ...options });
const judge = (one: MeasuredPost, options: Partial<RankSparkCandidatesOptions> = {}) =>
  rank([one], options).ranked[0]!;
/** Alike, each with an id of its own. */
const times = (count: number, one: MeasuredPost) =>
  Array.from({ length: count }, (_, index) => ({ ...one, id: String(index + 1) }));

const usual = { likes: 0.05, comments: 0.002, shares: 0.005, saves: 0.005 };
const whole = { views: 10_000, likes: 600, comments: 30, shares: 40, saves: 50 };

describe('what is expected of an account of which nothing is known', () => {
  test('by likes alone', () => {
    const { baselines } = rank([post({ views: 1000, likes: 1 })]);
    const { engagement, likes } = baselines;
    expect(Object.keys(baselines).sort()).toEqual(['engagement', 'likes']);
    // A mean of 5 %, and a spread that counts 2 / (0.05 × 0.95) views.
    const views = 2 / (0.05 * 0.95);
    // The post's own median counts, as far as it tells, beside twice that of the default.
    const [a, b] = [0.05 * views, 0.95 * views];
    const weight = 1000 / (1000 + views);
    const share = (median: number) => weight * betaCdf(median, a + 1, b + 999) + 2 * betaCdf(median, a, b);
    for (const baseline of [engagement, likes!]) {
      expect(baseline).toMatchObject({ from: 'default', posts: 1 });
      expect(baseline.rate).toBeCloseTo(0.05, 12);
      expect(baseline.views).toBeCloseTo(views, 9);
      expect(share(baseline.median)).toBeCloseTo((weight + 2) / 2, 6);
    }
    expect(engagement.mix).toEqual({ likes: 0.05 });
  });

  test('by four actions of different weight', () => {
    const { engagement } = rank([post(whole)]).baselines;
    // 0.05 + 2 × 0.002 + 3 × 0.005 + 3 × 0.005 weighted actions of a view, which can bring 1 + 2 + 3 + 3.
    expect(engagement.rate).toBeCloseTo(0.084, 12);
    expect(engagement.mix).toEqual(usual);
    // The mean weight of an event: 0.05 + 4 × 0.002 + 9 × 0.005 + 9 × 0.005 by 0.084. A view is 9 / that many trials.
    const trialsPerView = 9 / (0.148 / 0.084);
    const mean = 0.084 / 9;
    const strength = 2 / (mean * (1 - mean));
    expect(engagement.views).toBeCloseTo(strength / trialsPerView, 9);
    const [a, b] = [mean * strength, (1 - mean) * strength];
    const trials = 10_000 * trialsPerView;
    const successes = 930 / (0.148 / 0.084);
    const weight = trials / (trials + strength);
    const [own, usualOne] = [
      betaCdf(engagement.median / 9, a + successes, b + trials - successes),
      betaCdf(engagement.median / 9, a, b),
    ];
    expect(weight * own + 2 * usualOne).toBeCloseTo((weight + 2) / 2, 6);
  });

  test('by follows alone, where nothing else counts', () => {
    const weights = { likes: 0, comments: 0, shares: 0, saves: 0 };
    expect(rank([post({ ...whole, follows: 3 })], { weights }).baselines.engagement).toMatchObject({
      rate: expect.closeTo(0.004, 12),
      mix: { follows: 0.001 },
    });
  });

  test('where no post has any action, by all of them', () => {
    const { engagement } = rank([post({ views: 1000 })]).baselines;
    expect(engagement.mix).toEqual({ ...usual, follows: 0.001 });
    expect(engagement.rate).toBeCloseTo(0.084 + 4 * 0.001, 12);
  });
});

describe('the mix of an account', () => {
  /** A post weighs expected ÷ (expected + 4), a usual one a twentieth. */
  const meanOf = (default_: number, rates: readonly (readonly [rate: number, views: number])[]) => {
    const weights = rates.map(([, views]) => (views * default_) / (views * default_ + 4));
    const sum = rates.reduce((total, [rate], at) => total + weights[at]! * rate, 0.05 * default_);
    return sum / weights.reduce((total, weight) => total + weight, 0.05);
  };
  const eight = (rate: number, views = 10_000) => Array.from({ length: 8 }, () => [rate, views] as const);

  test('is the mean of its posts, with a twentieth of a usual one beside them', () => {
    const { mix } = rank(times(8, post(whole))).baselines.engagement;
    expect(mix!.likes).toBeCloseTo(meanOf(0.05, eight(0.06)), 12);
    expect(mix!.comments).toBeCloseTo(meanOf(0.002, eight(0.003)), 12);
    expect(mix!.shares).toBeCloseTo(meanOf(0.005, eight(0.004)), 12);
    expect(mix!.saves).toBeCloseTo(meanOf(0.005, eight(0.005)), 12);
  });

  test('is not moved by one post of many views as a sum of all views would be', () => {
    const viral = {
      ...post({ views: 10_000_000, likes: 3_000_000, comments: 1, shares: 1, saves: 1 }),
      id: '99',
    };
    const { mix } = rank([...times(8, post(whole)), viral]).baselines.engagement;
    expect(mix!.likes).toBeCloseTo(meanOf(0.05, [...eight(0.06), [0.3, 10_000_000]]), 12);
    expect(mix!.likes).toBeLessThan(0.09);
  });

  test('is that of posts with every metric, where there are eight of them', () => {
    const without = { ...post({ views: 10_000, likes: 5000, comments: 30, shares: 40 }), id: '99' };
    const { mix } = rank([...times(8, post(whole)), without]).baselines.engagement;
    expect(mix!.likes).toBeCloseTo(meanOf(0.05, eight(0.06)), 12);
    const seven = rank([...times(7, post(whole)), without]).baselines.engagement;
    expect(seven.mix!.likes).toBeCloseTo(meanOf(0.05, [...eight(0.06).slice(1), [0.5, 10_000]]), 12);
  });

  test('takes young posts as far as they are believed', () => {
    const young = { ...post({ ...whole, likes: 900 }, { publishedAt: daysAgo(3.5) }), id: '99' };
    const { mix } = rank([...times(8, post(whole)), young]).baselines.engagement;
    expect(mix!.likes).toBeCloseTo(meanOf(0.05, [...eight(0.06), [0.09, 5000]]), 12);
  });

  test('leaves out what counts for nothing', () => {
    const { engagement } = rank(times(8, post(whole)), { weights: { saves: 0 } }).baselines;
    expect(Object.keys(engagement.mix!)).toEqual(['likes', 'comments', 'shares']);
  });

  test('is the usual one where seven posts tell, however many are silent', () => {
    const silent = times(5, post({ views: 0, likes: 0 })).map((one) => ({ ...one, id: `9${one.id}` }));
    expect(rank([...times(7, post(whole)), ...silent]).baselines.engagement.mix).toEqual(usual);
  });

  test('is the usual one where too few posts tell, or as given', () => {
    const silent = times(20, post({ views: 0, likes: 0, comments: 0, shares: 0, saves: 0 }));
    expect(rank(silent).baselines.engagement.mix).toEqual(usual);
    const mix = { likes: 0.1, comments: 0.01, shares: 0.01, saves: 0.01 };
    const prior = { engagement: { rate: 0.1, views: 100, mix } };
    expect(rank(times(20, post(whole)), { prior }).baselines.engagement.mix).toEqual(mix);
  });

  test('leaves out boosted posts of which nobody knows the paid part', () => {
    const boosted = { ...post({ ...whole, likes: 9000 }, { ranAsSparkAd: true }), id: '99' };
    const { mix } = rank([...times(8, post(whole)), boosted]).baselines.engagement;
    expect(mix!.likes).toBeCloseTo(meanOf(0.05, eight(0.06)), 12);
  });
});

const prior = { engagement: { rate: 0.05, views: 100 }, likes: { rate: 0.05, views: 100 } };

describe('an estimate', () => {
  test('adds what was counted to what is expected', () => {
    const { engagement, rates } = judge(post({ views: 400, likes: 40 }), { prior });
    // 5 and 95 expected, 40 and 360 counted.
    const median = betaQuantile(0.5, 5, 95);
    for (const estimate of [engagement, rates.likes!]) {
      expect(estimate.observed).toBeCloseTo(0.1, 12);
      expect(estimate.rate).toBeCloseTo(45 / 500, 12);
      expect(estimate.low).toBeCloseTo(betaQuantile(0.05, 45, 455), 12);
      expect(estimate.high).toBeCloseTo(betaQuantile(0.95, 45, 455), 12);
      expect(estimate.lift).toBeCloseTo(0.09 / median - 1, 12);
      expect(estimate.aboveBaseline).toBeCloseTo(1 - betaCdf(median, 45, 455), 12);
    }
  });

  test('is cautious: the odds are two to one, and of thin evidence the baseline counts as the fewest views', () => {
    const one = (views: number) => post({ views, likes: views / 10 });
    expect(judge(one(400), { prior }).cautiousRate).toBeCloseTo(betaQuantile(1 / 3, 25 + 40, 475 + 360), 12);
    expect(judge(one(600), { prior }).cautiousRate).toBeCloseTo(betaQuantile(1 / 3, 5 + 60, 95 + 540), 12);
    const strong = { engagement: { rate: 0.05, views: 1000 } };
    const strongly = betaQuantile(1 / 3, 50 + 40, 950 + 360);
    expect(judge(one(400), { prior: strong }).cautiousRate).toBeCloseTo(strongly, 12);
    expect(judge(one(400), { prior }).cautiousLift).toBeCloseTo(
      betaQuantile(1 / 3, 65, 835) / betaQuantile(0.5, 5, 95) - 1,
      12,
    );
  });

  test('is told in weighted actions of a view', () => {
    const { engagement, cautiousRate } = judge(post(whole), {
      prior: { engagement: { rate: 0.09, views: 100 } },
    });
    const trialsPerView = 9 / (0.148 / 0.084);
    const [a, b] = [0.01 * 100 * trialsPerView, 0.99 * 100 * trialsPerView];
    const trials = 10_000 * trialsPerView;
    const successes = (600 + 2 * 30 + 3 * 40 + 3 * 50) / (0.148 / 0.084);
    expect(engagement.observed).toBeCloseTo(0.093, 12);
    expect(engagement.rate).toBeCloseTo((9 * (a + successes)) / (a + b + trials), 12);
    expect(engagement.low).toBeCloseTo(9 * betaQuantile(0.05, a + successes, b + trials - successes), 12);
    expect(cautiousRate).toBeCloseTo(9 * betaQuantile(1 / 3, a + successes, b + trials - successes), 12);
  });

  test('of likes alone stands for the share that likes usually are', () => {
    const { engagement } = rank([post({ views: 10_000, likes: 500 }), { ...post(whole), id: '2' }], {
      prior: { engagement: { rate: 0.084, views: 100 } },
    }).ranked.find(({ post: { id } }) => id !== '2')!;
    // Exactly the usual rate of likes: whatever the slope, that is the usual engagement.
    expect(engagement.observed).toBeCloseTo(0.084, 12);
  });

  test('of more actions than views is none: what cannot be is not known', () => {
    const { engagement, rates, evidence } = judge(post({ views: 100, likes: 300 }), { prior });
    expect([engagement.observed, rates.likes, evidence]).toEqual([undefined, undefined, 'thin']);
  });

  test('of a share of views counts those views', () => {
    const prior = { twoSecondRate: { rate: 0.5, views: 100 }, watchedShare: { rate: 0.4, views: 100 } };
    const metrics = { views: 300, twoSecondRate: 0.7, averageWatchSeconds: 6 };
    const { hook, hold, rates } = judge(post(metrics, { video: { durationSeconds: 10 } }), { prior });
    expect(hook).toEqual({ metric: 'twoSecondRate', ...rates.twoSecondRate });
    expect(hook?.rate).toBeCloseTo((50 + 210) / 400, 12);
    expect(hold).toEqual({ metric: 'watchedShare', ...rates.watchedShare });
    expect(hold?.rate).toBeCloseTo((40 + 180) / 400, 12);
  });
});

describe('how much is believed', () => {
  const rateOf = (one: MeasuredPost, others: readonly MeasuredPost[] = []) => {
    const { engagement, rates } = rank([one, ...others], { prior }).ranked.find((row) => row.post === one)!;
    expect(rates.likes!.rate).toBeCloseTo(engagement.rate, 12);
    return engagement.rate;
  };
  const old = times(3, post({ views: 1, likes: 0 }, { publishedAt: daysAgo(40) }));

  test.each([
    [7, 1],
    [3.5, 0.5],
    [0.7, 0.1],
    [0, 0],
  ])('of a post of %s days: %s', (days, share) => {
    const one = post({ views: 400, likes: 40 }, { publishedAt: daysAgo(days) });
    expect(rateOf(one, old)).toBeCloseTo((5 + 40 * share) / (100 + 400 * share), 12);
  });

  test('of a post whose day is not known: all', () => {
    expect(rateOf(post({ views: 400, likes: 40 }, { publishedAt: undefined }), old)).toBeCloseTo(0.09, 12);
  });

  test.each([
    [3000, 50 / 3000],
    [500, 0.1],
    [50, 1],
    [30, 1],
  ])('of %s views with a boost that nobody measured: %s', (views, share) => {
    const one = post({ views, likes: views / 10 }, { ranAsSparkAd: true });
    expect(rateOf(one)).toBeCloseTo((5 + (share * views) / 10) / (100 + share * views), 12);
  });

  test('of an old post with a boost that was measured: what is left of it', () => {
    const one = post({ views: 1000, likes: 90 }, { paid: { views: 600, likes: 50 } });
    expect(rateOf(one)).toBeCloseTo((5 + 40) / (100 + 400), 12);
  });

  test.each([
    [[1, 2, 3, 4, 5], 3],
    [[1, 2, 3, 4], 3],
    [[1, 9, 10], 7],
    [[10, 1, 2], 2],
  ])('posts of %j days are settled at %s', (ages, settlingDays) => {
    const posts = ages.map((age, index) => ({
      ...post({ views: 400, likes: 40 }, { publishedAt: daysAgo(age) }),
      id: String(index),
    }));
    const unknown = { ...post({ views: 400, likes: 40 }, { publishedAt: undefined }), id: '99' };
    const youngest = rank([...posts, unknown], { prior }).ranked.find(({ ageDays }) => ageDays === 1)!;
    expect(youngest.reasons).toContainEqual({
      code: 'candidate_young',
      path: ['publishedAt'],
      params: { ageDays: 1, settlingDays },
    });
  });
});

describe('evidence counts views as far as they tell', () => {
  const beside = { ...post(whole), id: '2' };
  const mixed = { prior: { engagement: { rate: 0.084, views: 100 } } };
  const evidenceOf = (one: MeasuredPost, options: Partial<RankSparkCandidatesOptions> = mixed) =>
    rank([one, beside], options).ranked.find((row) => row.post === one)!.evidence;

  // Likes usually are 0.05 of 0.084: 840 views with likes alone tell as much as 500 with everything.
  test.each([
    [839, 'thin'],
    [840, 'fair'],
  ])('%s views with likes alone: %s', (views, evidence) => {
    expect(evidenceOf(post({ views, likes: 30 }))).toBe(evidence);
  });

  test.each([
    [6.9, 'thin'],
    [7, 'fair'],
  ])('500 views after %s days: %s', (days, evidence) => {
    const one = post({ ...whole, views: 500, likes: 18 }, { publishedAt: daysAgo(days) });
    const old = times(3, post(whole)).map((other) => ({ ...other, id: `9${other.id}` }));
    expect(rank([one, ...old], mixed).ranked.find((row) => row.post === one)!.evidence).toBe(evidence);
  });

  test.each<[string, MeasuredPost, string]>([
    ['everything', post(whole), 'strong'],
    ['no saves', post({ ...whole, saves: undefined }), 'fair'],
    ['numbers that do not fit', post({ ...whole, saves: 10_001 }), 'thin'],
    ['no day', post(whole, { publishedAt: undefined }), 'fair'],
    ['paid views of unknown number', post(whole, { paid: { likes: 1 } }), 'thin'],
  ])('10,000 views with %s: %s', (_, one, evidence) => {
    expect(evidenceOf(one)).toBe(evidence);
  });

  test('a metric that counts for nothing is not missed', () => {
    const one = post({ ...whole, saves: undefined });
    expect(evidenceOf(one, { ...mixed, weights: { saves: 0 } })).toBe('strong');
  });

  test.each([
    [10_000, []],
    [10_000.000_001, []],
    [10_001, ['likes']],
  ])('%s likes of 10,000 views: %j cannot be', (likes, metrics) => {
    const { reasons } = judge(post({ ...whole, likes }));
    const found = reasons.find(({ code }) => code === 'candidate_metrics_inconsistent');
    expect(found?.params ?? { metrics: [] }).toEqual({ metrics });
  });

  test('more paid than in all leaves nothing', () => {
    const row = judge(post({ views: 1000, likes: 60 }, { paid: { views: 1500, likes: 90 } }));
    expect(row.views).toBeUndefined();
    expect(row.engagement).not.toHaveProperty('observed');
    expect(row.reasons).toContainEqual({
      code: 'candidate_metrics_inconsistent',
      path: ['metrics'],
      params: { metrics: ['views', 'likes'] },
    });
  });

  test.each<[string, MeasuredPost['metrics'], MeasuredPost['paid'], string[]]>([
    ['of views alone', { views: 5000, likes: 400 }, { views: 9000 }, ['views']],
    ['of views, and of likes that fit', { views: 5000, likes: 400 }, { views: 9000, likes: 100 }, ['views']],
    ['of likes alone', { views: 5000, likes: 400 }, { views: 100, likes: 500 }, ['likes']],
    ['of likes, with views not known', { likes: 400 }, { views: 100, likes: 500 }, ['likes']],
    ['by one view', { views: 5000, likes: 400 }, { views: 5001, likes: 0 }, ['views']],
  ])('more paid than in all is named, and is not taken for zero: %s', (_, metrics, paid, inconsistent) => {
    const { worth, evidence, reasons } = judge(post(metrics, { paid }));
    expect({ worth, evidence }).toEqual({ worth: 'unknown', evidence: 'thin' });
    const found = reasons.find(({ code }) => code === 'candidate_metrics_inconsistent');
    expect(found?.params).toEqual({ metrics: inconsistent });
    const codes = reasons.map(({ code }) => code);
    if (inconsistent.includes('views')) {
      expect(codes).not.toContain('candidate_few_views');
      expect(codes).not.toContain('candidate_paid_removed');
    }
  });

  test('as many paid as in all is zero organic views', () => {
    const { views, reasons } = judge(
      post({ views: 5000, likes: 400 }, { paid: { views: 5000, likes: 400 } }),
    );
    expect(views).toBe(0);
    expect(reasons.map(({ code }) => code)).not.toContain('candidate_metrics_inconsistent');
  });
});

test('what is nine to one above the median and by a fifth, or so far below it, is clearly so', () => {
  const rows = Array.from({ length: 60 }, (_, likes) => judge(post({ views: 600, likes }), { prior }));
  const seen = rows.map(({ engagement: { aboveBaseline, lift }, reasons }) => {
    const standing =
      aboveBaseline >= 0.9 && lift >= 0.2
        ? 'above'
        : aboveBaseline <= 1 - 0.9 && lift <= -0.2
          ? 'below'
          : 'near';
    expect(reasons[0]?.code).toBe(`candidate_${standing}_baseline`);
    return standing;
  });
  expect([...new Set(seen)]).toEqual(['below', 'near', 'above']);
});
