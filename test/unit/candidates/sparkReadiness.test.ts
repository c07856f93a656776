import {
  checkFlightCover,
  checkSparkEligibility,
  type Flight,
  flightFromDates,
  type MeasuredPost,
  rankSparkCandidates,
  reviveDates,
  sparkReadiness,
} from 'tiktok-spark-ads';
import type { SparkReadinessContext } from 'tiktok-spark-ads/vocabulary';
import { buildAuthorisation, buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';

const posts = buildMeasuredAccount({ now, posts: 40 });
const { ranked } = rankSparkCandidates(posts, { now });
const [best, worst] = [ranked[0]!.post, ranked.at(-1)!.post];
const middle = ranked.find(({ reasons }) => reasons[0]?.code === 'candidate_near_baseline')!.post;
const own = { now, owner: 'own', access: 'linked_account', posts } as const;
const byCode = (endsInDays: number, flightDays: number): SparkReadinessContext => ({
  ...own,
  owner: 'creator',
  access: 'code',
  authorisation: buildAuthorisation({ now, endsInDays, postId: best.id }),
  flight: { startsAt: inDays(1), endsAt: inDays(flightDays) },
});
const young = { ...best, publishedAt: inDays(-0.01) };

test.each<[string, MeasuredPost, SparkReadinessContext, object]>([
  [
    'the best post',
    best,
    own,
    {
      status: 'ready',
      worth: 'yes',
      nextAction: { from: 'candidate', actor: 'advertiser', action: 'spark_post' },
    },
  ],
  [
    'the worst',
    worst,
    own,
    {
      status: 'not_ready',
      worth: 'no',
      nextAction: { from: 'candidate', action: 'choose_another_post', code: 'candidate_below_baseline' },
    },
  ],
  [
    'a usual one',
    middle,
    own,
    {
      status: 'unknown',
      worth: 'unknown',
      nextAction: { action: 'gather_evidence', code: 'candidate_near_baseline' },
    },
  ],
  [
    'the best on its first day',
    young,
    own,
    {
      status: 'unknown',
      worth: 'unknown',
      nextAction: { action: 'gather_evidence', code: 'candidate_young' },
    },
  ],
  [
    'a lucky start, of which two hundred views tell little',
    { ...best, metrics: { views: 250, likes: 200 } },
    own,
    {
      status: 'unknown',
      worth: 'unknown',
      candidate: { evidence: 'thin', reasons: [{ code: 'candidate_evidence_thin' }, {}, {}, {}] },
      nextAction: { action: 'gather_evidence', code: 'candidate_few_views' },
    },
  ],
  [
    'the best, with a link that was rejected: it runs, and better without',
    { ...best, anchors: [{ status: 'failed' }] },
    own,
    {
      status: 'ready',
      nextAction: { from: 'eligibility', actor: 'advertiser', action: 'fix_anchor', code: 'anchor_rejected' },
    },
  ],
  [
    'the worst, with a link that was rejected: no link makes it worth it',
    { ...worst, anchors: [{ status: 'failed' }] },
    own,
    { status: 'not_ready', nextAction: { from: 'candidate', action: 'choose_another_post' } },
  ],
  [
    'a code that outlives the flight by less than a day: a short margin is no obstacle',
    best,
    byCode(10.5, 10),
    {
      status: 'ready',
      cover: { warnings: [{ code: 'flight_margin_short' }] },
      nextAction: { from: 'candidate', action: 'spark_post' },
    },
  ],
  [
    'no code at all',
    best,
    { ...byCode(12, 10), authorisation: undefined },
    { status: 'not_ready', cover: { status: 'uncovered' }, nextAction: { code: 'authorisation_missing' } },
  ],
  [
    'the best, but deleted',
    { ...best, state: 'deleted' },
    own,
    { status: 'not_ready', worth: 'yes', nextAction: { from: 'eligibility', code: 'post_deleted' } },
  ],
  [
    'a weak post that cannot run: what stops it comes first',
    { ...worst, state: 'deleted' },
    own,
    { status: 'not_ready', nextAction: { from: 'eligibility', code: 'post_deleted' } },
  ],
  [
    'access not known',
    best,
    { ...own, access: undefined },
    { status: 'unknown', nextAction: { from: 'eligibility' } },
  ],
  [
    'a code that outlives the flight',
    best,
    byCode(30, 10),
    { status: 'ready', cover: { covered: true }, nextAction: { action: 'spark_post' } },
  ],
  [
    'a code that ends in mid-flight',
    best,
    byCode(5, 10),
    {
      status: 'not_ready',
      cover: { covered: false },
      nextAction: {
        from: 'cover',
        actor: 'creator',
        action: 'extend_authorisation',
        code: 'flight_uncovered',
        by: inDays(5),
      },
    },
  ],
  [
    'a code of one’s own that ends in mid-flight',
    best,
    { ...byCode(5, 10), owner: 'own' },
    { nextAction: { from: 'cover', actor: 'advertiser', action: 'extend_authorisation' } },
  ],
  [
    'a code in a state that we do not know',
    best,
    {
      ...byCode(30, 10),
      authorisation: { ...buildAuthorisation({ now, postId: best.id }), platformStatus: 'SOMETHING_NEW' },
    },
    { status: 'unknown', cover: { status: 'unknown' }, nextAction: { from: 'eligibility' } },
  ],
  [
    'another code, whose end nobody knows',
    best,
    { ...byCode(5, 10), authorisations: [{ platformStatus: 'IN_USE' }] },
    {
      status: 'unknown',
      nextAction: {
        from: 'cover',
        actor: 'advertiser',
        action: 'check_authorisation',
        code: 'authorisation_end_unknown',
      },
    },
  ],
  [
    'a contract that ends in mid-flight',
    best,
    { ...byCode(30, 10), usageRights: { startsAt: inDays(-9), endsAt: inDays(8) } },
    { status: 'not_ready', nextAction: { from: 'cover', actor: 'advertiser', action: 'change_flight' } },
  ],
])('%s', (_, post, context, expected) => {
  expect(sparkReadiness(post, context)).toMatchObject(expected);
});

test.each<[string, SparkReadinessContext]>([
  ['by code', { ...byCode(20, 20), flight: { startsAt: inDays(-9), endsAt: now } }],
  [
    'by code that never covered it',
    { ...byCode(20, 20), flight: { startsAt: inDays(-99), endsAt: inDays(-50) } },
  ],
  ['on a linked account', { ...own, flight: { startsAt: inDays(-9), endsAt: inDays(-1) } }],
])('a flight that is over is not ready, %s: it needs other dates', (_, context) => {
  expect(sparkReadiness(best, context)).toMatchObject({
    status: 'not_ready',
    eligibility: { status: 'eligible' },
    nextAction: { from: 'eligibility', actor: 'advertiser', action: 'change_flight', code: 'flight_over' },
  });
});

test.each<[string, SparkReadinessContext]>([
  ['an account needs no code', { ...own, flight: { startsAt: inDays(1), endsAt: inDays(9) } }],
  ['without a flight there is nothing to cover', { ...byCode(12, 10), flight: undefined }],
])('%s', (_, context) => {
  const readiness = sparkReadiness(best, context);
  expect(readiness.status).toBe('ready');
  expect(readiness).not.toHaveProperty('cover');
});

test('a concept that the ranking did not know is looked for among the other posts', () => {
  const ranking = rankSparkCandidates([{ ...best, concept: undefined }], { now, context: own });
  const { concept } = sparkReadiness(best, { ...own, posts: [{ ...worst, concept: best.concept }], ranking });
  expect(concept).toMatchObject({ missing: [], tested: 'yes', sharedWith: [worst.id] });
});

test('it repeats what the rooms say, and adds no rule', () => {
  const context = byCode(5, 10);
  const { eligibility, cover, candidate } = sparkReadiness(best, context);
  expect(eligibility).toEqual(checkSparkEligibility(best, context));
  expect(cover).toEqual(checkFlightCover(context.authorisation!, context.flight as Flight, { now }));
  const row = rankSparkCandidates(posts, { now }).ranked.find(({ post }) => post.id === best.id);
  expect({ rank: 1, ...candidate }).toEqual(row);
});

test.each<[string, MeasuredPost, Partial<SparkReadinessContext>]>([
  ['post.metrics.likes', { ...best, metrics: { likes: -1 } }, {}],
  ['posts[0].paid.views', best, { posts: [{ ...worst, paid: { views: -1 } }] }],
])('%s is told by the name that it has here', (field, post, changes) => {
  const refused = new RangeError(`${field} must be a finite number from 0`);
  expect(() => sparkReadiness(post, { ...own, ...changes })).toThrow(refused);
});

test('a ranking that holds the post spares comparing anew', () => {
  const ranking = rankSparkCandidates(posts, { now, context: own });
  const context = { ...own, posts: undefined };
  expect(sparkReadiness(best, { ...context, ranking })).toMatchObject({ status: 'ready', worth: 'yes' });
  expect(sparkReadiness(best, { ...context, ranking }).candidate).toBe(ranking.ranked[0]);
  expect(
    sparkReadiness({ ...best, id: '7440000000000000009' }, { ...context, ranking }).candidate.post.id,
  ).toBe('7440000000000000009');
});

test('usage rights count for every way to the post', () => {
  const flight = { startsAt: inDays(1), endsAt: inDays(9) };
  const usageRights = { endsAt: inDays(-50) };
  expect(sparkReadiness(best, { ...own, flight, usageRights })).toMatchObject({
    status: 'not_ready',
    nextAction: { from: 'cover', action: 'change_flight', code: 'flight_outside_usage_rights' },
  });
  expect(sparkReadiness(best, { ...own, flight, usageRights: { endsAt: inDays(20) } }).status).toBe('ready');
  expect(sparkReadiness(best, { ...own, flight })).not.toHaveProperty('cover');
});

test('the best of several authorisations stands for one that is not named', () => {
  const { authorisation, ...context } = byCode(30, 10);
  const gone = buildAuthorisation({ now, endsInDays: -3, postId: best.id });
  for (const authorisations of [
    [gone, authorisation!],
    [authorisation!, gone],
    [{ ...authorisation!, postId: undefined }],
    [gone, { ...authorisation!, postId: undefined }],
    [{ ...authorisation!, postId: '' }],
  ]) {
    expect(sparkReadiness(best, { ...context, authorisations })).toMatchObject({
      status: 'ready',
      eligibility: { status: 'eligible' },
    });
  }
  expect(sparkReadiness(best, { ...context, authorisations: [gone] }).status).toBe('not_ready');
  const none = sparkReadiness(best, { ...context, authorisations: undefined });
  expect(sparkReadiness(best, { ...context, authorisations: null as never })).toEqual(none);
});

test('several authorisations cover together', () => {
  const [first, second] = [
    buildAuthorisation({ now, endsInDays: 5, postId: best.id }),
    buildAuthorisation({ now, endsInDays: 40, durationDays: 38, postId: best.id }),
  ];
  const context = { ...byCode(5, 20), authorisations: [first, second] };
  expect(sparkReadiness(best, context)).toMatchObject({ status: 'ready', cover: { covered: true } });
});

test('the concept is advice: it never changes the status', () => {
  const bare = { ...best, concept: undefined };
  expect(sparkReadiness(bare, own)).toMatchObject({
    status: 'ready',
    concept: { missing: ['persona', 'angle', 'offer', 'creativeFormat'] },
  });
  expect(sparkReadiness(best, own).concept).toMatchObject({ missing: [], tested: 'yes' });
});

describe('what was compared with nothing is not ready', () => {
  const alone = { now, owner: 'own', access: 'linked_account' } as const;
  const account = Array.from({ length: 60 }, (_, index) => ({
    id: String(7_440_000_000_000_001n + BigInt(index)),
    publishedAt: inDays(-60),
    state: 'published' as const,
    visibility: 'public' as const,
    metrics: { ...best.metrics, views: 5000 + index, likes: 1500 + (index % 7) * 40 },
  }));
  const likedLess = {
    ...account[0]!,
    id: '7440000000000099999',
    metrics: { ...best.metrics, views: 5000, likes: 700 },
  };
  const ranking = rankSparkCandidates(account, { now, context: alone });

  test.each<[string, Partial<SparkReadinessContext>]>([
    ['no other post', {}],
    ['an empty list', { posts: [] }],
    ['itself', { posts: [likedLess] }],
    ['posts without numbers', { posts: account.map(({ id }) => ({ id })) }],
    ['an empty ranking', { ranking: rankSparkCandidates([], { now }) }],
  ])('%s', (_, others) => {
    const { status, worth, nextAction, notes } = sparkReadiness(likedLess, { ...alone, ...others });
    expect({ status, worth, nextAction }).toMatchObject({
      status: 'unknown',
      worth: 'unknown',
      nextAction: { from: 'candidate', action: 'gather_evidence', code: 'candidate_not_compared' },
    });
    expect(notes.map(({ code }) => code)).toContain('candidates_default_prior');
  });

  test.each<[string, Partial<SparkReadinessContext>]>([
    ['the posts of the account', { posts: account }],
    ['a ranking of the account that lacks the post', { ranking }],
    ['that ranking, after JSON', { ranking: JSON.parse(JSON.stringify(ranking), reviveDates) as never }],
    [
      'posts rather than a ranking that lacks it',
      { posts: account, ranking: rankSparkCandidates(posts, { now }) },
    ],
    ['its baselines', { prior: ranking.baselines }],
    [
      'a ranking of no post, whose expectation was given',
      { ranking: rankSparkCandidates([], { now, prior: ranking.baselines }) },
    ],
  ])('but compared with %s, a weak post is weak', (_, others) => {
    expect(sparkReadiness(likedLess, { ...alone, ...others })).toMatchObject({
      status: 'not_ready',
      worth: 'no',
      candidate: { reasons: [{ code: 'candidate_below_baseline' }] },
    });
  });

  test('a few posts are said to be few', () => {
    const { notes } = sparkReadiness(likedLess, { ...alone, posts: account.slice(0, 3) });
    expect(notes).toEqual([{ code: 'candidates_default_prior', path: [], params: { posts: 4, needed: 8 } }]);
    expect(sparkReadiness(likedLess, { ...alone, posts: account }).notes).toEqual([]);
  });

  test.each<[string, unknown]>([
    [
      'ranking.ranked[0].post.publishedAt must be a valid Date',
      JSON.parse(JSON.stringify(rankSparkCandidates(posts.slice(1), { now }))),
    ],
    ['ranking.ranked[0].post must be an object', { ranked: [{}] }],
    ['ranking must be an object', 'ranked'],
    ['ranking.ranked must be a list', {}],
    ['ranking.ineligible must be a list', { ranked: [] }],
    ['ranking.baselines must be an object', { ranked: [], ineligible: [], notes: [] }],
  ])('misuse is named: %s', (message, wrong) => {
    const stranger = { ...best, id: '7440000000000099998' };
    expect(() => sparkReadiness(stranger, { ...alone, ranking: wrong as never })).toThrow(
      new RangeError(message),
    );
  });
});

describe('usage rights count for an ad from now on if no flight is given', () => {
  test.each<[string, SparkReadinessContext['usageRights'], string]>([
    ['that ended', { endsAt: inDays(-5) }, 'not_ready'],
    ['that end now', { endsAt: now }, 'not_ready'],
    ['that have not begun', { startsAt: inDays(5) }, 'not_ready'],
    ['that lie between two days to come', { startsAt: inDays(5), endsAt: inDays(9) }, 'not_ready'],
    ['that begin now', { startsAt: now }, 'ready'],
    ['that end in a second', { endsAt: new Date(now.getTime() + 1000) }, 'ready'],
    ['without bounds', {}, 'ready'],
    ['that nobody stated', undefined, 'ready'],
  ])('rights %s', (_, usageRights, status) => {
    for (const context of [own, { ...byCode(30, 10), flight: undefined }]) {
      const readiness = sparkReadiness(best, { ...context, usageRights });
      expect(readiness.status).toBe(status);
      if (status === 'ready') continue;
      expect(readiness.nextAction).toMatchObject({ from: 'cover', code: 'flight_outside_usage_rights' });
    }
  });
});

describe('a flight of which only the end is known', () => {
  const until = (lastDay: string) => {
    const flight = flightFromDates(undefined, lastDay);
    if (!flight.ok) throw new Error(lastDay);
    return flight.value;
  };

  test('is covered from now on', () => {
    const context = { ...byCode(5, 10), flight: until('2026-12-20') };
    expect(sparkReadiness(best, context)).toMatchObject({
      status: 'not_ready',
      cover: { status: 'uncovered', stopsAt: inDays(5) },
      eligibility: { warnings: [{ code: 'flight_outlives_authorisation' }] },
    });
    expect(sparkReadiness(best, { ...byCode(29, 10), flight: until('2026-12-20') }).status).toBe('ready');
  });

  test('is over when that is past', () => {
    const context = { ...byCode(5, 10), flight: until('2026-11-01'), usageRights: { endsAt: inDays(50) } };
    expect(sparkReadiness(best, context)).toMatchObject({
      status: 'not_ready',
      nextAction: { code: 'flight_over' },
    });
  });
});
