import { addHours } from 'date-fns/addHours';
import { hoursInPlatformDay } from './platformDay';
import { assertInstant } from '../shared/assertions';

/** Adds platform days, or subtracts them if negative; throws, naming the sum, if no `Date` can hold it. */
export function addPlatformDays(instant: Date | number, days: number, name = 'the instant'): Date {
  // Built from its number, so a subclass of Date gives a plain Date.
  const result = addHours(+instant, days * hoursInPlatformDay);
  assertInstant(name, result);
  return result;
}
