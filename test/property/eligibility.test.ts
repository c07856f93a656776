import { isDeepStrictEqual } from 'node:util';
import {
  type Authorisation,
  checkSparkEligibility,
  isSparkEligible,
  type Post,
  type SparkContext,
} from 'tiktok-spark-ads';
import {
  accessKinds,
  authorisationStages,
  type EligibilityCode,
  identityTypes,
  postKinds,
  postOwners,
  postStates,
  visibilities,
} from 'tiktok-spark-ads/vocabulary';
import { buildPost, buildSparkContext, eligibilityCase } from 'tiktok-spark-ads/fixtures';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eligibilityRules } from '../../src/eligibility/eligibilityRules';

const now = new Date('2026-11-23T12:00:00Z');
const DAY_MS = 86_400_000;
const rules = [...new Set([...eligibilityRules.pull, ...eligibilityRules.push])];

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });
const instant = fc.integer({ min: -400, max: 400 }).map((days) => new Date(now.getTime() + days * DAY_MS));
const flight = fc
  .tuple(instant, maybe(fc.integer({ min: 1, max: 90 })))
  .map(([startsAt, days]) =>
    days === undefined ? { startsAt } : { startsAt, endsAt: new Date(startsAt.getTime() + days * DAY_MS) },
  );
const countries = fc.uniqueArray(fc.constantFrom('DE', 'FR', 'US', 'JP'));
const anyAuthorisation: fc.Arbitrary<Authorisation> = fc.record({
  startsAt: maybe(instant),
  durationDays: maybe(fc.constantFrom(7, 30, 60, 180, 365)),
  endsAt: maybe(instant),
  startsAtIs: maybe(fc.constantFrom('generated' as const, 'received' as const)),
  stage: maybe(fc.constantFrom(...authorisationStages)),
  platformStatus: maybe(
    fc.constantFrom('AUTHORIZED', 'EXPIRED', 'NOT_USED', 'WAITING', 'REJECTED', 'NEVER_SEEN'),
  ),
  postId: maybe(fc.constantFrom('7440000000000000001', '7440000000000000002')),
});
// An end before the start is misuse, unless the start is when it was received.
const authorisation = anyAuthorisation.filter(
  ({ startsAt, endsAt, startsAtIs }) =>
    !startsAt || !endsAt || startsAt < endsAt || startsAtIs === 'received',
);
const anyPost: fc.Arbitrary<Post> = fc.record({
  id: fc.constant('7440000000000000001'),
  kind: maybe(fc.constantFrom(...postKinds, 'HOLOGRAM')),
  visibility: maybe(fc.constantFrom(...visibilities)),
  state: maybe(fc.constantFrom(...postStates)),
  relations: maybe(
    fc.record({
      duetOf: maybe(fc.constant('7440000000000000002')),
      duetOfKind: maybe(fc.constantFrom(...postKinds)),
      stitchOf: maybe(fc.constant('7440000000000000002')),
      mentions: maybe(fc.uniqueArray(fc.constantFrom('7440000000000000002', '7440000000000000003'))),
      isChain: maybe(fc.boolean()),
    }),
  ),
  disclosure: maybe(fc.record({ brandedContent: maybe(fc.boolean()), aiGenerated: maybe(fc.boolean()) })),
  anchors: maybe(fc.array(fc.record({ productRegions: maybe(countries) }), { maxLength: 2 })),
});
const anyContext: fc.Arbitrary<SparkContext> = fc.record({
  now: fc.constant(now),
  owner: fc.constantFrom(...postOwners),
  access: maybe(fc.constantFrom(...accessKinds)),
  mode: maybe(fc.constantFrom('pull' as const, 'push' as const)),
  authorisation: maybe(authorisation),
  sourceAuthorisations: maybe(fc.array(authorisation, { maxLength: 2 })),
  identity: maybe(
    fc.record({
      type: fc.constantFrom(...identityTypes, 'BC_SELF_TT'),
      availability: maybe(fc.constantFrom('AVAILABLE', 'IS_PRIVATE_ACCOUNT', 'SOMETHING_NEW')),
      canPull: maybe(fc.boolean()),
      canPush: maybe(fc.boolean()),
      isGovernmentOrPolitical: maybe(fc.boolean()),
      adsOnlyMode: maybe(fc.boolean()),
    }),
  ),
  flight: maybe(flight),
  countries: maybe(countries),
  music: maybe(
    fc.record({
      status: fc.constantFrom('WITHOUT_SONG_ID', 'AUTHORIZATION_MISSING', 'WITH_FULL_AUTHORIZATION', 'NEW'),
      countries: maybe(countries),
      flight: maybe(flight),
    }),
  ),
  quota: maybe(fc.record({ available: fc.integer({ min: -1, max: 5 }) })),
  darkPost: maybe(fc.boolean()),
});
// Half of the subjects are near the eligible ones: random ones alone are hardly ever eligible.
const subject = fc.oneof(
  fc.tuple(anyPost, anyContext),
  fc
    .tuple(anyPost, anyContext, fc.constantFrom('code', 'linked_account', 'bc_grant'))
    .chain(([post, context, access]) => {
      const clean = buildSparkContext({ now, access: access as 'code' });
      return fc.tuple(
        fc
          .subarray(Object.keys(post) as (keyof Post)[], { maxLength: 2 })
          .map((keys) => ({ ...buildPost(), ...pick(post, keys) })),
        fc
          .subarray(Object.keys(context) as (keyof SparkContext)[], { maxLength: 2 })
          .map((keys) => ({ ...clean, ...pick(context, keys) })),
      );
    }),
) as fc.Arbitrary<[Post, SparkContext]>;

function pick<Value extends object>(value: Value, keys: readonly (keyof Value)[]): Partial<Value> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Partial<Value>;
}

const rank = { ineligible: 0, unknown: 1, eligible: 2 };

test('the status follows from the findings, and the boolean from the status', () => {
  let eligible = 0;
  fc.assert(
    fc.property(subject, ([post, context]) => {
      const result = checkSparkEligibility(post, context);
      const { status, blockers, warnings, unknowns, nextAction } = result;
      expect(status === 'ineligible').toBe(blockers.length > 0);
      expect(status === 'unknown').toBe(blockers.length === 0 && unknowns.length > 0);
      expect(isSparkEligible(post, context)).toBe(status === 'eligible');
      expect(nextAction?.code).toBe([...blockers, ...unknowns, ...warnings][0]?.code);
      if (status === 'eligible') eligible += 1;
    }),
  );
  expect(eligible).toBeGreaterThan(5);
});

test('adding a blocker never makes a post eligible', () => {
  const blockers = rules.filter(({ severity }) => severity === 'blocker').map(({ code }) => code);
  const changes = blockers.map((code) => [code, changesOf(code)] as const);
  fc.assert(
    fc.property(subject, fc.constantFrom(...changes), ([post, context], [, changed]) => {
      const worse = checkSparkEligibility({ ...post, ...changed.post }, { ...context, ...changed.context });
      expect(worse.status).toBe('ineligible');
    }),
    { numRuns: 75 },
  );
});

test('removing required information never raises the verdict to eligible', () => {
  const removals: readonly ((post: Post, context: SparkContext) => [Post, SparkContext])[] = [
    (post, context) => [{ ...post, state: undefined, platformStatus: undefined }, context],
    (post, context) => [{ ...post, visibility: undefined, platformStatus: undefined }, context],
    (post, context) => [post, { ...context, access: undefined }],
    (post, context) => [post, { ...context, authorisation: undefined }],
    (post, context) => [
      post,
      {
        ...context,
        authorisation: context.authorisation && {
          ...context.authorisation,
          endsAt: undefined,
          durationDays: undefined,
        },
      },
    ],
    (post, context) => [post, { ...context, sourceAuthorisations: undefined }],
  ];
  fc.assert(
    fc.property(subject, fc.constantFrom(...removals), ([post, context], remove) => {
      const before = checkSparkEligibility(post, context).status;
      const after = checkSparkEligibility(...remove(post, context)).status;
      expect(after === 'eligible' && before !== 'eligible').toBe(false);
    }),
    { numRuns: 100 },
  );
});

test('removing what a request would verify never lowers the verdict', () => {
  fc.assert(
    fc.property(subject, ([post, context]) => {
      const before = checkSparkEligibility(post, context).status;
      const bare = { ...post, anchors: undefined };
      const { now, owner, access, mode, authorisation, sourceAuthorisations } = context;
      const after = checkSparkEligibility(bare, {
        now,
        owner,
        access,
        mode,
        authorisation,
        sourceAuthorisations,
      });
      expect(rank[after.status]).toBeGreaterThanOrEqual(rank[before]);
    }),
  );
});

test('no metric, no concept and no media changes anything', () => {
  const noise = fc.record({
    caption: fc.string(),
    handle: fc.string(),
    publishedAt: instant,
    video: fc.record({ durationSeconds: fc.double({ noNaN: true }), width: fc.nat(), height: fc.nat() }),
    metrics: fc.record({ views: fc.nat(), likes: fc.nat(), comments: fc.nat(), shares: fc.nat() }),
    followers: fc.nat(),
    concept: fc.record({ persona: fc.string(), angle: fc.string(), offer: fc.string() }),
  });
  fc.assert(
    fc.property(subject, noise, noise, ([post, context], onPost, onContext) => {
      const noisy = checkSparkEligibility({ ...post, ...onPost }, { ...context, ...onContext });
      expect(noisy).toEqual(checkSparkEligibility(post, context));
    }),
  );
});

test('odd data never throws, and gives a verdict', () => {
  const odd = fc.oneof(fc.constant(null), fc.anything({ maxDepth: 2 }));
  const oddPost = fc.record(
    {
      id: odd,
      kind: odd,
      visibility: odd,
      state: odd,
      platformStatus: odd,
      relations: odd,
      disclosure: odd,
      anchors: odd,
    },
    { requiredKeys: [] },
  );
  const oddContext = fc.record(
    {
      sourceAuthorisations: odd.filter((value) => !Array.isArray(value)),
      identity: odd,
      advertiser: odd,
      music: odd,
      quota: odd,
      darkPost: odd,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(oddPost, oddContext, maybe(fc.constantFrom(...accessKinds)), (post, context, access) => {
      const { status } = checkSparkEligibility(
        { ...buildPost(), ...post } as Post,
        { ...buildSparkContext({ now }), ...context, ...(access && { access }) } as SparkContext,
      );
      expect(rank).toHaveProperty(status);
    }),
    { numRuns: 75 },
  );
});

test('nothing is mutated', () => {
  fc.assert(
    fc.property(subject, ([post, context]) => {
      const before = structuredClone({ post, context });
      checkSparkEligibility(deepFreeze(post), deepFreeze(context));
      expect({ post, context }).toEqual(before);
    }),
  );
});

/** What makes the difference between this case and a clean one, with what the difference needs to be one. */
function changesOf(code: EligibilityCode): { post: Partial<Post>; context: Partial<SparkContext> } {
  const { post, context } = eligibilityCase(code, { now });
  const { access, mode, authorisation, sourceAuthorisations, countries } = context;
  const clean = buildSparkContext({ now, access });
  return {
    post: difference(post, buildPost()),
    context: { ...difference(context, clean), access, mode, authorisation, sourceAuthorisations, countries },
  };
}

function difference<Value extends object>(value: Value, other: Value): Partial<Value> {
  const keys = Object.keys(value) as (keyof Value)[];
  return pick(
    value,
    keys.filter((key) => !isDeepStrictEqual(value[key], other[key])),
  );
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

test('the next step is not due after the ad stops, and is about what stops it', () => {
  const endsAt = fc.integer({ min: -40, max: 40 }).map((days) => new Date(now.getTime() + days * DAY_MS));
  const other = '7440000000000000009';
  const likelyStates = ['published', 'published', 'published', 'published', ...postStates] as const;
  let extensions = 0;
  fc.assert(
    fc.property(
      endsAt,
      endsAt,
      maybe(flight),
      fc.constantFrom(...likelyStates),
      (own, source, during, state) => {
        const verdict = checkSparkEligibility(
          buildPost({ state, relations: { stitchOf: other, mentions: [], isChain: false } }),
          {
            now,
            owner: 'creator',
            access: 'code',
            authorisation: { endsAt: own },
            sourceAuthorisations: [{ postId: other, endsAt: source }],
            flight: during,
          },
        );
        const { nextAction, stopsAt, stopsAtIsSource, blockers, warnings } = verdict;
        if (stopsAt && nextAction?.action.startsWith('extend_')) {
          extensions += 1;
          expect(nextAction.by).toEqual(stopsAt);
          expect(nextAction.action).toBe(
            stopsAtIsSource ? 'extend_source_authorisation' : 'extend_authorisation',
          );
        }
        if (state === 'deleted' || state === 'removed') {
          expect(nextAction?.action).toBe('choose_another_post');
          expect([...blockers.slice(1), ...warnings]).toEqual([]);
        }
        if (own <= now) expect(nextAction?.action).not.toBe('extend_authorisation');
      },
    ),
    { numRuns: 150 },
  );
  expect(extensions).toBeGreaterThan(3);
});
