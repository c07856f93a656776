import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../../src/candidates/statistics/betaQuantile';
import { fitPrior } from '../../../src/candidates/statistics/fitPrior';
import { sampleBinomial, sampleNormal } from '../../../src/fixtures/chance/samples';
import { seededRandom } from '../../../src/fixtures/chance/seededRandom';

const random = seededRandom(20_261_123);
/** Rates with a given mean and coefficient of variation, log-normal: the fit must not lean on rates being beta. */
const seenOf = (posts: number, mean: number, variation: number, views: number) =>
  Array.from({ length: posts }, () => {
    const spread = Math.sqrt(Math.log1p(variation * variation));
    const rate = Math.min(0.95, mean * Math.exp(spread * sampleNormal(random) - (spread * spread) / 2));
    const trials = Math.round(views * Math.exp(sampleNormal(random)));
    return { rate, trials, successes: sampleBinomial(random, trials, rate) };
  });

describe('it finds the distribution that was drawn from', () => {
  test.each([
    [0.06, 0.5],
    [0.002, 0.7],
    [0.3, 0.2],
  ])('mean %s, coefficient of variation %s', (mean, variation) => {
    const { a, b } = fitPrior(seenOf(2000, mean, variation, 5000));
    const fitted = a / (a + b);
    expect(Math.abs(fitted / mean - 1)).toBeLessThan(0.1);
    expect(Math.abs(Math.sqrt((1 - fitted) / (fitted * (a + b + 1))) / variation - 1)).toBeLessThan(0.15);
  });
});

test('the mean comes between two alike groups, whatever their size', () => {
  const group = (rate: number, trials: number) =>
    Array.from({ length: 20 }, () => ({ successes: rate * trials, trials }));
  const { a, b } = fitPrior([...group(0.04, 1e4), ...group(0.08, 1e6)]);
  expect(Math.abs(a / (a + b) - 0.06)).toBeLessThan(0.002);
});

test.each([
  ['nothing ever happened', Array.from({ length: 9 }, () => ({ successes: 0, trials: 1000 }))],
  ['everything always happened', Array.from({ length: 9 }, () => ({ successes: 1000, trials: 1000 }))],
  ['all posts are alike', Array.from({ length: 500 }, () => ({ successes: 60, trials: 1000 }))],
  ['all or nothing', Array.from({ length: 20 }, (_, index) => ({ successes: index % 2, trials: 1 }))],
  [
    'counts are huge',
    Array.from({ length: 20 }, (_, index) => ({ successes: 1e8 * (index + 1), trials: 1e10 })),
  ],
])('%s: a distribution all the same', (_, seen) => {
  const { a, b } = fitPrior(seen);
  expect(a > 0 && b > 0 && Number.isFinite(a + b)).toBe(true);
});

/** How many of the true rates lie in their 90 % intervals. */
function coverage(accounts: number, posts: number, mean: number, variation: number, views: number): number {
  let held = 0;
  for (let account = 0; account < accounts; account += 1) {
    const seen = seenOf(posts, mean, variation, views);
    const { a, b } = fitPrior(seen);
    held += seen.filter(({ rate, successes, trials }) => {
      const [one, other] = [a + successes, b + trials - successes];
      return betaQuantile(0.05, one, other) <= rate && rate <= betaQuantile(0.95, one, other);
    }).length;
  }
  return held / accounts / posts;
}

describe('90 % intervals hold what they say', () => {
  test.each([
    { mean: 0.06, variation: 0.5, views: 3000 },
    { mean: 0.06, variation: 0.5, views: 60 },
    { mean: 0.005, variation: 0.6, views: 2000 },
  ])('in accounts of 200 posts: $mean ± $variation, $views views', ({ mean, variation, views }) => {
    const share = coverage(25, 200, mean, variation, views);
    expect(share).toBeGreaterThan(0.88);
    expect(share).toBeLessThan(0.92);
  });

  test.each([8, 12, 40])('in accounts of %i posts', (posts) => {
    expect(coverage(40, posts, 0.06, 0.5, 1000)).toBeGreaterThan(0.8);
    expect(coverage(40, posts, 0.004, 0.6, 500)).toBeGreaterThan(0.8);
  });
});
