import {
  adsAtRisk,
  type LastRun,
  planRenewals,
  type RenewalEntry,
  type RenewalNews,
  renewalNews,
  reviveDates,
} from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';
import { viaJson } from '../../../support/viaJson';

const ending = (days: number, rest: Partial<RenewalEntry> = {}): RenewalEntry => ({
  postId: 'post',
  bindingId: 'b',
  endsAt: inDays(days),
  ...rest,
});
const withdrawn = { platformStatus: 'UNAUTHORIZED' };
/** What a run now tells, after a run so many days ago. */
const told = (before: readonly RenewalEntry[], today: readonly RenewalEntry[], daysAgo = 1) =>
  renewalNews(today, { now, lastRun: { now: inDays(-daysAgo), authorisations: before } }).newlyDue.map(
    ({ horizonDays, step }) => [horizonDays, step],
  );

describe('a first run', () => {
  test('tells all that is due, and the whole picture', () => {
    const rows = [ending(10), ending(60, { postId: 'later' }), { postId: 'unclear' }];
    const ads = [{ id: 'ad', postId: 'post', identityType: 'AUTH_CODE' }];
    const news = renewalNews(rows, { now, ads, horizonDays: 14 });
    expect(news.newlyDue).toMatchObject([{ horizonDays: 14, step: 'first_ask', askBy: inDays(3) }]);
    expect(news.newlyUnclear).toMatchObject([{ because: 'not_known' }]);
    expect(news.newlyAtRisk).toMatchObject([{ ad: { id: 'ad' } }]);
    expect(news.changes).toEqual([]);
    expect(news.plan).toEqual(planRenewals(rows, { now }));
    expect(news.risk).toEqual(adsAtRisk(ads, rows, { now, horizonDays: 14 }));
  });
});

describe('what is newly due', () => {
  // The end stays where it is: a run tells of the horizons that it crossed since the last one.
  test.each<[string, number, number, unknown[]]>([
    ['46 to 45 days: the first', 45, 1, [[45, 'first_ask']]],
    ['45 to 44 days: told already', 44, 1, []],
    ['31 to 30 days: the second', 30, 1, [[30, 'nudge']]],
    ['30 to 29.5 days', 29.5, 0.5, []],
    ['15 to 14 days', 14, 1, [[14, 'nudge']]],
    ['8 to 7 days: the lead time begins', 7, 1, [[7, 'last_call']]],
    ['7 to 6 days', 6, 1, []],
    ['1 to 0 days: it is over', 0, 1, [[0, 'ended']]],
    ['0 to -1 days: told already', -1, 1, []],
    ['46 to 10 days, after runs that failed: the tightest, once', 10, 36, [[14, 'first_ask']]],
    ['31 to 13 days: two horizons at once', 13, 18, [[14, 'nudge']]],
    ['60 to 50 days: not yet', 50, 10, []],
  ])('%s', (_, left, daysAgo, expected) => {
    expect(told([ending(left)], [ending(left)], daysAgo)).toEqual(expected);
  });

  test.each<[string, RenewalEntry[], RenewalEntry[], unknown[]]>([
    ['is new', [], [ending(20)], [[30, 'first_ask']]],
    ['is another binding', [ending(20)], [ending(20, { bindingId: 'c' })], [[30, 'first_ask']]],
    ['was extended into a further horizon', [ending(5)], [ending(40)], [[45, 'first_ask']]],
    ['was extended within its horizon', [ending(9)], [ending(13)], [[14, 'first_ask']]],
    ['was extended beyond all horizons', [ending(5)], [ending(60)], []],
    ['was shortened', [ending(60)], [ending(10)], [[14, 'first_ask']]],
    ['was shortened within its horizon', [ending(13)], [ending(9)], []],
    ['was withdrawn', [ending(60)], [ending(60, withdrawn)], [[0, 'ended']]],
    ['was withdrawn while due', [ending(10)], [ending(10, withdrawn)], [[0, 'ended']]],
    ['was withdrawn before', [ending(60, withdrawn)], [ending(60, withdrawn)], []],
    [
      'has no ids, and the same code',
      [{ code: '#x', endsAt: inDays(10) }],
      [{ code: '#x', endsAt: inDays(10) }],
      [],
    ],
    [
      'has no ids and no code',
      [{ handle: 'ana', endsAt: inDays(10) }],
      [{ handle: 'ana', endsAt: inDays(10) }],
      [],
    ],
    [
      'has no ids, and another code',
      [{ code: '#x', endsAt: inDays(10) }],
      [{ code: '#y', endsAt: inDays(10) }],
      [[14, 'first_ask']],
    ],
  ])('of a row that %s', (_, before, today, expected) => {
    expect(told(before, today, 0.1)).toEqual(expected);
  });

  test('asks by the lead time before the end', () => {
    const askBy = (leadDays?: number) => renewalNews([ending(10)], { now, leadDays }).newlyDue[0]?.askBy;
    expect([askBy(), askBy(0), askBy(14)]).toEqual([inDays(3), inDays(10), inDays(-4)]);
    const lastRun = { now: inDays(-1), authorisations: [ending(14)] };
    const [row] = renewalNews([ending(14)], { now, lastRun, leadDays: 14 }).newlyDue;
    expect(row?.step).toBe('last_call');
  });
});

test('an end that is stated to the hour, where its day was known, is no other end', () => {
  const dayOnly = ending(13, { endIsLowerBound: true });
  expect(told([dayOnly], [ending(13.9)], 0.1)).toEqual([]);
  expect(told([dayOnly], [ending(16)], 0.1)).toEqual([[30, 'first_ask']]);
});

describe('a binding that another one of its post replaced for a while', () => {
  const post = { postId: 'post' };
  const short = ending(13, { bindingId: 'short' });
  const long = ending(90, { bindingId: 'long' });
  /** What each run told, one a day; every run but the first gets what the one before remembered. */
  const runs = (...days: readonly (readonly RenewalEntry[])[]) => {
    let lastRun: LastRun | undefined;
    return days.map((rows, day) => {
      const news: RenewalNews = renewalNews(rows, { now: inDays(day), lastRun });
      lastRun = viaJson(news.thisRun, reviveDates);
      return news.newlyDue.map(({ authorisation, horizonDays }) => [authorisation.bindingId, horizonDays]);
    });
  };

  test.each<[string, (readonly RenewalEntry[])[], unknown[][]]>([
    [
      'is not told of again when that one is withdrawn',
      [[short], [short, long], [short, { ...long, ...withdrawn }]],
      [[['short', 14]], [], []],
    ],
    ['nor when that one is no longer listed', [[short], [short, long], [short]], [[['short', 14]], [], []]],
    ['nor when it was missing from a list itself', [[short], [], [short]], [[['short', 14]], [], []]],
    [
      'is told of at the next horizon',
      [[short], [short, long], [short, long], [short, long], [short, long], [short, long], [short]],
      [[['short', 14]], [], [], [], [], [], [['short', 7]]],
    ],
    [
      'is told of if it was extended meanwhile',
      [
        [short],
        [short, long],
        [{ ...short, endsAt: inDays(15.5) }, long],
        [{ ...short, endsAt: inDays(15.5) }],
      ],
      [[['short', 14]], [], [], [['short', 14]]],
    ],
    [
      'is told of if it was extended, and shortened again',
      [[short], [{ ...short, endsAt: inDays(80) }], [short]],
      [[['short', 14]], [], [['short', 14]]],
    ],
    ['is told of for the first time', [[short, long], [short, long], [short]], [[], [], [['short', 14]]]],
  ])('%s', (_, days, expected) => {
    expect(runs(...days.map((rows) => rows.map((row) => ({ ...row, ...post }))))).toEqual(expected);
  });

  test('is forgotten once it is over and gone', () => {
    const first = renewalNews([ending(1)], { now });
    expect(first.thisRun.told).toEqual([
      { binding: '["post","b"]', endsAt: inDays(1), endIsLowerBound: false, horizonDays: 7 },
    ]);
    const gone = renewalNews([], { now: inDays(2), lastRun: first.thisRun });
    expect(gone.thisRun.told).toEqual([]);
    // One of an older version remembers no more than its rows.
    const { now: at, authorisations } = first.thisRun;
    expect(renewalNews([ending(1)], { now, lastRun: { now: at, authorisations } }).newlyDue).toEqual([]);
  });
});

test('an ad is told of when it comes to be at risk, and when it is new', () => {
  const authorisations = [ending(6.5)];
  const ads = [{ id: 'ad', postId: 'post', identityType: 'AUTH_CODE' }];
  const told = (daysAgo: number, before?: typeof ads) =>
    renewalNews(authorisations, {
      now,
      ads,
      lastRun: { now: inDays(-daysAgo), authorisations, ads: before },
    }).newlyAtRisk.length;
  expect([told(1), told(0.1), told(0.1, [])]).toEqual([1, 0, 1]);
});

test('what came to be unclear, and what changed', () => {
  const lastRun = { now: inDays(-1), authorisations: [ending(60), { postId: 'old' }] };
  const post = { id: 'post', visibility: 'friends' } as const;
  const today = [ending(60, { platformStatus: 'NEW_WORD', post }), { postId: 'old' }];
  const news = renewalNews(today, { now, lastRun });
  expect(news.newlyUnclear.map(({ authorisation }) => authorisation.postId)).toEqual(['post']);
  expect(news.changes.map(({ kind }) => kind)).toEqual(['became_unknown', 'post_hidden']);
  expect(news.changes[0]?.after?.authorisation).toBe(today[0]);
});

test.each([
  ['leadDays must', { now, leadDays: -1 }],
  ['lastRun.now must be a valid Date', { now, lastRun: { now: new Date(NaN), authorisations: [] } }],
  ['lastRun.now must not be after now', { now, lastRun: { now: inDays(1), authorisations: [] } }],
  ['now must', { now: new Date(NaN) }],
])('%s', (message, options) => {
  expect(() => renewalNews([], options)).toThrow(RangeError);
  expect(() => renewalNews([], options)).toThrow(message);
});
