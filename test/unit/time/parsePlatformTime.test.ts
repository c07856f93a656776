import {
  authorisationStatus,
  endFromDateOnly,
  formatPlatformTime,
  parsePlatformTime,
  startFromDateOnly,
} from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

describe('parsePlatformTime', () => {
  test.each([
    ['2026-06-23 07:09:07', '2026-06-23T07:09:07.000Z'],
    ['2026-06-23T07:09:07Z', '2026-06-23T07:09:07.000Z'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00.000Z'],
    ['0000-01-01 00:00:00', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
    // The local time of one of the zones does not exist here: nothing may read it as local.
    ['2026-03-08 02:30:00', '2026-03-08T02:30:00.000Z'],
    ['2011-12-30 12:00:00', '2011-12-30T12:00:00.000Z'],
  ])('reads %s as UTC', (text, iso) => {
    const verdict = parsePlatformTime(text);
    expect(verdict.ok && verdict.value.toISOString()).toBe(iso);
  });

  test.each([
    ['a day that does not exist', '2026-02-30 00:00:00'],
    ['29 February of a common year', '2026-02-29T00:00:00Z'],
    ['a month that does not exist', '2026-13-01 00:00:00'],
    ['a month of none', '2026-00-01 00:00:00'],
    ['midnight written as 24', '2026-06-23 24:00:00'],
    ['an hour that does not exist', '2026-06-23 25:00:00'],
    ['a leap second', '2016-12-31 23:59:60'],
    ['a day alone', '2026-06-23'],
    ['no seconds', '2026-06-23 07:09'],
    ['parts of a second', '2026-06-23T07:09:07.123Z'],
    ['another zone', '2026-06-23T07:09:07+02:00'],
    ['a small z', '2026-06-23T07:09:07z'],
    ['two spaces', '2026-06-23  07:09:07'],
    ['space around', ' 2026-06-23 07:09:07'],
    ['a line break after', '2026-06-23 07:09:07\n'],
    ['something before', 'x2026-06-23 07:09:07'],
    ['five digits of year', '12026-06-23 07:09:07'],
    ['other digits', '２０２６-06-23 07:09:07'],
    ['a number of seconds', '1782198547'],
    ['nothing', ''],
    ['prose', 'soon'],
  ])('refuses %s', (_, text) => {
    expect(parsePlatformTime(text)).toStrictEqual({
      ok: false,
      issues: [{ code: 'time_unreadable', path: [] }],
    });
  });

  test.each<[unknown, string]>([
    [1_782_198_547, 'number'],
    [new Date(0), 'object'],
    [null, 'null'],
    [undefined, 'undefined'],
    [['2026-06-23 07:09:07'], 'object'],
  ])('takes no %s for text', (value, received) => {
    expect(parsePlatformTime(value)).toStrictEqual({
      ok: false,
      issues: [{ code: 'time_not_text', path: [], params: { received } }],
    });
  });
});

describe('formatPlatformTime', () => {
  test.each([
    ['2026-06-23T07:09:07.999Z', '2026-06-23 07:09:07'],
    ['0000-01-01T00:00:00.000Z', '0000-01-01 00:00:00'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31 23:59:59'],
  ])('writes %s', (iso, text) => {
    expect(formatPlatformTime(new Date(iso))).toBe(text);
  });

  test.each([new Date(Number.NaN), new Date(Date.UTC(10_000, 0)), new Date(8.64e15), new Date(-8.64e15)])(
    'throws on what the platform could not read back',
    (date) => {
      expect(() => formatPlatformTime(date)).toThrow(RangeError);
      expect(() => formatPlatformTime(date)).toThrow(/^date must/u);
    },
  );
});

describe('startFromDateOnly', () => {
  test('is no earlier than any instant at which it is that day somewhere', () => {
    const start = startFromDateOnly('2024-02-29');
    expect(start).toEqual({
      ok: true,
      value: { startsAt: new Date('2024-03-01T12:00:00Z'), startsAtIs: 'received' },
    });
  });

  test.each(['2026-02-30', '2026-2-3', '23.06.2026', '2026-06-23 07:09:07', ''])('refuses %j', (text) => {
    expect(startFromDateOnly(text)).toStrictEqual({
      ok: false,
      issues: [{ code: 'date_unreadable', path: [] }],
    });
  });

  test('takes text only', () => {
    expect(startFromDateOnly(null)).toStrictEqual({
      ok: false,
      issues: [{ code: 'time_not_text', path: [], params: { received: 'null' } }],
    });
  });
});

describe('endFromDateOnly', () => {
  test.each([
    ['2026-12-31', '2026-12-30T10:00:00Z'],
    ['2024-03-01', '2024-02-29T10:00:00Z'],
    ['2026-01-01', '2025-12-31T10:00:00Z'],
    ['2011-12-30', '2011-12-29T10:00:00Z'],
    ['2024-02-29', '2024-02-28T10:00:00Z'],
    ['2026-03-29', '2026-03-28T10:00:00Z'],
  ])('%s is nowhere before %s', (day, instant) => {
    expect(endFromDateOnly(day)).toEqual({
      ok: true,
      value: { endsAt: new Date(instant), endIsLowerBound: true },
    });
    const there = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati', dateStyle: 'short' });
    expect(there.format(new Date(instant))).toBe(day);
    expect(there.format(new Date(Date.parse(instant) - 1))).not.toBe(day);
  });

  test('what rests on it says so', () => {
    const end = endFromDateOnly('2026-12-31');
    const now = new Date('2026-12-30T12:00:00Z');
    expect(end.ok && authorisationStatus(end.value, { now })).toMatchObject({
      status: 'expired',
      endIsLowerBound: true,
    });
    expect(authorisationStatus({ endsAt: new Date('2026-12-31T00:00:00Z') }, { now })).not.toHaveProperty(
      'endIsLowerBound',
    );
  });

  test.each(['2026-02-30', '31/12/2026', '2026-12-31T00:00:00Z', ''])('refuses %j', (text) => {
    expect(endFromDateOnly(text)).toStrictEqual({
      ok: false,
      issues: [{ code: 'date_unreadable', path: [] }],
    });
  });

  test('takes text only', () => {
    expect(endFromDateOnly(20261231)).toStrictEqual({
      ok: false,
      issues: [{ code: 'time_not_text', path: [], params: { received: 'number' } }],
    });
  });
});
