import { expect, test } from 'vitest';
import { addPlatformDays } from '../../../src/time/addPlatformDays';

test.each([
  ['2026-11-23T12:00:00Z', 1, '2026-11-24T12:00:00Z'],
  ['2026-11-23T12:00:00Z', 0, '2026-11-23T12:00:00Z'],
  ['2026-11-23T12:00:00Z', -30, '2026-10-24T12:00:00Z'],
  ['2028-02-28T23:59:59Z', 2, '2028-03-01T23:59:59Z'],
  // Clocks of New York and London change on the way.
  ['2026-02-01T00:00:00Z', 365, '2027-02-01T00:00:00Z'],
])('%s and %i days is %s', (instant, days, sum) => {
  expect(addPlatformDays(new Date(instant), days)).toEqual(new Date(sum));
});

test('a sum that no Date can hold is told by its name', () => {
  const last = new Date(8.64e15);
  expect(() => addPlatformDays(last, 1)).toThrow(/^the instant must/);
  expect(() => addPlatformDays(last, 1, 'the end plus days')).toThrow(/^the end plus days must/);
});
