import { assertInstant } from '../shared/assertions';
import { DAY_MS } from './platformDay';

/** Adds platform days, fewer than none too; throws, naming the sum, when no `Date` can hold it. */
export function addPlatformDays(instant: Date, days: number, name = 'the instant'): Date {
  const result = new Date(instant.getTime() + days * DAY_MS);
  assertInstant(name, result);
  return result;
}
