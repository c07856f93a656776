import { describe, expect, test } from 'vitest';
import { triageSheet } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { now } from './sheets';

const Code = buildCode(1);
const rowsOf = (...records: readonly object[]) =>
  triageSheet(
    records.map((record) => ({ Code, ...record })),
    { now },
  ).rows;
const told = (...records: readonly object[]) =>
  rowsOf(...records).map(({ reason }) => describeIssue(reason).text);

describe('rows of one code that contradict each other say in what', () => {
  test.each([
    [
      'days',
      [{ Days: 30 }, { Days: 60 }],
      'Rows 2 and 3 hold the same code, but differ in the number of days (30 and 60).',
    ],
    [
      'the creator',
      [{ Creator: '@ana' }, { Creator: 'ben' }, { Creator: 'Ana' }],
      'Rows 2, 3 and 4 hold the same code, but differ in the handle (@ana and @ben).',
    ],
    [
      'days of the end, as the sheet gives them',
      [{ 'Valid until': '2026-11-27' }, { 'Valid until': '2026-12-31' }],
      'Rows 2 and 3 hold the same code, but differ in the end (27 November 2026 and 31 December 2026).',
    ],
    [
      'the start, and the status, whose words are those of the sheet',
      [
        { Generated: '2026-11-01', Days: 30, Status: 'applied' },
        { Generated: '2026-11-20', Days: 30, Status: 'not applied' },
      ],
      'Rows 2 and 3 hold the same code, but differ in the day the code was made (1 November 2026 and 20 November 2026) and the status.',
    ],
    [
      'instants',
      [{ 'Valid until': '2026-12-31T10:00:00Z' }, { 'Valid until': '2027-01-01T10:00:00Z' }],
      'Rows 2 and 3 hold the same code, but differ in the end (31 December 2026 and 1 January 2027).',
    ],
  ])('%s', (_, records, text) => {
    expect(told(...records)).toEqual(records.map(() => text));
  });

  test('names no code, and at most five values', () => {
    const records = Array.from({ length: 9 }, (__, at) => ({ Days: at + 1 }));
    const [row] = rowsOf(...records);
    expect(row?.reason.params).toMatchObject({ differences: [{ field: 'days', values: [1, 2, 3, 4, 5] }] });
    expect(JSON.stringify(row?.reason)).not.toContain(Code.slice(1, 20));
  });
});

describe('a day and an instant on it do not contradict each other; the instant counts', () => {
  test.each([
    [
      'of the start',
      [
        { Generated: '2026-11-01', Days: 30 },
        { Generated: '2026-11-01 10:00:00', Days: 30 },
      ],
      '2026-12-01T10:00:00Z',
    ],
    [
      'of the end',
      [{ 'Valid until': '2026-12-31' }, { 'Valid until': '2026-12-31 23:00:00' }],
      '2026-12-31T23:00:00Z',
    ],
  ])('%s', (_, records, end) => {
    for (const ordered of [records, [...records].reverse()]) {
      const triage = triageSheet(
        ordered.map((record) => ({ Code, ...record })),
        { now },
      );
      expect(triage.rows.map(({ state }) => state).sort()).toEqual(['duplicate', 'running']);
      const [ends] = [...triage.plan.due, ...triage.plan.later];
      expect(ends).toMatchObject({ endsAt: new Date(end), endIsUpperBound: false, endIsLowerBound: false });
    }
  });
});
