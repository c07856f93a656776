import jStat from 'jstat';
import { describe, expect, test } from 'vitest';
import { betaCdf } from '../../../src/candidates/statistics/betaCdf';
import { betaQuantile } from '../../../src/candidates/statistics/betaQuantile';
import reference from './betaReference.json';

describe('against values of an independent library', () => {
  test.each(reference.rows)('the $p quantile of Beta($a, $b) is $rate', ({ p, a, b, rate }) => {
    expect(Math.abs(betaQuantile(p, a, b) - rate)).toBeLessThan(1e-11);
  });

  test.each(reference.rows)('Beta($a, $b) lies below $rate with $p', ({ p, a, b, rate }) => {
    // A rate in double precision cannot say more than this where the density is steep.
    const steepness = Math.sqrt(((a + b) / a / b) * (a + b) * (a + b));
    expect(Math.abs(betaCdf(rate, a, b) - p)).toBeLessThan(2e-8 + steepness * 1e-16);
  });

  // jStat stops its continued fraction early, and so serves only where that is short.
  test.each([
    [0.05, 2, 38],
    [0.95, 40, 160],
    [0.5, 12.5, 300],
    [0.05, 3, 3],
  ])('jStat agrees on the %s quantile of Beta(%s, %s)', (p, a, b) => {
    expect(Math.abs(betaQuantile(p, a, b) - jStat.beta.inv(p, a, b))).toBeLessThan(1e-8);
  });
});

describe('against what can be worked out by hand', () => {
  test.each([0.001, 0.25, 0.5, 0.75, 0.999])('Beta(1, 1) is even, Beta(a, 1) a power: %s', (p) => {
    expect(betaQuantile(p, 1, 1)).toBeCloseTo(p, 14);
    expect(betaQuantile(p, 5, 1)).toBeCloseTo(p ** 0.2, 14);
    expect(betaQuantile(p, 1, 5)).toBeCloseTo(1 - (1 - p) ** 0.2, 14);
  });

  test('a tail of whole parameters is a sum of binomial terms', () => {
    // P(X ≥ 3) of 10 trials at 0.2 = 1 − Σ C(10, k) 0.2^k 0.8^(10 − k), k = 0 … 2
    const fewer = 0.8 ** 10 + 10 * 0.2 * 0.8 ** 9 + 45 * 0.04 * 0.8 ** 8;
    expect(betaCdf(0.2, 3, 8)).toBeCloseTo(1 - fewer, 14);
  });

  test.each([
    [-0.1, 0],
    [0, 0],
    [1, 1],
    [1.1, 1],
  ])('below and beyond all rates: %s', (x, expected) => {
    expect(betaCdf(x, 2, 3)).toBe(expected);
  });
});

test('both ways of adding up a tail agree where they meet', () => {
  for (const x of [0.0317, 0.0322, 0.0326, 0.033]) {
    const [below, above] = [betaCdf(x, 99_999.999, 3_000_000), betaCdf(x, 100_000.001, 3_000_000)];
    expect(Math.abs(below - above)).toBeLessThan(1e-5);
  }
});
