import { millisecondsInDay } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';

/** Platform days from one instant to another, with fractions; negative if the second one comes first. */
export function platformDaysBetween(from: Date, until: Date): number {
  return differenceInMilliseconds(until, from) / millisecondsInDay;
}
