import { millisecondsInDay } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';

const daysOfHalfAYear = 180;

/** Whether a day needs no year: it is within half a year. */
export function isNear(day: Date, now: Date): boolean {
  return Math.abs(differenceInMilliseconds(day, now)) < daysOfHalfAYear * millisecondsInDay;
}
