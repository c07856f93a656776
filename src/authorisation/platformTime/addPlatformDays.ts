import { addHours } from 'date-fns/addHours';
import { assertInstant } from '../../vocabulary/assertions';

/** Adds platform days, fewer than none too; throws, naming the sum, when no `Date` can hold it. */
export function addPlatformDays(instant: Date, days: number, name = 'the instant'): Date {
  const result = addHours(instant, days * 24);
  assertInstant(name, result);
  return result;
}
