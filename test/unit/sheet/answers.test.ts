import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { codeBatches, flightFromDates, maskCode, triageToRecords, triageSheet } from 'tiktok-spark-ads';
import type { TriageSheetOptions } from 'tiktok-spark-ads/vocabulary';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { exampleSheet, now } from './sheets';

const triage = triageSheet(exampleSheet.records, { now });
const link = 'https://www.tiktok.com/@ana/video/7440000000000000001';

describe('rows against each other', () => {
  test('a duplicate names its row, which takes over what the duplicate adds', () => {
    const { rows, plan } = triageSheet(
      [
        { Code: buildCode(1), Creator: 'ana' },
        {
          Code: buildCode(1),
          Ends: '2026-11-27',
          'Daily spend': 5,
          'Campaign start': '2026-11-01',
          Creator: 'ana',
        },
        {
          Code: buildCode(1),
          'Daily spend': 50,
          'Campaign start': '2026-11-01',
          'Campaign end': '2026-12-24',
        },
      ],
      { now },
    );
    expect(rows.map(({ state, duplicateOf }) => [state, duplicateOf])).toEqual([
      ['duplicate', 3],
      ['expiring', undefined],
      ['duplicate', 3],
    ]);
    // An open flight is the longest.
    expect(plan.due).toMatchObject([{ authorisation: { row: 3 }, dailySpend: 50 }]);
    expect(rows[1]?.entry.flight).toEqual({
      startsAt: new Date('2026-10-31T10:00:00Z'),
      firstDay: '2026-11-01',
    });
  });

  test('a conflict names the first five rows and how many there are', () => {
    const records = Array.from({ length: 9 }, (_, index) => ({ Code: buildCode(index), Post: link }));
    const { rows, plan } = triageSheet(records, { now, firstRow: 11 });
    expect(rows[8]).toMatchObject({
      state: 'conflict',
      reason: { params: { rows: [11, 12, 13, 14, 15], count: 9 } },
      nextAction: { actor: 'advertiser', action: 'settle_conflict' },
    });
    expect(describeIssue(rows[8]!.reason).text).toBe(
      'Rows 11, 12, 13, 14, 15 and 4 more hold different codes for one post.',
    );
    expect(plan).toEqual({ due: [], later: [], settled: [], unclear: [] });
  });

  test('a short link says no post: it contradicts no other', () => {
    const records = [
      { Code: buildCode(1), Post: link, Ends: '2026-12-31' },
      { Code: buildCode(1), Post: 'https://vm.tiktok.com/ZM1/' },
      { Code: buildCode(2), Post: 'https://vm.tiktok.com/ZM2/?k=1' },
      { Code: buildCode(3), Post: 'vm.tiktok.com/ZM2' },
    ];
    const { rows } = triageSheet(records, { now });
    expect(rows.map(({ state }) => state)).toEqual(['running', 'duplicate', 'conflict', 'conflict']);
  });

  test('two rows that await the code of one post are one', () => {
    const records = [
      { Post: link },
      { Post: `${link}?lang=en`, Creator: 'ana' },
      { Creator: 'ana' },
      { Creator: 'ana' },
    ];
    const { rows } = triageSheet(records, { now });
    expect(rows.map(({ state }) => state)).toEqual(['waiting', 'duplicate', 'waiting', 'waiting']);
  });
});

describe('what there is to do', () => {
  test.each([
    [{ Code: '', Creator: 'ana' }, 'creator', 'generate_code'],
    [{ Code: '', Creator: 'ana', Status: 'in review' }, 'platform', 'finish_review'],
    [{ Code: '@ana' }, 'creator', 'generate_code'],
    [{ Code: `${buildCode(1)} ${buildCode(2)}` }, 'advertiser', 'correct_sheet'],
    [{ Code: buildCode(1) }, 'advertiser', 'apply_code'],
    [{ Code: buildCode(1), Status: 'asked' }, 'advertiser', 'apply_code'],
    [{ Code: buildCode(1), Status: 'applied' }, 'advertiser', 'check_authorisation'],
    [{ Code: buildCode(1), Generated: '2026-12-10 00:00:00', Days: 30 }, 'advertiser', 'check_authorisation'],
    [{ Code: buildCode(1), Ends: '2026-11-27' }, 'creator', 'extend_authorisation'],
    [{ Code: buildCode(1), Ends: '2026-11-01' }, 'creator', 'generate_code'],
    [{ Code: buildCode(1), Ends: '2026-12-27', Status: 'revoked' }, 'creator', 'generate_code'],
    [{ Code: '#REF!' }, 'advertiser', 'correct_sheet'],
  ])('%j: %s, %s', (record, actor, action) => {
    expect(triageSheet([record], { now }).rows[0]?.nextAction).toMatchObject({ actor, action });
  });

  test('nothing where the flight ends first', () => {
    const record = {
      Code: buildCode(1),
      Ends: '2026-11-29',
      'Campaign start': '2026-11-01',
      'Campaign end': '2026-11-25',
    };
    const [row] = triageSheet([record], { now }).rows;
    expect(row).toMatchObject({ state: 'expiring', cover: 'covered' });
    expect(row?.nextAction).toBeUndefined();
  });

  test('a flight of which only the end is known counts from now on', () => {
    const record = {
      Code: buildCode(1),
      Ends: '2026-11-29 12:00:00',
      'Campaign end': '2026-12-20',
      'Daily spend': 10,
    };
    const { rows, plan } = triageSheet(
      [record, { ...record, Code: buildCode(2), 'Campaign end': '2026-11-01' }],
      { now },
    );
    expect(plan.due).toMatchObject([{ daysAtRisk: 22, spendAtRisk: 220 }]);
    expect(rows.map(({ nextAction }) => nextAction?.action)).toEqual(['extend_authorisation', undefined]);
  });

  test.each([
    ['2026-11-25', 'expiring'],
    ['2026-11-24', 'expiring'],
    ['2026-11-23', 'expiring'],
    // At noon in UTC it is still the 22nd nowhere: UTC−12 begins its 23rd then.
    ['2026-11-22', 'expired'],
    ['2026-11-01', 'expired'],
  ])('an authorisation until %s is %s on 23 November', (Ends, state) => {
    const [row] = triageSheet([{ Code: buildCode(1), Ends }], { now }).rows;
    const action = state === 'expiring' ? 'extend_authorisation' : 'generate_code';
    expect(row).toMatchObject({ state, nextAction: { actor: 'creator', action } });
  });

  test('in a zone that the caller names the day ends there', () => {
    const [row] = triageSheet([{ Code: buildCode(1), Ends: '2026-11-22' }], {
      now,
      timeZone: 'Pacific/Auckland',
    }).rows;
    expect(row?.state).toBe('expired');
  });

  test('an ad that stops before its flight is over says when', () => {
    const record = {
      Code: buildCode(1),
      Ends: '2026-11-29 00:00:00',
      'Campaign start': '2026-11-01',
      'Campaign end': '2026-12-20',
    };
    expect(triageSheet([record], { now }).rows[0]).toMatchObject({
      cover: 'uncovered',
      stopsAt: new Date('2026-11-29T00:00:00Z'),
    });
  });
});

test('columns are told by what they were read as, and the others left alone', () => {
  expect(triage.columns).toMatchObject({
    creator: ['Creator'],
    post: ['Post'],
    daily_spend: ['Daily spend'],
  });
  expect(triage.ignored).toEqual(['Notes']);
  const withoutHeadings = triageSheet([{ [buildCode(1)]: buildCode(2) }], { now });
  expect(withoutHeadings.ignored).toEqual([maskCode(buildCode(1))]);
});

test('the counts add up', () => {
  const { apply_now, unreadable, conflict, duplicate, blank } = triage.counts;
  expect([apply_now, unreadable, conflict, duplicate, blank]).toEqual([3, 9, 4, 2, 1]);
});

test('batches hold each code that is to be applied once, in the order of the sheet', () => {
  expect(codeBatches(triage.rows, { size: 2 }).map(({ rows }) => rows)).toEqual([[5, 6], [41]]);
  expect(codeBatches([...triage.rows, ...triage.rows])).toHaveLength(1);
  expect(codeBatches([])).toEqual([]);
  for (const size of [0, 1.5, Number.NaN]) expect(() => codeBatches([], { size })).toThrow(RangeError);
});

describe('the answer as records', () => {
  test('hides codes unless asked', () => {
    const [masked] = triageToRecords(triage);
    const [shown] = triageToRecords(triage, { codes: 'shown' });
    expect(masked).toMatchObject({
      state: 'running',
      code: maskCode(triage.rows[0]!.entry.code!),
      reason: 'sheet_row_running',
    });
    expect(shown?.code).toBe(triage.rows[0]?.entry.code);
  });

  test('comes back from the CSV library with the same posts and codes', () => {
    const csv = Papa.unparse([...triageToRecords(triage, { codes: 'shown', describe: describeIssue })]);
    const again = triageSheet(Papa.parse(csv, { header: true }).data, { now });
    const keys = ({ rows }: typeof triage) =>
      rows.map(({ entry }) => [entry.code, entry.postId, entry.handle]);
    expect(keys(again)).toEqual(keys(triage));
  });
});

describe('hostile rows', () => {
  test('cost nobody anything', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const throwing = Object.defineProperty({}, 'Code', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const date = Object.assign(new Date(), { getTime: () => 'soon' });
    const trap = new Proxy({}, { ownKeys: () => ['Code'], getOwnPropertyDescriptor: () => undefined });
    const records = [
      proxy,
      throwing,
      { Ends: date, Code: buildCode(1) },
      trap,
      { Code: { result: { result: 1 } } },
      { Code: buildCode(2) },
    ];
    const { rows } = triageSheet(records, { now });
    expect(rows.map(({ state }) => state)).toEqual([
      'unreadable',
      'unreadable',
      'unreadable',
      'blank',
      'unreadable',
      'apply_now',
    ]);
  });

  test('a sparse array keeps its holes', () => {
    const records: unknown[] = [];
    records[2] = { Code: buildCode(1) };
    expect(triageSheet(records, { now }).rows.map(({ state }) => state)).toEqual([
      'unreadable',
      'unreadable',
      'apply_now',
    ]);
  });

  test.each([
    [{ now: new Date(Number.NaN) }, 'now'],
    [{ now, horizonDays: -1 }, 'horizonDays'],
    [{ now, firstRow: 1.5 }, 'firstRow'],
    [{ now, timeZone: 'Nowhere' }, 'timeZone'],
    [{ now, horizons: [] }, 'horizons'],
  ])('misuse %# throws and names it', (options, name) => {
    expect(() => triageSheet([], options as TriageSheetOptions)).toThrow(name);
  });

  test.each([undefined, null, 'text', {}, new Set()])('%j is no array of records', (records) => {
    expect(() => triageSheet(records as never, { now })).toThrow('records must be an array');
  });
});

describe('flightFromDates', () => {
  const bounds = (start: unknown, end: unknown, timeZone?: string) => {
    const flight = flightFromDates(start, end, { timeZone });
    return flight.ok
      ? [flight.value.startsAt?.toISOString(), flight.value.endsAt.toISOString()]
      : flight.issues[0].code;
  };
  test.each([
    ['2026-12-01', '2026-12-20', undefined, '2026-11-30T10:00:00.000Z', '2026-12-21T12:00:00.000Z'],
    ['2026-12-01', '2026-12-01', 'UTC', '2026-12-01T00:00:00.000Z', '2026-12-02T00:00:00.000Z'],
    // A day of 25 hours and one of 23.
    ['2026-10-25', '2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-03-29', '2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    // A day without a midnight: the clock goes from 24:00 to 01:00.
    ['2026-04-24', '2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z', '2026-04-24T21:00:00.000Z'],
    // A day with two: at 01:00 it is midnight again.
    ['2026-10-25', '2026-10-25', 'Atlantic/Azores', '2026-10-25T00:00:00.000Z', '2026-10-26T01:00:00.000Z'],
    [
      '2026-12-01',
      '2026-12-01',
      'Pacific/Kiritimati',
      '2026-11-30T10:00:00.000Z',
      '2026-12-01T10:00:00.000Z',
    ],
    ['2026-12-01', '2026-12-01', 'Asia/Kathmandu', '2026-11-30T18:15:00.000Z', '2026-12-01T18:15:00.000Z'],
  ])('%s to %s in %s', (start, end, timeZone, from, until) => {
    expect(bounds(start, end, timeZone)).toEqual([from, until]);
  });
  test.each([undefined, null, ''])('without a first day (%j) only the end is known', (start) => {
    expect(bounds(start, '2026-12-20', 'UTC')).toEqual([undefined, '2026-12-21T00:00:00.000Z']);
  });
  test.each([
    ['2026-12-20', '2026-12-01', 'interval_ends_before_start'],
    ['2026-12-01', '2026-02-30', 'date_unreadable'],
    ['24.12.2026', '2026-12-31', 'date_unreadable'],
    ['2026-12-01', undefined, 'date_unreadable'],
    ['2026-12-01', 46_000, 'date_unreadable'],
  ])('%j to %j is %s', (start, end, issue) => {
    expect(bounds(start, end)).toBe(issue);
  });
});
