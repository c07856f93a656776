import { type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import type { RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import { buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
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
const whole = { views: 20_000, likes: 1200, comments: 40, shares: 80, saves: 100 };
/** An account whose posts differ, around 6 %. */
const usual = Array.from({ length: 20 }, (_, index) => liked(20_000, 0.03 + 0.003 * index));
const rank = (posts: readonly MeasuredPost[], options: Partial<RankSparkCandidatesOptions> = {}) =>
  rankSparkCandidates(posts, { now, ...options });
const orderOf = (posts: readonly MeasuredPost[], options = {}) =>
  rank(posts, options).ranked.map((row) => row.post.id);
const rowOf = (one: MeasuredPost, others: readonly MeasuredPost[] = usual, options = {}) => {
  const { ranked, ineligible } = rank([one, ...others], options);
  return [...ranked, ...ineligible].find((row) => row.post === one)!;
};
const codesOf = (one: MeasuredPost, others?: readonly MeasuredPost[], options = {}) =>
  rowOf(one, others, options).reasons.map(({ code }) => code);

describe('a lucky start against a proven post', () => {
  test.each([
    { where: 'alone', others: [] },
    { where: 'in an account of about 6 %', others: usual },
    { where: 'in a small account', others: usual.slice(0, 9) },
    { where: 'where every post has 8 %', others: Array.from({ length: 20 }, () => liked(20_000, 0.08)) },
  ])('200 views at 20 % stand below 200,000 at 12 %, $where', ({ others }) => {
    const [lucky, proven] = [liked(200, 0.2), liked(200_000, 0.12)];
    const order = orderOf([lucky, proven, ...others]);
    expect(order.indexOf(proven.id)).toBeLessThan(order.indexOf(lucky.id));
    expect(rowOf(lucky, others).evidence).toBe('thin');
  });

  test('with enough views the better rate wins', () => {
    const [better, bigger] = [liked(5000, 0.2), liked(200_000, 0.12)];
    expect(orderOf([bigger, better, ...usual]).slice(0, 2)).toEqual([better.id, bigger.id]);
  });

  test('a lower minViews asks for less', () => {
    const [lucky, proven] = [liked(200, 0.2), liked(200_000, 0.12)];
    const options = { minViews: 1, prior: { engagement: { rate: 0.06, views: 10 } } };
    expect(orderOf([lucky, proven], options)[0]).toBe(lucky.id);
  });
});

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
    const { engagement, ageDays } = rowOf(liked(1000, 0.5, { publishedAt: daysAgo(-1) }));
    expect(ageDays).toBe(0);
    expect(engagement.observed).toBeUndefined();
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

describe('the hook', () => {
  const hooked = (twoSecondRate: number, rate = 0.06) =>
    post({ views: 20_000, likes: rate * 20_000, twoSecondRate, sixSecondRate: twoSecondRate / 2 });
  const account = Array.from({ length: 20 }, (_, index) => hooked(0.4 + index / 100));

  test('stands apart: it is told, and leaves the order alone', () => {
    const [strong, weak] = [hooked(0.8), hooked(0.2)];
    expect(rowOf(strong, account).hook).toMatchObject({ metric: 'twoSecondRate', observed: 0.8 });
    expect(codesOf(strong, account)).toContain('candidate_hook_strong');
    expect(codesOf(weak, account)).toContain('candidate_hook_weak');
    expect(rowOf(strong, [...account, weak]).cautiousRate).toBe(
      rowOf(weak, [...account, strong]).cautiousRate,
    );
  });

  test('is read from six seconds where two are not known', () => {
    const six = post({ views: 20_000, likes: 1200, sixSecondRate: 0.3 });
    expect(rowOf(six, account).hook?.metric).toBe('sixSecondRate');
    expect(rowOf(post({ views: 20_000, likes: 1200 }), account).hook).toBeUndefined();
  });

  test('what holds viewers is completion, else the share watched, where the length is known', () => {
    const video = { durationSeconds: 20 };
    const watched = { ...whole, averageWatchSeconds: 5 };
    expect(rowOf(post(watched, { video })).hold).toMatchObject({ metric: 'watchedShare', observed: 0.25 });
    expect(rowOf(post({ ...watched, averageWatchSeconds: 50 }, { video })).hold?.observed).toBe(1);
    expect(rowOf(post({ ...watched, completionRate: 0.4 }, { video })).hold?.metric).toBe('completionRate');
    expect(rowOf(post(watched)).hold).toBeUndefined();
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

describe('posts that cannot run', () => {
  test('stand apart with what blocks them, in the order of their worth', () => {
    const [best, gone, reviewed] = [
      liked(50_000, 0.3, { state: 'removed' }),
      liked(50_000, 0.2, { state: 'deleted' }),
      liked(50_000, 0.25, { state: 'published', visibility: 'public' }),
    ];
    const { ranked, ineligible } = rank([gone, reviewed, best, ...usual], {
      context: { owner: 'own', access: 'linked_account' },
    });
    expect(ineligible.map(({ post: { id } }) => id)).toEqual([best.id, gone.id]);
    expect(ineligible[0]?.blockers).toEqual(ineligible[0]?.eligibility.blockers);
    expect(ineligible.map(({ blockers }) => blockers[0]?.code)).toEqual(['post_removed', 'post_deleted']);
    expect(ranked.map(({ rank: place }) => place)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    expect(ranked[0]?.post.id).toBe(reviewed.id);
    expect(ranked[0]?.eligibility.status).toBe('eligible');
  });

  test('each post can have a context of its own', () => {
    const [mine, theirs] = [liked(9000, 0.1), liked(9000, 0.1)];
    const { ranked, ineligible } = rank([mine, theirs], {
      context: (one) =>
        one === mine ? { owner: 'own', access: 'linked_account' } : { owner: 'creator', access: 'none' },
    });
    expect(ranked.map(({ post: { id } }) => id)).toEqual([mine.id]);
    expect(ineligible.map(({ post: { id } }) => id)).toEqual([theirs.id]);
  });

  test('without a context, only what a post tells of itself counts', () => {
    expect(rank([liked(9000, 0.1, { state: 'deleted' })]).ineligible).toHaveLength(1);
    expect(rank([liked(9000, 0.1, { state: 'published', visibility: 'public' })]).ranked).toHaveLength(1);
  });
});

describe('concepts', () => {
  const concept = {
    persona: 'new runners',
    angle: 'no blisters',
    offer: 'free returns',
    creativeFormat: 'demo',
  };
  const sharing = (rates: readonly number[]) => rates.map((rate) => liked(50_000, rate, { concept }));

  test.each([
    { rates: [0.12, 0.11], proven: 'yes', reason: 'candidate_concept_proven' },
    { rates: [0.12, 0.01], proven: 'yes', reason: 'candidate_concept_proven' },
    { rates: [0.01, 0.02, 0.13], proven: 'no', reason: 'candidate_concept_lucky' },
  ])('others at $rates: proven $proven', ({ rates, proven, reason }) => {
    const one = liked(50_000, 0.13, { concept });
    const row = rowOf(one, [...usual, ...sharing(rates)]);
    expect(row.concept).toMatchObject({ tested: 'yes', proven });
    expect(row.reasons.map(({ code }) => code)).toContain(reason);
  });

  test('a post does not prove its own concept', () => {
    const row = rowOf(liked(50_000, 0.13, { concept }));
    expect(row.concept).toMatchObject({ proven: 'unknown', others: 0, judged: 0 });
  });

  test('what a concept lacks is said', () => {
    const row = rowOf(liked(50_000, 0.13, { concept: { persona: 'new runners' } }));
    expect(row.reasons.at(-1)).toEqual({
      code: 'concept_incomplete',
      path: ['concept'],
      params: { missing: ['angle', 'offer', 'creativeFormat'] },
    });
  });
});

test('reasons come in order: the verdict, what holds it back, what stands beside it', () => {
  const one = post({ views: 200, likes: 40, twoSecondRate: 0.99 }, { publishedAt: undefined, concept: {} });
  const account = usual.map((other) => ({ ...other, metrics: { ...other.metrics, twoSecondRate: 0.4 } }));
  expect(codesOf(one, account)).toEqual([
    'candidate_evidence_thin',
    'candidate_few_views',
    'candidate_age_unknown',
    'candidate_metrics_missing',
    'candidate_hook_strong',
    'concept_incomplete',
  ]);
});

describe('a reason says where it stands, and how much', () => {
  const concept = { persona: 'p', angle: 'a', offer: 'o', creativeFormat: 'demo' };
  const sharing = (...rates: number[]) => rates.map((rate) => liked(50_000, rate, { concept }));
  const hooked = (twoSecondRate: number) => post({ views: 20_000, likes: 1200, twoSecondRate });
  const hooks = Array.from({ length: 20 }, (_, index) => hooked(0.4 + index / 100));
  const metrics = ['comments', 'shares', 'saves'];
  const missing = { code: 'candidate_metrics_missing', path: ['metrics'], params: { metrics } };

  test.each<[string, MeasuredPost, readonly MeasuredPost[], object[]]>([
    [
      'nothing counted',
      post(undefined),
      usual,
      [
        { code: 'candidate_views_unknown', path: ['metrics', 'views'] },
        {
          code: 'candidate_metrics_missing',
          path: ['metrics'],
          params: { metrics: ['likes', 'comments', 'shares', 'saves'] },
        },
      ],
    ],
    [
      'views alone',
      post({ views: 10_000 }),
      usual,
      [
        { code: 'candidate_engagement_unknown', path: ['metrics'] },
        {
          code: 'candidate_metrics_missing',
          path: ['metrics'],
          params: { metrics: ['likes', 'comments', 'shares', 'saves'] },
        },
      ],
    ],
    [
      'no views yet',
      post({ views: 0, likes: 0, comments: 0, shares: 0, saves: 0 }),
      usual,
      [{ code: 'candidate_few_views', path: ['metrics', 'views'], params: { views: 0, minViews: 500 } }],
    ],
    [
      'few views, and no day',
      liked(499, 0.06, { publishedAt: undefined }),
      usual,
      [
        { code: 'candidate_few_views', path: ['metrics', 'views'], params: { views: 499, minViews: 500 } },
        { code: 'candidate_age_unknown', path: ['publishedAt'] },
        missing,
      ],
    ],
    ['views that are just enough', liked(500, 0.06), usual, [missing]],
    [
      'likes of views that nobody counted',
      post({ likes: 100 }),
      usual,
      [
        { code: 'candidate_views_unknown', path: ['metrics', 'views'] },
        {
          code: 'candidate_metrics_missing',
          path: ['metrics'],
          params: { metrics: ['likes', 'comments', 'shares', 'saves'] },
        },
      ],
    ],
    [
      'paid likes of paid views that nobody counted',
      post({ views: 10_000, likes: 100 }, { paid: { likes: 1 } }),
      usual,
      [
        { code: 'candidate_paid_unknown', path: ['paid'] },
        { code: 'candidate_views_unknown', path: ['metrics', 'views'] },
        {
          code: 'candidate_metrics_missing',
          path: ['metrics'],
          params: { metrics: ['likes', 'comments', 'shares', 'saves'] },
        },
      ],
    ],
    [
      'more likes and comments than views',
      post({ ...whole, likes: 20_001, comments: 30_000 }),
      usual,
      [
        {
          code: 'candidate_metrics_inconsistent',
          path: ['metrics'],
          params: { metrics: ['likes', 'comments'] },
        },
      ],
    ],
    [
      'a boost that nobody measured',
      post(whole, { ranAsSparkAd: true }),
      usual,
      [{ code: 'candidate_paid_unknown', path: ['paid'] }],
    ],
    [
      'a boost that was measured',
      post(whole, { paid: { views: 1, likes: 0, comments: 0, shares: 0, saves: 0 } }),
      usual,
      [{ code: 'candidate_paid_removed', path: ['paid', 'views'], params: { views: 1 } }],
    ],
    ['an age of seven days', liked(20_000, 0.06, { publishedAt: daysAgo(7) }), usual, [missing]],
    [
      'an age of six days',
      liked(20_000, 0.06, { publishedAt: daysAgo(6) }),
      usual,
      [{ code: 'candidate_young', path: ['publishedAt'], params: { ageDays: 6, settlingDays: 7 } }, missing],
    ],
    [
      'a strong hook',
      hooked(0.9),
      hooks,
      [missing, { code: 'candidate_hook_strong', path: ['metrics', 'twoSecondRate'], params: {} }],
    ],
    [
      'a weak hook',
      hooked(0.1),
      hooks,
      [missing, { code: 'candidate_hook_weak', path: ['metrics', 'twoSecondRate'], params: {} }],
    ],
    ['a usual hook', hooked(0.495), hooks, [missing]],
    [
      'a concept that half of the others prove',
      liked(50_000, 0.13, { concept }),
      [...usual, ...sharing(0.13, 0.01)],
      [missing, { code: 'candidate_concept_proven', path: ['concept'], params: { posts: 2, above: 1 } }],
    ],
    [
      'a concept that worked once',
      liked(50_000, 0.13, { concept }),
      [...usual, ...sharing(0.13, 0.01, 0.01)],
      [missing, { code: 'candidate_concept_lucky', path: ['concept'], params: { posts: 3, above: 1 } }],
    ],
    [
      'a concept that has not worked here either',
      liked(50_000, 0.01, { concept }),
      [...usual, ...sharing(0.01)],
      [missing],
    ],
    [
      'a concept without an offer',
      liked(50_000, 0.06, { concept: { ...concept, offer: ' ' } }),
      usual,
      [missing, { code: 'concept_incomplete', path: ['concept'], params: { missing: ['offer'] } }],
    ],
  ])('%s', (_, one, others, expected) => {
    const { reasons } = rowOf(one, others);
    expect(reasons.slice(1)).toMatchObject(expected);
    expect(reasons).toHaveLength(1 + expected.length);
  });

  test('the verdict comes with what it goes by, and so does the hook', () => {
    const one = post({ views: 20_000, likes: 2400, twoSecondRate: 0.9 });
    const { reasons, engagement, hook } = rowOf(one, hooks);
    expect(reasons[0]).toEqual({
      code: 'candidate_above_baseline',
      path: [],
      params: { lift: engagement.lift, probability: engagement.aboveBaseline },
    });
    expect(reasons.at(-1)?.params).toEqual({ lift: hook!.lift, probability: hook!.aboveBaseline });
    expect([hook!.lift, hook!.aboveBaseline]).not.toEqual([engagement.lift, engagement.aboveBaseline]);
  });
});

describe('a candidate tells no more than is known', () => {
  const told =
    'cautiousLift cautiousRate eligibility engagement evidence post rank rates reasons worth'.split(' ');

  test('of a post without numbers', () => {
    const row = rowOf(post(undefined, { publishedAt: undefined }));
    expect(Object.keys(row).sort()).toEqual(told);
    expect(Object.keys(row.engagement)).not.toContain('observed');
    expect(row.rates).toEqual({});
  });

  test('of a post with all of them', () => {
    const metrics = { ...whole, twoSecondRate: 0.5, completionRate: 0.2 };
    const row = rowOf(post(metrics, { concept: { persona: 'p' } }));
    expect(Object.keys(row).sort()).toEqual([...told, 'ageDays', 'concept', 'hold', 'hook', 'views'].sort());
    expect(Object.keys(row.rates).sort()).toEqual(
      ['comments', 'completionRate', 'likes', 'saves', 'shares', 'twoSecondRate'].sort(),
    );
  });

  test('posts that are alike stand in the order of their ids', () => {
    const alike = ['3', '1', '2'].map((id) => ({ ...liked(20_000, 0.06), id }));
    expect(orderOf(alike)).toEqual(['1', '2', '3']);
    expect(orderOf([...alike].reverse())).toEqual(['1', '2', '3']);
  });
});

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

test('the input is left as it was', () => {
  const posts = buildMeasuredAccount({ now, posts: 12 });
  const before = structuredClone(posts);
  rank(posts);
  expect(posts).toEqual(before);
});
