import { expect, test } from 'vitest';
import { expectGoodYear } from '../../support/year/expectGoodYear';
import { simulateYear } from '../../support/year/simulateYear';

// A small year; the one of 1,000 creators is among the slow tests.
test.each(['per_code', 'per_creator'] as const)(
  'with identities %s, no ad stops unannounced, nobody is asked twice, and the plan counts what is lost',
  (identities) => {
    const year = simulateYear({
      creators: 8,
      days: 100,
      seed: 2,
      faultsInAHundred: 8,
      skippedInAHundred: 20,
      answers: { identities },
      delays: { listLagMinutes: 90, statusLagMinutes: 36 * 60 },
    });
    expectGoodYear(year);
    expect(year.stops.length).toBeGreaterThan(0);
    expect(year.renewals).toBeGreaterThan(0);
  },
);
