import { addHours } from 'date-fns/addHours';
import { assertInstant } from '../../vocabulary/assertions';

/** A platform day is 86,400 seconds in every zone and across every clock change. */
export const DAY_MS = 86_400_000;

/** Adds platform days, fewer than none too; throws, naming the sum, when no `Date` can hold it. */
export function addPlatformDays(instant: Date, days: number, name = 'the instant'): Date {
  const result = addHours(instant, days * 24);
  assertInstant(name, result);
  return result;
}
