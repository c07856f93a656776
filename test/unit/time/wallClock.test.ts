import { flightFromDates } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { clockAnywhere, clockIn } from '../../../src/time/wallClock';

const shown = (text: string) => Date.parse(`${text}Z`);
const iso = ({ from, until }: { from: Date; until: Date }) => [from.toISOString(), until.toISOString()];

describe('the time on a wall clock', () => {
  test.each([
    ['Europe/Berlin', '2026-11-23T12:00', '2026-11-23T11:00', '2026-11-23T11:00'],
    ['America/Los_Angeles', '2026-07-01T00:00', '2026-07-01T07:00', '2026-07-01T07:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15', '2025-12-31T18:15'],
    // Shown twice: clocks go back from 3 to 2.
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30', '2026-10-25T01:30'],
    // Never shown: clocks go forward from 2 to 3.
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T00:30', '2026-03-29T01:30'],
    ['Pacific/Kiritimati', '2026-01-01T00:00', '2025-12-31T10:00', '2025-12-31T10:00'],
  ])('in %s, %s is from %s to %s', (zone, text, from, until) => {
    expect(iso(clockIn(zone).instantOf(shown(text)))).toEqual([`${from}:00.000Z`, `${until}:00.000Z`]);
  });

  test('anywhere on earth is 26 hours wide', () => {
    expect(iso(clockAnywhere.instantOf(shown('2026-11-23T12:00')))).toEqual([
      '2026-11-22T22:00:00.000Z',
      '2026-11-24T00:00:00.000Z',
    ]);
  });
});

describe('a day', () => {
  test.each([
    ['Europe/Berlin', '2026-11-23', '2026-11-22T23:00', '2026-11-23T23:00'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00', '2026-03-29T22:00'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00', '2026-10-25T23:00'],
    // Midnight is skipped, so the day begins at 1 o'clock.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00', '2026-04-24T21:00'],
    // Midnight comes twice, and the day begins with the first.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00', '2026-11-02T05:00'],
  ])('in %s, %s is from %s to %s', (zone, day, from, until) => {
    const moment = clockIn(zone).dayOf(shown(`${day}T00:00`));
    expect(iso(moment)).toEqual([`${from}:00.000Z`, `${until}:00.000Z`]);
    expect(moment.day).toBe(day);
  });

  test('anywhere on earth is 50 hours long', () => {
    const moment = clockAnywhere.dayOf(shown('2026-11-23T00:00'));
    expect(iso(moment)).toEqual(['2026-11-22T10:00:00.000Z', '2026-11-24T12:00:00.000Z']);
    expect(moment.day).toBe('2026-11-23');
  });
});

test('a zone that does not exist is refused, with the reason of the runtime', () => {
  expect(() => clockIn('Mars/Olympus')).toThrow('timeZone must be an IANA time zone, such as Europe/Berlin');
  expect(() => clockIn('Mars/Olympus')).toThrow(
    expect.objectContaining({ cause: expect.any(RangeError) as unknown }),
  );
});

describe('a flight from its days', () => {
  const berlin = { timeZone: 'Europe/Berlin' };
  const value = (start: unknown, end: unknown, options?: typeof berlin) => {
    const flight = flightFromDates(start as never, end as never, options);
    return flight.ok ? flight.value : flight.issues;
  };
  const end = { endsAt: new Date('2026-12-20T23:00:00Z'), lastDay: '2026-12-20', boundsAre: 'exact' };
  const whole = { ...end, startsAt: new Date('2026-12-19T23:00:00Z'), firstDay: '2026-12-20' };

  test.each([undefined, null, ''])('without a first day: %j', (start) => {
    expect(value(start, '2026-12-20', berlin)).toStrictEqual(end);
  });
  test('of one day, whatever spaces are around it', () => {
    expect(value(' 2026-12-20 ', '2026-12-20', berlin)).toStrictEqual(whole);
  });
  test('anywhere', () => {
    expect(value('2026-12-20', '2026-12-20')).toStrictEqual({
      startsAt: new Date('2026-12-19T10:00:00Z'),
      endsAt: new Date('2026-12-21T12:00:00Z'),
      firstDay: '2026-12-20',
      lastDay: '2026-12-20',
      boundsAre: 'widest',
    });
  });
  test.each([
    ['2026-12-20', '2026-02-30', 'date_unreadable', 'endDay'],
    ['2026-12-20', undefined, 'date_unreadable', 'endDay'],
    ['2026-02-30', '2026-12-20', 'date_unreadable', 'startDay'],
    [7, '2026-12-20', 'date_unreadable', 'startDay'],
    ['2026-12-21', '2026-12-20', 'interval_ends_before_start', 'endDay'],
  ])('%j to %j: %s of %s', (start, last, code, name) => {
    expect(value(start, last, berlin)).toMatchObject([{ code, path: [name] }]);
  });
});
