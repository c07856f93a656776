import { expect, test } from 'vitest';
import { assertAgreement } from '../support/fakeAgreement';

test('after any acts, the library says of status, end, eligibility and risk what is so', () => {
  const seen = assertAgreement({ numRuns: 40, maxCommands: 30 });
  for (const [answer, times] of Object.entries(seen)) expect(times, answer).toBeGreaterThan(0);
});
