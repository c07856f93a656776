import { isDate } from 'date-fns/isDate';

/** Throws when a typed argument is a `Date` without a time: it would silently read as "never expires". */
export function assertInstant(name: string, value: Date): void {
  if (!isDate(value) || Number.isNaN(value.getTime())) {
    throw new RangeError(`${name} must be a valid Date`);
  }
}

/** Throws unless a typed argument is an object, and no list. */
export function assertObject(name: string, value: unknown): void {
  if (!isObject(value)) throw new RangeError(`${name} must be an object`);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws unless a typed argument is a list; a `Set`, or what looks like a list, is none. */
export function assertList(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new RangeError(`${name} must be a list`);
}

/** Throws unless a typed argument is a list of objects; a hole in it is not passed over in silence. */
export function assertRows(name: string, rows: readonly unknown[]): void {
  assertList(name, rows);
  // Counted, since the methods of a list pass over holes; and a name is made for the wrong row alone.
  for (let index = 0; index < rows.length; index += 1) {
    if (!isObject(rows[index])) throw new RangeError(`${name}[${index}] must be an object`);
  }
}

/** Throws unless a typed argument, where it is given, is text. */
export function assertTextIfGiven(name: string, value: unknown): void {
  if (value != null && typeof value !== 'string') throw new RangeError(`${name} must be text`);
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
