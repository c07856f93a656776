import { describe, expect, test } from 'vitest';
import { harshestAnswers } from 'tiktok-spark-ads/fake';
import { assertAgreement } from '../support/fakeAgreement';
import { expectGoodYear } from '../support/year/expectGoodYear';
import { simulateYear } from '../support/year/simulateYear';

test('after any acts, the library says of status, end, eligibility and risk what is so', () => {
  const seen = assertAgreement({ numRuns: 400, maxCommands: 60 });
  for (const [answer, times] of Object.entries(seen)) expect(times, answer).toBeGreaterThan(10);
});

describe('a year of 1,000 creators', () => {
  const year = simulateYear({
    creators: 1_000,
    days: 365,
    seed: Number(process.env['SEED'] ?? 2026),
    faultsInAHundred: 4,
    skippedInAHundred: 10,
    answers: { ...harshestAnswers(), identities: 'per_code' },
    delays: { listLagMinutes: 90, statusLagMinutes: 36 * 60 },
  });

  test('ends without an ad that stopped unannounced, an ask too many, or a loss that was not planned', () => {
    expectGoodYear(year);
  });

  test('has had everything in it', () => {
    expect(year.asks.length).toBeGreaterThan(500);
    expect(year.renewals).toBeGreaterThan(200);
    for (const until of ['ran_again', 'flight_over']) {
      expect(year.stops.filter((stop) => stop.until === until).length, until).toBeGreaterThan(20);
    }
  });
});
