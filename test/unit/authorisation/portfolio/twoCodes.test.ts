import { describe, expect, test } from 'vitest';
import { adsAtRisk, planRenewals, renewalNews } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { inDays, now } from '../../../support/now';

// A creator sent a new code, and the platform lists both under one identity: an old authorisation and a new one. They do
// not contradict each other. The ads of that identity rest on the one that lives longest.

const row = (code: number, days: number, more: object = {}) => ({
  postId: '7440000000000000001',
  bindingId: 'identity',
  handle: 'ana',
  code: buildCode(code),
  stage: 'applied' as const,
  endsAt: inDays(days),
  platformStatus: days > 0 ? 'AUTHORIZED' : 'EXPIRED',
  ...more,
});
const ad = { id: 'ad', postId: '7440000000000000001', identityType: 'AUTH_CODE', bindingId: 'identity' };

describe('two codes under one identity', () => {
  test.each([
    ['the old one has ended', -10, 90, 'later'],
    ['the old one ends soon', 5, 90, 'later'],
    ['both end soon', 5, 9, 'due'],
    ['both have ended', -10, -2, 'due'],
  ] as const)('%s: the plan is that of the longer-lived', (_, old, young, list) => {
    const [first, second] = [row(1, old), row(2, young)];
    for (const rows of [
      [first, second],
      [second, first],
    ]) {
      const plan = planRenewals(rows, { now });
      expect(plan.unclear).toEqual([]);
      expect(plan[list].map(({ authorisation }) => authorisation)).toEqual([second]);
      expect(plan.settled).toMatchObject([{ authorisation: first, because: 'outlived', carriedBy: second }]);
    }
  });

  test.each([
    ['ends later', -10, 90],
    ['ends later, though the old one ends soon', 5, 90],
  ])('an ad is safe where the longer-lived %s', (_, old, young) => {
    const rows = [row(1, old), row(2, young)];
    for (const one of [ad, { ...ad, bindingId: undefined }]) {
      expect(adsAtRisk([one], rows, { now })).toMatchObject({
        atRisk: [],
        unclear: [],
        safe: [{ because: 'ends_later' }],
      });
    }
  });

  test.each([
    ['ends soon', -10, 3],
    ['has ended, after the other', -10, -2],
  ])('an ad is at risk where the longer-lived %s', (_, old, young) => {
    const rows = [row(1, old), row(2, young)];
    const risk = adsAtRisk([ad], rows, { now });
    expect(risk.unclear).toEqual([]);
    expect(risk.atRisk.map(({ endsAt }) => endsAt)).toEqual([inDays(young)]);
  });

  test('the end of the new one is told, and not again that of the old one', () => {
    const old = row(1, -10);
    const told = (daysLeft: number) => {
      const authorisations = [old, row(2, daysLeft)];
      const before = [old, row(2, daysLeft)];
      const lastRun = { now: new Date(now.getTime() - 86_400_000), authorisations: before };
      return renewalNews(authorisations, { now, lastRun }).newlyDue.map(({ endsAt }) => endsAt);
    };
    expect(told(45)).toEqual([inDays(45)]);
    expect(told(40)).toEqual([]);
    expect(told(7)).toEqual([inDays(7)]);
  });
});

describe('rows that do contradict each other', () => {
  test.each([
    ['one code with two ends', [row(1, 3), row(1, 90)]],
    ['no code on one of them', [row(1, 3), row(2, 90, { code: undefined })]],
    ['no codes at all', [row(1, 3, { code: undefined }), row(2, 90, { code: undefined })]],
  ])('%s', (_, rows) => {
    expect(planRenewals(rows, { now }).unclear.map(({ because }) => because)).toContain('rows_disagree');
    expect(adsAtRisk([ad], rows, { now }).unclear).toMatchObject([{ because: 'rows_disagree' }]);
  });
});
