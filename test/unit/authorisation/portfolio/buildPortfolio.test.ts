import { authorisationStatus, planRenewals } from 'tiktok-spark-ads';
import { buildPortfolio } from 'tiktok-spark-ads/fixtures';
import { expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');

test('the same seed gives the same portfolio, another seed another', () => {
  expect(buildPortfolio({ now, seed: 5 })).toEqual(buildPortfolio({ now, seed: 5 }));
  expect(buildPortfolio({ now, seed: 5 })).not.toEqual(buildPortfolio({ now, seed: 6 }));
});

test('has whatever portfolios have', () => {
  const { authorisations, ads } = buildPortfolio({ now, posts: 600 });
  expect(ads).toHaveLength(600);
  const statuses = new Set(authorisations.map((entry) => authorisationStatus(entry, { now }).status));
  expect([...statuses].sort()).toEqual(['active', 'expired', 'not_needed', 'revoked', 'unknown']);
  const plan = planRenewals(authorisations, { now });
  expect(new Set(plan.due.map(({ remedy }) => remedy))).toEqual(new Set(['extend', 'new_code', 'unknown']));
  expect(new Set(plan.due.map(({ horizonDays }) => horizonDays))).toEqual(new Set([0, 7, 14, 30, 45]));
  expect(plan.due.some(({ endIsUpperBound }) => endIsUpperBound)).toBe(true);
  expect(new Set(plan.settled.map(({ because }) => because))).toEqual(
    new Set(['not_needed', 'flight_ends_first', 'outlived']),
  );
  expect(Math.min(plan.later.length, plan.unclear.length)).toBeGreaterThan(0);
});

test('every code and binding is its own', () => {
  const { authorisations } = buildPortfolio({ now, posts: 300 });
  const codes = authorisations.flatMap(({ code }) => code ?? []);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(authorisations.map(({ bindingId }) => bindingId)).size).toBe(authorisations.length);
});
