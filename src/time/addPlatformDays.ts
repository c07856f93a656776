import { addHours } from 'date-fns/addHours';
import { hoursInPlatformDay } from './platformDay';
import { assertInstant } from '../shared/assertions';

/** Adds platform days, or takes them away; throws, naming the sum, when no `Date` can hold it. */
export function addPlatformDays(instant: Date | number, days: number, name = 'the instant'): Date {
  // From its number, so that a subclass of Date gives a plain Date.
  const result = addHours(+instant, days * hoursInPlatformDay);
  assertInstant(name, result);
  return result;
}
