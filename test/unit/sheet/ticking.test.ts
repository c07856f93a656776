import { describe, expect, test } from 'vitest';
import { flightFromDates, renewalAsk, renewalNews, triageSheet, triageToRecords } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue, renewalAskText } from 'tiktok-spark-ads/messages';

const now = new Date('2026-11-28T08:00:00Z');
const link = (post: number) => `https://www.tiktok.com/@pia/video/744000000000000000${post}`;
const triage = (...records: readonly object[]) => triageSheet(records, { now });
const dates = { Generated: '2026-10-31', Days: 30, 'Campaign end': '2026-12-31', 'Daily budget': '300' };

describe('a clock that runs in a row that cannot be judged', () => {
  test.each([
    ['a damaged code', { Code: buildCode(4).slice(1) }, 'unreadable'],
    ['a destroyed code', { Code: '#NAME?' }, 'unreadable'],
    ['a code inside a text', { Code: `Code: ${buildCode(4)} (30 days)` }, 'wrong_thing'],
    ['a link instead of the code', { Code: link(1) }, 'wrong_thing'],
  ])('%s', (_, record, state) => {
    const [row] = triage({ ...record, ...dates }).rows;
    expect(row).toMatchObject({
      state,
      msLeft: 26 * 3_600_000,
      cover: 'uncovered',
      nextAction: { by: new Date('2026-11-29T10:00:00Z') },
    });
    expect(row?.stopsAt).toBeInstanceOf(Date);
    expect(row?.issues.at(-1)).toMatchObject({ code: 'sheet_row_ending', path: [0] });
    const [told] = triageToRecords(triage({ ...record, ...dates }), { describe: describeIssue });
    expect(told).toMatchObject({ by: '2026-11-29', daysLeft: 1 });
    expect(told?.issues).toContain('ends on 30 November 2026');
  });

  test('rows in conflict', () => {
    const { rows } = triage(
      { Creator: '@a', Code: buildCode(1), Post: link(1), ...dates },
      { Creator: '@b', Code: buildCode(1), Post: link(2), ...dates },
    );
    for (const row of rows) {
      expect(row).toMatchObject({ state: 'conflict', nextAction: { by: new Date('2026-11-29T10:00:00Z') } });
    }
  });

  test('where it has run out, nobody need look for the code', () => {
    const [row] = triage({ ...dates, Code: '#NAME?', Generated: '2026-09-01' }).rows;
    expect(row).toMatchObject({
      state: 'unreadable',
      nextAction: { actor: 'creator', action: 'generate_code' },
    });
  });

  test('where there is time, or no date, nothing more is told', () => {
    const [later, undated] = triage({ ...dates, Code: '#NAME?', Days: 365 }, { Code: '#NAME?' }).rows;
    expect([later?.issues.length, undated?.issues.length]).toEqual([1, 1]);
    expect(undated?.nextAction?.by).toBeUndefined();
  });
});

describe('a new code before the old one ends', () => {
  const old = { Creator: '@pia', Post: link(1), Code: buildCode(1), Generated: '2026-10-30', Days: 31 };
  const renewed = { ...old, Code: buildCode(2), Generated: '2026-11-27', Days: 30 };

  test.each([
    [[old, renewed], 0, 1],
    [[renewed, old], 1, 0],
  ])('is a renewal, in whatever order', (records, first, second) => {
    const { rows, plan } = triage(...records);
    expect(rows[first]).toMatchObject({
      state: 'running',
      reason: { code: 'sheet_row_outlived', params: { row: second + 2 } },
    });
    expect(rows[first]?.nextAction).toBeUndefined();
    expect(rows[second]?.state).toBe('running');
    expect(plan.settled).toMatchObject([{ because: 'outlived', carriedBy: { row: second + 2 } }]);
  });

  test.each([
    ['two codes of one day', { ...renewed, Generated: old.Generated, Days: 60 }],
    ['one without dates', { Post: link(1), Code: buildCode(2) }],
  ])('but not %s', (_, other) => {
    expect(triage(old, other).rows.map(({ state }) => state)).toEqual(['conflict', 'conflict']);
  });
});

describe('mails tell the days of the sheet', () => {
  const record = {
    Creator: '@pia',
    Post: link(1),
    Code: buildCode(1),
    Generated: '2026-11-01',
    Days: 30,
    'Campaign start': '2026-12-01',
    'Campaign end': '2026-12-20',
  };
  test.each([undefined, 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'])(
    'without a zone in the sheet, to a creator in %s',
    (timeZone) => {
      const ask = renewalAsk(triage(record).plan.due[0]!, { now });
      const { message } = renewalAskText(ask!, { now, timeZone });
      expect(message).toContain('1 December to 20 December');
      expect(message).not.toMatch(/21 December|30 November 2026 to/);
    },
  );
  test('also where only the end is known', () => {
    const open = { ...record, 'Campaign start': '' };
    const ask = renewalAsk(triage(open).plan.due[0]!, { now });
    expect(renewalAskText(ask!, { now }).message).toContain('until 20 December');
  });
  test('and name a day for a start of which only the day is known', () => {
    const ask = renewalAsk(triage(record).plan.due[0]!, { now });
    expect(ask?.endsAtEarliest).toEqual(new Date('2026-11-30T10:00:00Z'));
    const { subject } = renewalAskText(ask!, { now, timeZone: 'Europe/Berlin' });
    expect(subject).toContain('before 30 November');
  });
  test('and those that flightFromDates was given', () => {
    const flight = flightFromDates('2026-12-01', '2026-12-20');
    expect(flight.ok && [flight.value.firstDay, flight.value.lastDay]).toEqual(['2026-12-01', '2026-12-20']);
  });
});

test('the deadline of the answer is a day in the zone of the sheet', () => {
  const record = { Code: buildCode(1), Generated: '2026-10-31', Days: 30 };
  const inBerlin = triageSheet([record], { now, timeZone: 'Europe/Berlin' });
  // It can end at the first moment of the 30th there.
  expect(triageToRecords(inBerlin)[0]?.by).toBe('2026-11-29');
});

describe('by when to ask', () => {
  const records = [
    { Creator: '@pia', Code: buildCode(1), Generated: '2026-11-15', Days: 30, Status: 'applied' },
  ];

  test('is what the news of a daily job say', () => {
    const { rows, plan } = triageSheet(records, { now });
    const { newlyDue } = renewalNews(
      plan.due.map(({ authorisation }) => authorisation),
      { now },
    );
    expect(rows[0]?.nextAction?.askBy).toEqual(newlyDue[0]?.askBy);
    // A week before the earliest end that the day allows.
    expect(rows[0]?.nextAction).toMatchObject({
      by: new Date('2026-12-14T10:00:00Z'),
      askBy: new Date('2026-12-07T10:00:00Z'),
    });
    expect(triageToRecords({ ...triageSheet(records, { now }) })[0]).toMatchObject({
      by: '2026-12-14',
      askBy: '2026-12-07',
    });
  });

  test('leaves as many days as the caller says', () => {
    const [row] = triageSheet(records, { now, leadDays: 3 }).rows;
    expect(row?.nextAction?.askBy).toEqual(new Date('2026-12-11T10:00:00Z'));
    expect(() => triageSheet(records, { now, leadDays: -1 })).toThrow(/leadDays/);
  });
});

describe('what may be too late already', () => {
  const row = { Creator: '@mia', Post: link(1), Code: buildCode(1) };

  // The present of these tests is 28 November 2026: no time, no zone.
  test.each([
    ['ends on the day after tomorrow, somewhere', { ...row, Ends: '2026-11-30' }, '2026-11-29T10:00:00Z'],
    ['ends tomorrow', { ...row, Ends: '2026-11-29' }, '2026-11-28T10:00:00Z'],
    ['ends today', { ...row, Ends: '2026-11-28' }, now],
    ['was made 30 days ago for 30 days', { ...row, Generated: '2026-10-29', Days: 30 }, now],
    ['has ended, and its ad runs on', { ...row, Ends: '2026-11-20', 'Flight end': '2026-12-20' }, now],
    ['cannot be read, and ends today', { ...row, Code: '#NAME?', Ends: '2026-11-28' }, now],
  ])('%s: a deadline, which is no day gone by', (_, record, deadline) => {
    const triage = triageSheet([record], { now });
    expect(triage.rows[0]?.nextAction?.by).toEqual(new Date(deadline));
    expect(triageToRecords(triage)[0]?.by).toBe(new Date(deadline).toISOString().slice(0, 10));
  });
});
