import { planRenewals, renewalEvents, type RenewalEntry } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

const calendarOf = (rows: RenewalEntry[], horizons?: number[], at = now) =>
  renewalEvents(planRenewals(rows, { now: at }), { now: at, horizons });
const row = { postId: '7440000000000000001', bindingId: '9', handle: '@ana', endsAt: inDays(20) };

test('an entry for each horizon ahead, with a reminder', () => {
  const flight = { startsAt: now, endsAt: inDays(40) };
  const [fortnight, week, end, ...others] = calendarOf([{ ...row, flight }]);
  expect(others).toEqual([]);
  expect(fortnight).toEqual({
    uid: '7440000000000000001-9-14@tiktok-spark-ads',
    horizonDays: 14,
    startsAt: inDays(6),
    endsAt: new Date(inDays(6).getTime() + 30 * 60_000),
    alarmAt: inDays(6),
    authorisationEndsAt: inDays(20),
    endIsUpperBound: false,
    endIsLowerBound: false,
    endIsUnconfirmed: false,
    status: 'active',
    postId: row.postId,
    bindingId: '9',
    handle: '@ana',
    remedy: 'extend',
    daysToAsk: 30,
  });
  expect([week?.startsAt, week?.alarmAt]).toEqual([inDays(13), inDays(13)]);
  expect([end?.startsAt, end?.alarmAt]).toEqual([inDays(20), inDays(19)]);
});

test('of one that is due later there is no ask yet', () => {
  expect(calendarOf([{ ...row, endsAt: inDays(80) }], [45])).toMatchObject([
    { startsAt: inDays(35), remedy: undefined, daysToAsk: undefined },
  ]);
});

describe('its uid', () => {
  test('stays when the end moves, and when the job runs again', () => {
    const uids = (rows: RenewalEntry[], at?: Date) => calendarOf(rows, [7, 0], at).map(({ uid }) => uid);
    const first = uids([row]);
    expect(uids([{ ...row, endsAt: inDays(50) }])).toEqual(first);
    expect(uids([row], inDays(2))).toEqual(first);
  });

  test('tells bindings apart, and those without ids by their number', () => {
    const rows = [
      row,
      { ...row, postId: '8' },
      { handle: 'ana', endsAt: inDays(9) },
      { handle: 'ana', endsAt: inDays(8) },
    ];
    const uids = calendarOf(rows, [7, 0]).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(8);
  });

  test('holds no code, wherever one slipped in', () => {
    const code = buildCode(1);
    const slipped = { postId: code, bindingId: code.slice(1), handle: code, code, endsAt: inDays(9) };
    expect(calendarOf([slipped], [0])[0]?.uid).toBe('--0@tiktok-spark-ads');
  });
});

test('the past, what is settled and what is unclear have no entries', () => {
  const settled = { postId: '1', endsAt: inDays(9), flight: { startsAt: now, endsAt: inDays(5) } };
  expect(calendarOf([{ postId: '2', endsAt: inDays(-1) }, settled, { postId: '3' }])).toEqual([]);
});

test.each([
  ['now', { now: new Date(NaN) }],
  ['horizons', { now, horizons: [] }],
  ['horizons[0]', { now, horizons: [0.5] }],
])('a %s that cannot be is misuse', (name, options) => {
  expect(() => renewalEvents({ due: [], later: [], settled: [], unclear: [] }, options)).toThrow(name);
});
