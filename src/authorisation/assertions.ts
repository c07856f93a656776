import { isValid } from 'date-fns/isValid';

/** Throws when a typed argument is a `Date` without a time: it would silently read as "never expires". */
export function assertInstant(name: string, value: Date): void {
  if (!isValid(value)) throw new RangeError(`${name} must be a valid Date`);
}

/** Throws unless a typed argument is a whole number of days, at least one. */
export function assertDays(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new RangeError(`${name} must be a whole number of days, at least 1`);
  }
}
