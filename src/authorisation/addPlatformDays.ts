import { addHours } from 'date-fns/addHours';
import { assertInstant } from './assertions';

/** A platform day is 86,400 seconds in every zone and across every clock change. */
export function addPlatformDays(instant: Date, days: number): Date {
  const result = addHours(instant, days * 24);
  assertInstant('startsAt plus durationDays', result);
  return result;
}
