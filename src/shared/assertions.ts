import { isDate } from 'date-fns/isDate';
import { isValid } from 'date-fns/isValid';

/** Throws when a typed argument is a `Date` without a time: it would silently read as "never expires". */
export function assertInstant(name: string, value: Date): void {
  if (!isDate(value) || !isValid(value)) {
    throw new RangeError(`${name} must be a valid Date`);
  }
}

/** Throws unless a typed argument is an object, and no list. */
export function assertObject(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError(`${name} must be an object`);
  }
}

/** Throws unless a typed argument is one of the words that it can be. */
export function assertWord(name: string, word: string, words: readonly string[]): void {
  if (!words.includes(word)) throw new RangeError(`${name} must be one of: ${words.join(', ')}`);
}

/** Throws unless a typed argument is a whole number of days, at least `minimum`. */
export function assertDays(name: string, value: number, minimum = 1): void {
  if (!Number.isInteger(value) || value < minimum) {
    throw new RangeError(`${name} must be whole days, at least ${minimum}`);
  }
}

/** Throws unless a typed argument is a finite number above 0. */
export function assertAboveZero(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} must be a finite number above 0`);
}
