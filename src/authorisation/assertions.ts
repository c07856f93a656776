/** Throws when a typed argument is a `Date` without a time: it would silently read as "never expires". */
export function assertInstant(name: string, value: Date): void {
  // By its tag, since a Date of another realm is no instance of ours.
  if (Object.prototype.toString.call(value) !== '[object Date]' || Number.isNaN(value.getTime())) {
    throw new RangeError(`${name} must be a valid Date`);
  }
}

/** Throws unless a typed argument is a whole number of days, at least `minimum`. */
export function assertDays(name: string, value: number, minimum = 1): void {
  if (!Number.isSafeInteger(value) || value < minimum) {
    throw new RangeError(`${name} must be a whole number of days, at least ${minimum}`);
  }
}
