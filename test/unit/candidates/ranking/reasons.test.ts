import { type MeasuredPost } from 'tiktok-spark-ads';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { daysAgo } from '../../../support/now';
import { codesOf, liked, orderOf, post, rowOf, usual, whole } from './rank';

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

describe('a reason names the rate, and how far it is from the median', () => {
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

describe('a candidate says no more than is known', () => {
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

describe('a post with no other to compare it with', () => {
  const one = liked(50_000, 0.2);
  const silentViews = post({ views: undefined });
  const boosted = liked(50_000, 0.06, { ranAsSparkAd: true });
  const prior = { engagement: { rate: 0.06, views: 500 } };

  test.each<[string, MeasuredPost[]]>([
    ['alone', []],
    ['beside a post without numbers', [silentViews]],
    ['beside a boost of unknown size, which is no yardstick', [boosted]],
    ['beside a post of the future', [liked(50_000, 0.05, { publishedAt: daysAgo(-3) })]],
    ['beside a post without a view', [post({ views: 0, likes: 0 })]],
    ['beside itself', [one, { ...one }]],
  ])('%s is not said to be worth it', (_, others) => {
    const { worth, reasons } = rowOf(one, others);
    expect(worth).toBe('unknown');
    expect(reasons[0]).toMatchObject({ code: 'candidate_not_compared', path: [] });
    expect(describeIssue(reasons[0]!).text).toMatch(
      /^No other post tells what is normal on this account\. Viewers respond .+ a general expectation/,
    );
  });

  test.each<[string, MeasuredPost[], object]>([
    ['one other post', [liked(50_000, 0.06)], {}],
    ['a given expectation', [], { prior }],
    ['an account', usual, {}],
  ])('with %s, it is', (_, others, options) => {
    expect(rowOf(one, others, options)).toMatchObject({
      worth: 'yes',
      reasons: [{ code: 'candidate_above_baseline' }, {}],
    });
  });

  test('too little evidence goes first', () => {
    expect(codesOf(liked(100, 0.2), [])[0]).toBe('candidate_evidence_thin');
  });
});

describe('a post that is near the median', () => {
  const text = (lift: number, probability: number) =>
    describeIssue({ code: 'candidate_near_baseline', path: [], params: { lift, probability } }).text;

  test.each([
    [
      0.12,
      0.999,
      "Better than this account's average post, but by less than a fifth: 12 % above its median.",
    ],
    [0.19, 0.9, "Better than this account's average post, but by less than a fifth: 19 % above its median."],
    [
      -0.12,
      0.001,
      "Weaker than this account's average post, but by less than a fifth: 12 % below its median.",
    ],
  ])('is not called neither when it is certain: %d at %d', (lift, probability, words) => {
    expect(text(lift, probability)).toBe(words);
  });

  test.each([
    [0.3, 0.8],
    [0.02, 0.6],
    [-0.3, 0.2],
  ])('is called neither when it is not certain: %d at %d', (lift, probability) => {
    expect(text(lift, probability)).toMatch(/^Not clearly better or worse .+ is \d+ %\.$/);
  });
});

test('an age of minutes is told as such', () => {
  const { reasons } = rowOf(liked(5000, 0.06, { publishedAt: daysAgo(1 / 100) }));
  const young = reasons.find(({ code }) => code === 'candidate_young')!;
  expect(describeIssue(young).text).toMatch(/^Published less than an hour ago;/);
});
