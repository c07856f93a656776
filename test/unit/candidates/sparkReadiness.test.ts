import {
  checkFlightCover,
  checkSparkEligibility,
  type MeasuredPost,
  rankSparkCandidates,
  sparkReadiness,
} from 'tiktok-spark-ads';
import type { SparkReadinessContext } from 'tiktok-spark-ads/vocabulary';
import { buildAuthorisation, buildMeasuredAccount } from 'tiktok-spark-ads/fixtures';
import { expect, test } from 'vitest';
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
  expect(cover).toEqual(checkFlightCover(context.authorisation!, context.flight!, { now }));
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
