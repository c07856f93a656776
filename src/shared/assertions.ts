import { isDate } from 'date-fns/isDate';

/** Throws if a typed argument is an invalid `Date`, which would silently read as "never expires". */
export function assertInstant(name: string, value: Date | null | undefined): void {
  if (!isDate(value) || Number.isNaN(value.getTime())) {
    throw new RangeError(`${name} must be a valid Date`);
  }
}

/** Throws unless a typed argument is an object other than an array. */
export function assertObject(name: string, value: unknown): void {
  if (!isObject(value)) throw new RangeError(`${name} must be an object`);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws unless a typed argument is an array; a `Set` or an array-like object is refused. */
export function assertList(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new RangeError(`${name} must be a list`);
}

/** Throws unless a typed argument is an array of objects without holes. */
export function assertRows(name: string, rows: readonly unknown[]): void {
  assertList(name, rows);
  // A counting loop, since array methods skip holes; and only a wrong row gets its name built.
  for (let index = 0; index < rows.length; index += 1) {
    if (!isObject(rows[index])) throw new RangeError(`${name}[${index}] must be an object`);
  }
}

/** Throws unless a typed argument is an array of texts. */
export function assertTexts(name: string, texts: readonly unknown[]): void {
  assertList(name, texts);
  for (let index = 0; index < texts.length; index += 1) {
    if (typeof texts[index] !== 'string') throw new RangeError(`${name}[${index}] must be text`);
  }
}

/** Throws unless a typed argument is a time zone that the runtime knows, or absent. */
export function assertTimeZoneIfGiven(name: string, timeZone: string | null | undefined): void {
  if (timeZone == null) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch (error) {
    throw new RangeError(`${name} must be an IANA time zone, such as Europe/Berlin`, { cause: error });
  }
}

/** Throws unless a typed argument is a boolean or absent: `0` and `'false'` of a database would be read as true. */
export function assertFlagIfGiven(name: string, value: unknown): void {
  if (value != null && typeof value !== 'boolean') throw new RangeError(`${name} must be true or false`);
}

/** Throws unless a typed argument is text or absent. */
export function assertTextIfGiven(name: string, value: unknown): void {
  if (value != null && typeof value !== 'string') throw new RangeError(`${name} must be text`);
}

/** Throws unless a typed argument is one of the allowed words. */
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
