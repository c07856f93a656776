import { expect, test } from 'vitest';
import { harshestAnswers } from 'tiktok-spark-ads/fake';
import { assertAgreement } from '../support/fakeAgreement';
import { expectGoodYear } from '../support/year/expectGoodYear';
import { simulateYear } from '../support/year/simulateYear';

test('after any acts, the library says of status, end, eligibility and risk what is so', () => {
  const seen = assertAgreement({ numRuns: 400, maxCommands: 60 });
  for (const [answer, times] of Object.entries(seen)) expect(times, answer).toBeGreaterThan(10);
});

test('a year of 1,000 creators: no ad stops unannounced, nobody is asked twice, and no loss was not planned', () => {
  const year = simulateYear({
    creators: 1_000,
    days: 365,
    seed: Number(process.env['SEED'] ?? 2026),
    faultsInAHundred: 4,
    // Weekends, say.
    skippedInAHundred: 28,
    answers: { ...harshestAnswers(), identities: 'per_code' },
    delays: { listLagMinutes: 90, statusLagMinutes: 36 * 60 },
  });
  expectGoodYear(year);
  // It has had everything in it.
  expect(year.asks.length).toBeGreaterThan(500);
  expect(year.renewals).toBeGreaterThan(200);
  for (const until of ['ran_again', 'flight_over']) {
    expect(year.stops.filter((stop) => stop.until === until).length, until).toBeGreaterThan(20);
  }
});
