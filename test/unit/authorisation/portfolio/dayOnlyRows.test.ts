import { type Authorisation, adsAtRisk, planRenewals } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

const named = { postId: '7440000000000000001', bindingId: 'b' };
// From a sheet: only the day is known, and its first instant anywhere is 10 days from now.
const dayOnly: Authorisation = { ...named, endsAt: inDays(10), endIsLowerBound: true };
const exact = (days: number, more: Authorisation = {}): Authorisation => ({
  ...named,
  endsAt: inDays(days),
  ...more,
});
const hours = (count: number) => count / 24;
const ad = { id: 'a', postId: named.postId, bindingId: 'b', identityType: 'AUTH_CODE' } as const;

describe('a day, and an end that the platform states to the second', () => {
  test.each<[string, Authorisation]>([
    ['of its first instant anywhere', exact(10)],
    ['of its noon in London', exact(10 + hours(26))],
    ['of its last instant anywhere', exact(10 + hours(50))],
  ])('%s do not disagree, and the stated one counts', (_, stated) => {
    for (const rows of [
      [dayOnly, stated],
      [stated, dayOnly],
    ]) {
      const plan = planRenewals(rows, { now });
      expect(plan.unclear).toEqual([]);
      expect(plan.due.map(({ endsAt }) => endsAt)).toEqual([stated.endsAt]);
      expect(plan.settled).toMatchObject(
        stated.endsAt?.getTime() === dayOnly.endsAt?.getTime()
          ? [{ because: 'outlived' }]
          : [{ authorisation: dayOnly, because: 'outlived', carriedBy: stated }],
      );
      const { atRisk, unclear } = adsAtRisk([ad], rows, { now, horizonDays: 14 });
      expect(unclear).toEqual([]);
      expect(atRisk).toMatchObject([{ endsAt: stated.endsAt }]);
    }
  });

  test('nor where the horizon lies between the two', () => {
    const rows = [dayOnly, exact(10 + hours(30))];
    const { safe, unclear } = adsAtRisk([ad], rows, { now, horizonDays: 10 });
    expect(unclear).toEqual([]);
    expect(safe).toMatchObject([{ because: 'ends_later', endIsLowerBound: false }]);
  });

  test('nor on the last day, when the clock calls the one over', () => {
    const rows = [{ ...dayOnly, endsAt: inDays(-hours(3)) }, exact(hours(20))];
    const plan = planRenewals(rows, { now });
    expect(plan.unclear).toEqual([]);
    expect(plan.due).toMatchObject([{ status: 'active', endsAt: inDays(hours(20)) }]);
    expect(adsAtRisk([ad], rows, { now }).unclear).toEqual([]);
  });

  // Beyond the widest horizon, so that what is unclear is not due all the same.
  const later = { ...dayOnly, endsAt: inDays(90) };
  test.each<[string, Authorisation[]]>([
    ['an instant before the day', [later, exact(90 - hours(1 / 60))]],
    ['an instant after the day', [later, exact(90 + hours(50.1))]],
    ['two days', [later, { ...dayOnly, endsAt: inDays(91) }]],
    ['a day, and an end that the contract states', [later, exact(90.5, { endIs: 'contract' })]],
    ['a day, and the latest possible end', [later, exact(90.5, { endIsUpperBound: true })]],
    ['a day, and one that was withdrawn', [later, exact(90.5, { platformStatus: 'UNAUTHORIZED' })]],
    [
      'a day by the word of the platform that it is over',
      [{ ...later, platformStatus: 'EXPIRED' }, exact(90.5)],
    ],
    ['two instants of the day', [later, exact(90.5), exact(90.6)]],
  ])('%s disagree', (_, rows) => {
    expect(planRenewals(rows, { now }).unclear.map(({ because }) => because)).toContain('rows_disagree');
    expect(adsAtRisk([ad], rows, { now }).unclear).toMatchObject([{ because: 'rows_disagree' }]);
  });
});
