import { expect } from 'vitest';
import type { Year } from './simulateYear';

const dayMs = 86_400_000;

/** No ad stops unannounced, nobody is asked twice for one horizon, and what is lost is what the plan said. */
export function expectGoodYear({ asks, stops }: Year): void {
  const aboutEnd = (postId: string, end: number) => `${postId} ${end}`;
  const firstAsk = new Map<string, number>();
  for (const { postId, endsAt, askedAt } of asks) {
    const key = aboutEnd(postId, endsAt);
    firstAsk.set(key, Math.min(askedAt, firstAsk.get(key) ?? Infinity));
  }
  const unannounced = stops.filter(
    ({ postId, stoppedAt }) => !((firstAsk.get(aboutEnd(postId, stoppedAt)) ?? Infinity) < stoppedAt),
  );
  expect(unannounced).toEqual([]);

  const told = asks.map(({ postId, endsAt, horizonDays }) => `${aboutEnd(postId, endsAt)} ${horizonDays}`);
  expect(told.filter((key, index) => told.indexOf(key) !== index)).toEqual([]);

  // In a day of 24 hours, to the cent; what ran again lost less than was planned for the whole rest of the flight.
  for (const { until, planned, lost } of stops) {
    if (until === 'flight_over') expect(lost).toBeCloseTo(planned ?? NaN, 2);
    else expect(lost).toBeLessThanOrEqual((planned ?? NaN) + 0.01);
  }
  const late = asks.filter(({ endsAt, askedAt, horizonDays }) => horizonDays > 0 && askedAt >= endsAt);
  expect(late).toEqual([]);
  expect(
    asks.every(
      ({ endsAt, askedAt, horizonDays }) => endsAt - askedAt <= horizonDays * dayMs || horizonDays === 0,
    ),
  ).toBe(true);
}
