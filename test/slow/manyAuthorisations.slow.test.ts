import { expect, test } from 'vitest';
import { checkFlightCover } from 'tiktok-spark-ads';
import { addPlatformDays } from '../../src/time/addPlatformDays';

const day = (days: number) => addPlatformDays(new Date('2026-01-01T00:00:00Z'), days);

// The square of these would take minutes.
test('covers a flight with a hundred thousand authorisations in linear time', { timeout: 30_000 }, () => {
  const days = 100_000;
  const shuffled = Array.from({ length: days }, (_, index) => {
    const startsAt = day((index * 7919) % days);
    return { startsAt, endsAt: addPlatformDays(startsAt, 1) };
  });
  const flight = { startsAt: day(0), endsAt: day(days) };
  const cover = checkFlightCover(shuffled, flight, { now: day(0) });
  expect(cover.covered).toBe(true);
  expect(cover.coveredIntervals).toStrictEqual([flight]);
});
