import {
  adsAtRisk,
  type LastRun,
  planRenewals,
  type RenewalEntry,
  type RenewalNews,
  renewalNews,
  reviveDates,
} from 'tiktok-spark-ads';
import { describeAdAtRisk, describeRenewal } from 'tiktok-spark-ads/messages';
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

  test('is forgotten a month after it was over and gone', () => {
    const first = renewalNews([ending(1)], { now });
    expect(first.thisRun.told).toEqual([
      { binding: '["post","b"]', postId: 'post', endsAt: inDays(1), endIsLowerBound: false, horizonDays: 7 },
    ]);
    const gone = (day: number) => renewalNews([], { now: inDays(day), lastRun: first.thisRun }).thisRun.told;
    expect([gone(31)?.length, gone(31.1)?.length]).toEqual([1, 0]);
    // One of an older version remembers no more than its rows.
    const { now: at, authorisations } = first.thisRun;
    expect(renewalNews([ending(1)], { now, lastRun: { now: at, authorisations } }).newlyDue).toEqual([]);
  });
});

// One bad day in a list: nobody is written to twice for one end and one horizon.
test.each<[string, RenewalEntry | undefined]>([
  ['is missing', undefined],
  ['has no end', { postId: 'post', bindingId: 'b' }],
  ['has a status that nobody knows', ending(10, { platformStatus: 'FROZEN' })],
  ['names no binding', ending(10, { bindingId: undefined })],
  ['has an empty status', ending(10, { platformStatus: '' })],
])('a row that %s for a day is not told of again', (_, damaged) => {
  let lastRun: LastRun | undefined;
  const days = [ending(10), damaged, ending(10), ending(10)].map((row, day) => {
    const news: RenewalNews = renewalNews(row ? [row] : [], { now: inDays(day / 10), lastRun });
    lastRun = viaJson(news.thisRun, reviveDates);
    return news.newlyDue.length;
  });
  expect(days).toEqual([1, 0, 0, 0]);
});

test('one of two bindings of a post that names none is known by its end', () => {
  const rows = [ending(10), ending(12, { bindingId: 'c' })];
  const first = renewalNews(rows, { now });
  const unnamed = rows.map((row) => ({ ...row, bindingId: undefined }));
  expect(renewalNews(unnamed, { now, lastRun: first.thisRun }).newlyDue).toEqual([]);
  expect(
    renewalNews([ending(11, { bindingId: 'd' })], { now, lastRun: first.thisRun }).newlyDue,
  ).toHaveLength(1);
});

test('an end by a status that nobody knows is told of at every horizon, and never as unknown', () => {
  const frozen = ending(20, { handle: 'ana', platformStatus: 'FROZEN' });
  let lastRun: LastRun | undefined;
  const told: string[] = [];
  for (let day = 0; day <= 21; day += 1) {
    const news: RenewalNews = renewalNews([frozen], { now: inDays(day), lastRun });
    lastRun = news.thisRun;
    for (const row of news.newlyUnclear)
      told.push(`${day} ${row.because} ${row.endsAt?.toISOString().slice(0, 10)}`);
    for (const row of news.newlyDue) told.push(`${day} ${row.step}`);
  }
  expect(told).toEqual([
    '0 status_unknown 2026-12-13',
    '6 status_unknown 2026-12-13',
    '13 status_unknown 2026-12-13',
    '20 ended',
  ]);
  const [unclear] = renewalNews([frozen], { now }).newlyUnclear;
  expect(describeRenewal(unclear!)).toBe(
    'TikTok reports a status for the authorization of a post that we do not know. By its dates it ends on 13 December 2026. Look it up in TikTok Ads Manager.',
  );
  const ads = [{ id: 'ad', postId: 'post', identityType: 'AUTH_CODE' }];
  const [risk] = adsAtRisk(ads, [frozen], { now }).unclear;
  expect(describeAdAtRisk(risk!)).toBe(
    'Ad “ad”: TikTok reports a status for the authorization of a post that we do not know. Look it up in TikTok Ads Manager.',
  );
  expect(adsAtRisk(ads, [{ postId: 'post' }, frozen], { now }).unclear).toMatchObject([
    { because: 'not_known' },
  ]);
});

test('an empty status of the platform says nothing', () => {
  const plan = planRenewals([ending(10, { platformStatus: '' })], { now });
  expect(plan.due).toMatchObject([{ status: 'active' }]);
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
