import {
  adsAtRisk,
  authorisationChanges,
  groupByCreator,
  planRenewals,
  recommendDuration,
  renewalAsk,
  renewalEvents,
  type RenewalEntry,
} from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

const ending = (days: number, rest: Partial<RenewalEntry> = {}): RenewalEntry => ({
  postId: `post of ${days}`,
  endsAt: inDays(days),
  ...rest,
});

describe('what is due', () => {
  test.each([
    [45, 45],
    [44, 45],
    [30, 30],
    [14.5, 30],
    [7, 7],
    [1, 7],
    [0, 0],
    [-400, 0],
  ])('%d days before the end the tightest horizon is %d', (days, horizonDays) => {
    expect(planRenewals([ending(days)], { now }).due).toMatchObject([{ horizonDays }]);
  });

  test('what ends after the widest horizon comes later', () => {
    const [late] = [ending(45.001)];
    expect(planRenewals([late], { now })).toEqual({
      due: [],
      later: [
        {
          authorisation: late,
          status: 'active',
          endsAt: inDays(45.001),
          endIsUpperBound: false,
          endIsLowerBound: false,
          endIsUnconfirmed: false,
        },
      ],
      settled: [],
      unclear: [],
    });
  });

  test('horizons come in any order, and the tightest one takes what has ended', () => {
    const plan = planRenewals([ending(-1), ending(5), ending(12)], { now, horizons: [10, 3] });
    expect(plan.due.map((row) => row.horizonDays)).toEqual([3, 10]);
    expect(plan.later).toHaveLength(1);
  });

  test('soonest first, then by post id, then by binding id', () => {
    const rows = [
      ending(3, { postId: 'b', bindingId: '1' }),
      ending(2, { postId: 'c' }),
      ending(3, { postId: 'a' }),
      ending(3, { postId: '1' }),
      ending(3, { postId: undefined, bindingId: '9' }),
      ending(3, { postId: undefined, bindingId: '8' }),
    ];
    const order = (entries: RenewalEntry[]) =>
      planRenewals(entries, { now }).due.map(({ authorisation: { postId, bindingId } }) => [
        postId,
        bindingId,
      ]);
    const expected = [
      ['c', undefined],
      [undefined, '8'],
      [undefined, '9'],
      ['1', undefined],
      ['a', undefined],
      ['b', '1'],
    ];
    expect(order(rows)).toEqual(expected);
    expect(order(rows.reverse())).toEqual(expected);
  });

  test('whole days that are left, and whether the end is only an upper bound', () => {
    const received = { startsAt: inDays(-20.5), durationDays: 30, startsAtIs: 'received' as const };
    expect(planRenewals([received, ending(-2)], { now }).due).toMatchObject([
      { daysLeft: 0, endIsUpperBound: false },
      { daysLeft: 9, endIsUpperBound: true },
    ]);
  });
});

describe('the remedy', () => {
  test.each([
    ['lives', ending(5), 'extend'],
    ['lives and is not applied', ending(5, { stage: 'generated' }), 'extend'],
    ['has run out', ending(-5), 'unknown'],
    ['has run out, as the platform says', ending(5, { platformStatus: 'EXPIRED' }), 'unknown'],
    ['was withdrawn', ending(5, { platformStatus: 'UNAUTHORIZED' }), 'new_code'],
    ['was deleted, and nobody knows its end', { platformStatus: 'DELETED' }, 'new_code'],
  ])('of what %s', (_, entry, remedy) => {
    expect(planRenewals([entry], { now }).due).toMatchObject([{ remedy }]);
  });

  test('what the platform calls over is urgent, whatever its dates say', () => {
    const due = planRenewals([ending(40, { platformStatus: 'UNAUTHORIZED' }), ending(-1)], { now }).due;
    expect(due.map(({ endsAt, horizonDays }) => [endsAt, horizonDays])).toEqual([
      [inDays(-1), 0],
      [now, 0],
    ]);
  });
});

describe('how many days to ask for', () => {
  const flight = (from: number, to?: number) => ({
    startsAt: inDays(from),
    endsAt: to === undefined ? to : inDays(to),
  });
  const dueFor = (entry: RenewalEntry, options = {}) => planRenewals([entry], { now, ...options }).due[0];

  // Of an extension the days count from the old end; a tenth of what is left of the flight from then is the buffer.
  test.each<[string, number, number, number, number]>([
    ['10 to 30 is 20, and 2', 10, 30, 22, 30],
    ['10 to 37 is 27, and 3', 10, 37, 30, 30],
    ['10 to 37.1 is 27.1, and 3', 10, 37.1, 31, 60],
    ['10 to 64 is 54, and 6', 10, 64, 60, 60],
    ['3 to 5 is 2, and 1', 3, 5, 3, 7],
    ['3 to 9 is 6, and 1', 3, 9, 7, 7],
    ['44 to 100 is 56, and 6', 44, 100, 62, 365],
  ])('from day %s', (_, end, flightEnd, daysNeeded, daysToAsk) => {
    expect(dueFor(ending(end, { flight: flight(-5, flightEnd) }))).toMatchObject({
      countsFrom: inDays(end),
      daysNeeded,
      daysToAsk,
    });
  });

  // Of a new code the days count from now, or from the start of the flight: nothing of it is needed before.
  test.each<[string, Partial<RenewalEntry>, number, number, number, number]>([
    ['withdrawn: 23 days, and 3', { endsAt: inDays(10), platformStatus: 'UNAUTHORIZED' }, -5, 23, 26, 30],
    ['withdrawn long after its end', { endsAt: inDays(-10), platformStatus: 'UNAUTHORIZED' }, -5, 23, 26, 30],
    ['withdrawn before its flight: 20 to 40 is 20, and 2', { platformStatus: 'DELETED' }, 20, 40, 22, 30],
    ['ended 10 days ago: 23 days, and 3', { endsAt: inDays(-10) }, -5, 23, 26, 30],
    ['ended half a year ago: 5 days, and 1', { endsAt: inDays(-180) }, -200, 5, 6, 7],
    ['ended, for a flight ahead: 30 to 84 is 54, and 6', { endsAt: inDays(-1) }, 30, 84, 60, 60],
    ['over by the platform’s word', { endsAt: inDays(9), platformStatus: 'EXPIRED' }, -5, 23, 26, 30],
  ])('of what was %s', (_, authorisation, start, end, daysNeeded, daysToAsk) => {
    const row = dueFor({ postId: 'post', ...authorisation, flight: flight(start, end) });
    expect(row).toMatchObject({ countsFrom: inDays(Math.max(0, start)), daysNeeded, daysToAsk });
  });

  // The case of the issue: seven days from 5 October, ended on the 12th; 44.5 days are left of the flight, and 5.
  test('an ended code asks for no day that has gone by', () => {
    const then = new Date('2026-11-27T12:00:00Z');
    const ended = {
      startsAt: new Date('2026-10-05T00:00:00Z'),
      durationDays: 7,
      flight: { startsAt: new Date('2026-10-05T00:00:00Z'), endsAt: new Date('2027-01-11T00:00:00Z') },
    };
    expect(planRenewals([ended], { now: then }).due).toMatchObject([
      { daysNeeded: 50, daysToAsk: 60, countsFrom: then },
    ]);
    expect(renewalAsk(ended, { now: then })).toMatchObject({ daysNeeded: 50, daysToAsk: 60 });
    expect(recommendDuration(ended.flight, { generatedAt: then }).days).toBe(60);
  });

  test('within the usage rights where that covers the flight, with a warning where it does not', () => {
    const entry = ending(10, { flight: flight(-5, 38) }); // 28 days, and 3
    expect(dueFor({ ...entry, rightsUntil: inDays(38) })).toMatchObject({
      daysToAsk: 30,
      warnings: [{ code: 'duration_outlives_usage_rights' }],
    });
    expect(dueFor({ ...entry, rightsUntil: inDays(45) })).toMatchObject({ daysToAsk: 30, warnings: [] });
    expect(dueFor(entry)).toMatchObject({ daysToAsk: 60, warnings: [] });
  });

  test('a creator who granted less than was asked for is named', () => {
    const granted = { startsAt: inDays(-20), durationDays: 30, requestedDays: 365 };
    const warnings = [
      { code: 'authorisation_granted_less', path: [], params: { requestedDays: 365, grantedDays: 30 } },
    ];
    expect(dueFor(granted)?.warnings).toEqual(warnings);
    expect(dueFor({ ...granted, flight: flight(-5, 20) })?.warnings).toEqual(warnings);
    for (const requestedDays of [0, 30, 7])
      expect(dueFor({ ...granted, requestedDays })?.warnings).toEqual([]);
    expect(dueFor({ ...granted, durationDays: undefined, endsAt: inDays(8) })?.warnings).toMatchObject([
      { params: { grantedDays: 28 } },
    ]);
  });

  test('the longest when none is enough, or the flight is open-ended; nothing without a flight', () => {
    expect(dueFor(ending(10, { flight: flight(0, 1000) }))).toMatchObject({
      daysNeeded: 997,
      daysToAsk: 365,
      warnings: [{ code: 'flight_needs_renewals', params: { renewals: 2, days: 365 } }],
    });
    const open = dueFor(ending(10, { flight: flight(0), dailySpend: 5 }));
    expect(open).toMatchObject({ daysToAsk: 365, dailySpend: 5, spendAtRiskPerDay: 5 });
    expect(open?.warnings).toEqual([
      { code: 'flight_open_ended', path: [], params: { endsAt: inDays(375) } },
    ]);
    expect(open).toMatchObject({ daysNeeded: undefined, daysAtRisk: undefined, spendAtRisk: undefined });
    expect(dueFor(ending(10))).toMatchObject({ daysNeeded: undefined, daysToAsk: undefined });
  });

  test('out of what is offered, with a buffer of one’s own', () => {
    const entry = ending(10, { flight: flight(-5, 100) });
    expect(dueFor(entry, { offered: [365, 180, 90], bufferDays: 0 })).toMatchObject({
      daysNeeded: 90,
      daysToAsk: 90,
    });
  });
});

describe('what is lost otherwise', () => {
  const lossOf = (entry: RenewalEntry) => {
    const [row] = planRenewals([entry], { now }).due;
    return [row?.daysAtRisk, row?.spendAtRisk];
  };

  test.each([
    [
      'after the end',
      ending(10, { flight: { startsAt: now, endsAt: inDays(30) }, dailySpend: 50 }),
      [20, 1000],
    ],
    [
      'from now on when it has ended',
      ending(-9, { flight: { startsAt: inDays(-20), endsAt: inDays(2) }, dailySpend: 50 }),
      [2, 100],
    ],
    [
      'from its start when it begins after the end',
      ending(1, { flight: { startsAt: inDays(5), endsAt: inDays(6.5) }, dailySpend: 2 }),
      [1.5, 3],
    ],
    [
      'in days alone when nobody knows its spend',
      ending(1, { flight: { startsAt: now, endsAt: inDays(2) } }),
      [1, undefined],
    ],
    ['not known without a flight', ending(1, { dailySpend: 50 }), [undefined, undefined]],
  ])('the flight %s', (_, entry, loss) => {
    expect(lossOf(entry)).toEqual(loss);
  });
});

describe('what needs no asking', () => {
  const because = (entries: RenewalEntry[]) =>
    planRenewals(entries, { now }).settled.map((row) => row.because);

  test.each([
    ['no code is needed', { needed: false, endsAt: inDays(1) }, 'not_needed'],
    [
      'the flight ends with it',
      ending(5, { flight: { startsAt: now, endsAt: inDays(5) } }),
      'flight_ends_first',
    ],
    [
      'the flight is over',
      ending(-9, { flight: { startsAt: inDays(-20), endsAt: now } }),
      'flight_ends_first',
    ],
  ])('%s', (_, entry, reason) => {
    expect(because([entry])).toEqual([reason]);
  });

  test('a flight that ends an instant after it does', () => {
    const flight = { startsAt: now, endsAt: new Date(inDays(5).getTime() + 1) };
    expect(because([ending(5, { flight })])).toEqual([]);
    expect(because([ending(-5, { flight: { ...flight, endsAt: new Date(now.getTime() + 1) } })])).toEqual([]);
  });
});

test.each([undefined, null, ''])('rows whose post is %j are no rows of one post', (postId) => {
  const [ana, ben] = [ending(2, { handle: 'ana' }), ending(300, { handle: 'ben' })];
  const plan = planRenewals([{ ...ana, postId } as never, { ...ben, postId } as never], { now });
  expect(plan.due).toMatchObject([{ authorisation: { handle: 'ana' } }]);
  expect(plan.settled).toEqual([]);
});

test('an end that was counted from the day of receipt is flagged wherever the row goes', () => {
  const received = (days: number) =>
    ({
      startsAt: inDays(days - 30),
      startsAtIs: 'received',
      durationDays: 30,
      postId: String(days),
    }) as const;
  const flight = { startsAt: inDays(-3), endsAt: inDays(1) };
  const plan = planRenewals([received(5), received(29), { ...received(3), flight }], { now, horizons: [7] });
  expect(plan).toMatchObject({
    due: [{ endIsUpperBound: true }],
    later: [{ endIsUpperBound: true, status: 'active' }],
    settled: [{ endIsUpperBound: true, because: 'flight_ends_first' }],
  });
});

test('an end of which only the day is known is flagged wherever the row goes', () => {
  const dayOnly = (days: number, rest: Partial<RenewalEntry> = {}) =>
    ending(days, { endIsLowerBound: true, postId: String(days), ...rest });
  const flight = { startsAt: inDays(-3), endsAt: inDays(1) };
  const rows = [dayOnly(5), dayOnly(29), dayOnly(3, { flight })];
  const plan = planRenewals(rows, { now, horizons: [7] });
  const flagged = { endIsUpperBound: false, endIsLowerBound: true };
  expect(plan).toMatchObject({ due: [flagged], later: [flagged], settled: [flagged] });
  expect(renewalEvents(plan, { now }).every(({ endIsLowerBound }) => endIsLowerBound)).toBe(true);
  expect(renewalAsk(plan.due[0]!, { now })).toMatchObject(flagged);
  const ad = (postId: string) => ({ postId, identityType: 'AUTH_CODE' });
  const risk = adsAtRisk([ad('5'), ad('29')], rows, { now });
  expect(risk).toMatchObject({ atRisk: [flagged], safe: [flagged] });
  const [change] = authorisationChanges([], [{ authorisation: rows[0]! }], { now });
  expect(change).toMatchObject(flagged);
});

test('what waits for an answer or a review has nothing to extend', () => {
  for (const stage of ['requested', 'in_review'] as const) {
    expect(planRenewals([ending(5, { stage })], { now }).due).toMatchObject([{ remedy: 'unknown' }]);
  }
});

describe('several bindings of one post', () => {
  const postId = '7440000000000000001';

  test('the one that lives longest is the one to renew', () => {
    const [long, short, gone] = [
      ending(20, { postId, bindingId: 'long' }),
      ending(5, { postId, bindingId: 'short' }),
      ending(-5, { postId, bindingId: 'gone' }),
    ];
    for (const rows of [
      [long, short, gone],
      [gone, short, long],
      [short, long, gone],
    ]) {
      const plan = planRenewals(rows, { now });
      expect(plan.due.map((row) => row.authorisation)).toEqual([long]);
      expect(plan.settled).toEqual([
        {
          authorisation: gone,
          status: 'expired',
          endIsUpperBound: false,
          endIsLowerBound: false,
          endIsUnconfirmed: false,
          because: 'outlived',
          carriedBy: long,
        },
        {
          authorisation: short,
          status: 'active',
          endIsUpperBound: false,
          endIsLowerBound: false,
          endIsUnconfirmed: false,
          because: 'outlived',
          carriedBy: long,
        },
      ]);
    }
  });

  test.each<[string, string, object]>([
    ['pending', 'pending', { stage: 'in_review' }],
    ['not applied', 'not_applied', { stage: 'generated' }],
    ['not started', 'not_started', { startsAt: inDays(2) }],
  ])('one that is %s carries no ad, however long it would live', (_, status, changed) => {
    const short = ending(5, { postId, bindingId: 'short' });
    const idle = ending(60, { postId, bindingId: 'idle', ...changed });
    for (const rows of [
      [short, idle],
      [idle, short],
    ]) {
      const plan = planRenewals(rows, { now });
      expect(plan.due.map((row) => row.authorisation)).toEqual([short]);
      expect(plan.settled).toMatchObject([{ authorisation: idle, status, because: 'not_in_force' }]);
    }
    const sooner = ending(4, { postId, bindingId: 'sooner', ...changed });
    expect(planRenewals([sooner, short], { now }).settled).toMatchObject([
      { authorisation: sooner, status, because: 'outlived' },
    ]);
    // Without one in force it is the one to see to.
    const gone = ending(-5, { postId, bindingId: 'gone' });
    expect(planRenewals([gone, idle], { now }).later).toMatchObject([{ authorisation: idle }]);
  });

  test('of two that end together, the first by binding id', () => {
    const [a, b] = [ending(5, { postId, bindingId: 'a' }), ending(5, { postId, bindingId: 'b' })];
    for (const rows of [
      [a, b],
      [b, a],
    ]) {
      expect(planRenewals(rows, { now }).due.map((row) => row.authorisation)).toEqual([a]);
    }
  });

  test('what rests on the others rests on it: the longest flight and the largest spend', () => {
    const long = ending(20, { postId, bindingId: 'long', dailySpend: 10 });
    const open = { startsAt: inDays(-1) };
    const closed = { startsAt: inDays(-1), endsAt: inDays(30) };
    const middle = ending(9, { postId, bindingId: 'middle', flight: closed });
    const short = ending(5, {
      postId,
      bindingId: 'short',
      flight: { ...closed, endsAt: inDays(22) },
      dailySpend: 40,
    });
    for (const rows of [
      [long, middle, short],
      [short, middle, long],
      [middle, short, long],
    ]) {
      expect(planRenewals(rows, { now }).due).toMatchObject([
        { flight: closed, dailySpend: 40, daysAtRisk: 10, spendAtRisk: 400 },
      ]);
      const [, ...others] = planRenewals([...rows, ending(1, { postId, flight: open })], { now }).due;
      expect(others).toEqual([]);
      expect(planRenewals([...rows, ending(1, { postId, flight: open })], { now }).due).toMatchObject([
        { flight: open, dailySpend: 40, daysToAsk: 365, daysAtRisk: undefined },
      ]);
    }
  });

  test('what no row says is not known', () => {
    const rows = [ending(5, { postId, bindingId: 'a' }), ending(9, { postId, bindingId: 'b' })];
    expect(planRenewals(rows, { now }).due).toMatchObject([{ flight: undefined, dailySpend: undefined }]);
  });

  test('of flights the one that ends later counts, then the one that starts earlier', () => {
    const [early, late] = [inDays(-3), inDays(-1)];
    const flights = [
      { startsAt: early, endsAt: inDays(40) },
      { startsAt: late, endsAt: inDays(40) },
      { startsAt: early, endsAt: inDays(39) },
      undefined,
    ];
    for (const own of flights) {
      for (const other of flights) {
        const rows = [ending(9, { postId, flight: own }), ending(5, { postId, flight: other })];
        const [expected] = flights.filter((flight) => flight === own || flight === other);
        expect(planRenewals(rows, { now }).due[0]?.flight).toBe(expected);
      }
    }
  });

  test('rows without a post id are no duplicates', () => {
    const rows = [ending(3, { postId: undefined }), ending(4, { postId: undefined })];
    expect(planRenewals(rows, { now }).due).toHaveLength(2);
  });
});

test('what nobody knows is listed apart, not dropped', () => {
  const rows: RenewalEntry[] = [
    { postId: 'c' },
    { postId: 'b', stage: 'requested' },
    { postId: 'a', endsAt: inDays(3), platformStatus: 'SOMETHING_NEW' },
  ];
  const exact = { endIsUpperBound: false, endIsLowerBound: false, endIsUnconfirmed: false };
  expect(planRenewals(rows, { now })).toEqual({
    due: [],
    later: [],
    settled: [],
    unclear: [
      { authorisation: rows[2], status: 'unknown', because: 'status_unknown', endsAt: inDays(3), ...exact },
      { authorisation: rows[1], status: 'pending', because: 'not_known', endsAt: undefined, ...exact },
      { authorisation: rows[0], status: 'unknown', because: 'not_known', endsAt: undefined, ...exact },
    ],
  });
});

test('a spend of nothing is a spend', () => {
  expect(planRenewals([ending(5, { dailySpend: 0 })], { now }).due).toMatchObject([{ dailySpend: 0 }]);
});

test.each([
  ['now', [], { now: new Date(NaN) }],
  ['horizons', [], { now, horizons: [] }],
  ['horizons[1]', [], { now, horizons: [7, -1] }],
  ['horizons[0]', [], { now, horizons: [1.5] }],
  ['offered', [], { now, offered: [] }],
  ['offered[0]', [], { now, offered: [0] }],
  ['bufferDays', [], { now, bufferDays: -1 }],
  ['authorisations[1].endsAt', [{}, { endsAt: new Date(NaN) }], { now }],
  ['authorisations[0].endsAt must be after startsAt', [{ startsAt: now, endsAt: now }], { now }],
  ['authorisations[0].startsAt plus durationDays', [{ startsAt: now, durationDays: 1e9 }], { now }],
  ['authorisations[0].postId must be an id', [ending(1, { postId: 7440000000000000001 as never })], { now }],
  ['authorisations[0].bindingId must be an id', [ending(1, { bindingId: 17 as never })], { now }],
  ['flight.startsAt', [ending(1, { flight: { startsAt: new Date(NaN) } })], { now }],
  [
    'authorisations[0].flight.endsAt',
    [ending(1, { flight: { startsAt: now, endsAt: new Date(NaN) } })],
    { now },
  ],
  ['authorisations[1].dailySpend', [{}, ending(1, { dailySpend: -1 })], { now }],
  ['authorisations[0].dailySpend', [ending(1, { dailySpend: '50' as never })], { now }],
  ['authorisations[0].flight.startsAt', [ending(1, { flight: {} as never })], { now }],
  ['dailySpend', [ending(1, { dailySpend: NaN })], { now }],
  ['dailySpend', [ending(1, { dailySpend: Infinity })], { now }],
] as const)('a %s that cannot be is misuse', (name, rows, options) => {
  expect(() => planRenewals(rows, options)).toThrow(RangeError);
  expect(() => planRenewals(rows, options)).toThrow(name);
});

describe('rows of one binding that disagree', () => {
  const row = (days: number, rest: Partial<RenewalEntry> = {}) =>
    ending(days, { postId: 'post', bindingId: 'B1', ...rest });
  const withdrawn = { platformStatus: 'UNAUTHORIZED' };
  const listed = (rows: RenewalEntry[]) => {
    const { due, later, settled, unclear } = planRenewals(rows, { now });
    const ends = (list: readonly { readonly authorisation: RenewalEntry }[]) =>
      list.map(({ authorisation }) => authorisation.endsAt);
    return [ends(due), later.length, settled.length, unclear.map(({ because }) => because)];
  };
  const doubt = 'rows_disagree';

  test.each<[string, RenewalEntry[], unknown[]]>([
    ['90 days and withdrawn', [row(90), row(90, withdrawn)], [[], 0, 0, [doubt, doubt]]],
    ['90 days and 1', [row(90), row(1)], [[], 0, 0, [doubt, doubt]]],
    ['90 days and 60', [row(90), row(60)], [[], 0, 0, [doubt, doubt]]],
    ['no end and 90 days', [row(90), row(0, { endsAt: undefined })], [[], 0, 0, [doubt, doubt]]],
    // Whichever is right, it is due: the one that ends first is asked for.
    ['3 days and 1', [row(3), row(1)], [[inDays(1)], 0, 0, [doubt]]],
    ['no end and 1 day', [row(1), row(0, { endsAt: undefined })], [[inDays(1)], 0, 0, [doubt]]],
    ['no disagreement', [row(90), row(90)], [[], 1, 1, []]],
    [
      'beside a binding that lives',
      [row(90), row(1), row(60, { bindingId: 'B2' })],
      [[], 1, 0, [doubt, doubt]],
    ],
  ])('%s', (_, rows, expected) => {
    expect(listed(rows)).toEqual(expected);
    expect(listed([...rows].reverse())).toEqual(expected);
  });
});

describe('a flight that nobody knows', () => {
  const row = (days: number, flightEnd?: number): RenewalEntry =>
    ending(days, {
      postId: 'post',
      bindingId: String(days),
      ...(flightEnd === undefined ? {} : { flight: { startsAt: inDays(-9), endsAt: inDays(flightEnd) } }),
    });

  // An absent flight can be longer than any that is known.
  test.each<[string, RenewalEntry[], number | undefined, string[]]>([
    ['is not swallowed by a shorter one', [row(4), row(1, 2)], undefined, []],
    ['nor by one that is over', [row(4), row(1, -2)], undefined, []],
    ['nor is that of a binding that has ended', [row(4, 3), row(-30)], undefined, []],
    ['leaves a longer one to be asked for', [row(4), row(1, 20)], 20, ['flight_partly_unknown']],
    ['or a longer one of its own row', [row(4, 20), row(1)], 20, ['flight_partly_unknown']],
    ['does not matter where none is known', [row(4), row(1)], undefined, []],
  ])('%s', (_, rows, flightEnd, codes) => {
    for (const given of [rows, [...rows].reverse()]) {
      const { due, settled } = planRenewals(given, { now });
      expect(due).toHaveLength(1);
      expect(due[0]?.flight?.endsAt).toEqual(flightEnd === undefined ? undefined : inDays(flightEnd));
      expect(due[0]?.warnings.map(({ code }) => code)).toEqual(codes);
      expect(settled).toMatchObject([{ because: 'outlived', carriedBy: rows[0] }]);
    }
  });

  test('of another binding settles nothing, and known ones that all end first do', () => {
    const because = (rows: RenewalEntry[]) => planRenewals(rows, { now }).settled.map((one) => one.because);
    expect(because([row(4, 3), row(1, 2)])).toEqual(['outlived', 'flight_ends_first']);
    expect(because([row(4, 3), row(1)])).toEqual(['outlived']);
  });
});

test('of a flight the end alone may be known', () => {
  const flight = { endsAt: inDays(30) };
  const [row] = planRenewals([ending(5, { flight, dailySpend: 10 })], { now }).due;
  expect(row).toMatchObject({ flight, daysNeeded: 28, daysToAsk: 30, daysAtRisk: 25, spendAtRisk: 250 });
  expect(renewalAsk(row!, { now })).toMatchObject({ daysToAsk: 30, coveredUntil: inDays(35) });
  expect(planRenewals([ending(31, { flight })], { now }).settled).toHaveLength(1);
});

describe('groupByCreator', () => {
  test('asks each creator once, the one with the soonest row first', () => {
    const rows = [
      ending(9, { handle: 'ana' }),
      ending(2, { handle: '@Ben' }),
      ending(3),
      ending(4, { handle: 'ben' }),
    ];
    const groups = groupByCreator(planRenewals(rows, { now }).due);
    expect(groups.map((group) => [group.handle, group.rows.map((row) => row.daysLeft)])).toEqual([
      ['Ben', [2, 4]],
      [undefined, [3]],
      ['ana', [9]],
    ]);
  });

  test('spaces around a handle make no other creator, and spaces alone none', () => {
    const rows = [' ana ', '@ana', ' @Ana\n', '', ' ', '@'].map((handle) => ({ authorisation: { handle } }));
    const groups = groupByCreator(rows);
    expect(groups.map((group) => [group.handle, group.rows.length])).toEqual([
      ['ana', 3],
      [undefined, 3],
    ]);
  });
});
