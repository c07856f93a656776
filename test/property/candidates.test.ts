import fc from 'fast-check';
import {
  checkConcept,
  checkSparkEligibility,
  type MeasuredPost,
  rankSparkCandidates,
} from 'tiktok-spark-ads';
import { conceptParts } from 'tiktok-spark-ads/vocabulary';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { betaCdf } from '../../src/candidates/statistics/betaCdf';
import { betaQuantile } from '../../src/candidates/statistics/betaQuantile';

const now = new Date('2026-11-23T12:00:00Z');
const runs = { numRuns: 40 };
const count = fc.oneof(fc.nat(50), fc.nat(1_000_000), fc.integer({ min: 0, max: 1e10 }));
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const metrics = fc.record({
  views: maybe(count),
  likes: maybe(count),
  comments: maybe(count),
  shares: maybe(count),
  saves: maybe(count),
  follows: maybe(count),
  twoSecondRate: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  completionRate: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
});
const post: fc.Arbitrary<MeasuredPost> = fc.record({
  id: fc.integer({ min: 1, max: 1e9 }).map((serial) => String(7_440_000_000_000_000_000n + BigInt(serial))),
  publishedAt: maybe(
    fc.integer({ min: -5, max: 5000 }).map((hours) => new Date(now.getTime() - hours * 3_600_000)),
  ),
  state: fc.constantFrom('published', 'published', 'deleted', undefined),
  metrics: maybe(metrics),
  paid: fc.option(metrics, { nil: undefined, freq: 4 }),
  ranAsSparkAd: maybe(fc.boolean()),
});
const account = fc.uniqueArray(post, { selector: ({ id }) => id, minLength: 1, maxLength: 24 });

describe('whatever the numbers', () => {
  test('however large or small, what goes in finite comes out finite, and survives JSON', () => {
    const size = fc.double({ min: 0, noNaN: true, noDefaultInfinity: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const odd = fc.record({
      id: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'),
      kind: fc.constantFrom('video', 'photo', undefined),
      video: maybe(fc.record({ durationSeconds: size })),
      metrics: fc.record({
        views: fc.oneof(size, fc.constantFrom(1e200, Number.MAX_VALUE, Number.MIN_VALUE)),
        likes: maybe(fc.oneof(size, share)),
        saves: maybe(size),
        twoSecondRate: maybe(share),
        averageWatchSeconds: maybe(size),
      }),
    });
    const above = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
    const below9 = fc.double({ min: Number.MIN_VALUE, max: 0.999, noNaN: true });
    const options = fc.record({
      minViews: above,
      settlingDays: above,
      halfLifeDays: maybe(above),
      prior: maybe(
        fc.record({ engagement: fc.record({ rate: below9, views: above, median: maybe(above) }) }),
      ),
    });
    const accounts = fc.uniqueArray(odd, { selector: ({ id }) => id, minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(accounts, options, (posts, given) => {
        const ranking = rankSparkCandidates(posts as MeasuredPost[], { now, ...given });
        const numbers: number[] = [];
        const text = JSON.stringify(ranking, (_, value: unknown) => {
          if (typeof value === 'number') numbers.push(value);
          return value;
        });
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
        expect(text).not.toContain('null');
      }),
      { numRuns: 75 },
    );
  });

  test('every estimate is a number between its bounds, and every reason has words', () => {
    fc.assert(
      fc.property(account, (posts) => {
        const { ranked, ineligible, notes } = rankSparkCandidates(posts, { now });
        expect(ranked.length + ineligible.length).toBe(posts.length);
        for (const { engagement, rates, reasons, cautiousRate } of [...ranked, ...ineligible]) {
          expect(Number.isFinite(cautiousRate)).toBe(true);
          for (const { low, rate, high, aboveBaseline, lift } of [engagement, ...Object.values(rates)]) {
            expect([low, rate, high, aboveBaseline, lift].every(Number.isFinite)).toBe(true);
            expect(0 <= low && low <= high && aboveBaseline >= 0 && aboveBaseline <= 1).toBe(true);
          }
          for (const reason of reasons)
            expect(describeIssue(reason).text).not.toMatch(/NaN|undefined|Infinity|_/);
        }
        for (const note of notes) expect(describeIssue(note).text).not.toMatch(/NaN|undefined|_/);
      }),
      runs,
    );
  });

  test('the order of the input does not matter', () => {
    const shuffled = account.chain((posts) =>
      fc.tuple(fc.constant(posts), fc.shuffledSubarray(posts, { minLength: posts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([posts, others]) => {
        expect(rankSparkCandidates(others, { now })).toEqual(rankSparkCandidates(posts, { now }));
      }),
      runs,
    );
  });

  test('rows come by merit, and numbers never make a post eligible', () => {
    fc.assert(
      fc.property(account, (posts) => {
        const { ranked, ineligible } = rankSparkCandidates(posts, { now });
        for (const rows of [ranked, ineligible]) {
          rows.forEach(({ cautiousLift }, index) => {
            expect(cautiousLift).toBeLessThanOrEqual(rows[index - 1]?.cautiousLift ?? Infinity);
          });
        }
        for (const { post: one, eligibility } of [...ranked, ...ineligible]) {
          const bare = { ...one, metrics: undefined, paid: undefined, ranAsSparkAd: undefined };
          expect(eligibility).toEqual(checkSparkEligibility(bare, { now, owner: 'own' }));
        }
      }),
      runs,
    );
  });
});

const prior = { engagement: { rate: 0.1, views: 400 } };
const placeOf = (posts: readonly MeasuredPost[], id: string) =>
  rankSparkCandidates(posts, { now, prior }).ranked.findIndex((row) => row.post.id === id);

test('with the prior held fixed, more likes at equal views never lower the rank', () => {
  const living = account.map((posts) => posts.map((one) => ({ ...one, state: undefined })));
  fc.assert(
    fc.property(living, fc.nat(), fc.nat(1e9), (posts, which, more) => {
      const chosen = posts[which % posts.length]!;
      const likes = chosen.metrics?.likes;
      // What passes the views cannot be, and is taken for not known.
      const most = (chosen.metrics?.views ?? 0) - (chosen.paid?.views ?? 0) + (chosen.paid?.likes ?? 0);
      if (likes === undefined || likes + more > most) return;
      const better = { ...chosen, metrics: { ...chosen.metrics, likes: likes + more } };
      const after = posts.map((one) => (one === chosen ? better : one));
      expect(placeOf(after, chosen.id)).toBeLessThanOrEqual(placeOf(posts, chosen.id));
    }),
    { numRuns: 40 },
  );
});

test('more of the same evidence narrows the interval, once it weighs as much as the baseline', () => {
  const width = (views: number, rate: number) => {
    const one = { id: '1', publishedAt: new Date('2026-10-01'), metrics: { views, likes: views * rate } };
    const { low, high } = rankSparkCandidates([one], { now, prior }).ranked[0]!.engagement;
    return high - low;
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 400, max: 1e7 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1.1, max: 1000, noNaN: true }),
      (views, rate, times) => {
        expect(width(views * times, rate)).toBeLessThan(width(views, rate));
      },
    ),
    runs,
  );
});

test('quantiles invert the distribution, and rise with p', () => {
  const parameter = fc.double({ min: -2, max: 10, noNaN: true }).map((power) => 10 ** power);
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(parameter, parameter, share, share, (a, b, p, q) => {
      const x = betaQuantile(p, a, b);
      expect(x >= 0 && x <= 1).toBe(true);
      // Near 1 neighbouring doubles are 1e-16 apart, and two searches may stop on either of them.
      if (p + 1e-9 < q) expect(x - betaQuantile(q, a, b)).toBeLessThan(1e-15);
      // At the edges a double is too coarse a rate to carry the probability.
      if (x > 1e-8 && 1 - x > 1e-8) expect(Math.abs(betaCdf(x, a, b) - p)).toBeLessThan(1e-7);
    }),
    { numRuns: 250 },
  );
});

test('concepts are shared as if every post were compared with every other', () => {
  const word = fc.constantFrom('a', 'A ', 'b', ' ', undefined);
  const concept = fc.record({ persona: word, angle: word, offer: word, creativeFormat: word });
  const named = fc.record({ id: fc.constantFrom('1', '2', '3', '4'), concept: maybe(concept) });
  const words = (given: MeasuredPost['concept']) =>
    conceptParts.map((part) => given?.[part]?.trim().toLowerCase() ?? '');
  fc.assert(
    fc.property(concept, fc.array(named, { maxLength: 6 }), maybe(fc.constant('1')), (own, posts, postId) => {
      const mine = words(own);
      const others = posts
        .filter(({ id }) => id !== postId)
        .map((post) => [post.id, words(post.concept)] as const);
      const isWhole = !mine.includes('');
      const same = others.filter(([, theirs]) => isWhole && theirs.every((part, at) => part === mine[at]));
      const isOpen = others.some(([, theirs]) =>
        theirs.every((part, at) => part === '' || part === mine[at]),
      );
      const isUndecided = !isWhole || isOpen || others.length === 0;
      expect(checkConcept(own, { posts, postId })).toMatchObject({
        sharedWith: [...new Set(same.map(([id]) => id))].sort(),
        tested: same.length > 0 ? 'yes' : isUndecided ? 'unknown' : 'no',
      });
    }),
    { numRuns: 250 },
  );
});
