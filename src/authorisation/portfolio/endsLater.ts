import { addHours } from 'date-fns/addHours';
import { isAfter } from 'date-fns/isAfter';
import { hoursOfADayAnywhere } from '../dates';

/** An end, and whether the true one can be later. */
export interface KnownEnd {
  /** Absent when nobody knows: that is neither later nor earlier. */
  readonly endsAt?: Date | undefined;
  readonly endIsLowerBound?: boolean | undefined;
}

/**
 * Whether one end is surely later than another. An end of which only the day was known has not moved when the platform
 * then states an instant of that day.
 */
export function endsLater(one: KnownEnd, other: KnownEnd): boolean {
  if (!one.endsAt || !other.endsAt) return false;
  const isTheDayOf = other.endIsLowerBound === true && one.endIsLowerBound !== true;
  return isAfter(one.endsAt, isTheDayOf ? addHours(other.endsAt, hoursOfADayAnywhere) : other.endsAt);
}
