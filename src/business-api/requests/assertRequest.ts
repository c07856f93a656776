/** Throws unless a typed argument is an id: a text, since a number has lost its last digits, and not an empty one. */
export function assertId(name: string, value: string): void {
  if (typeof value !== 'string' || value === '') throw new RangeError(`${name} must be an id, as text`);
}

/** Throws unless a typed argument is the id of a post. What it is instead may be a code, so it is never shown. */
export function assertPostId(name: string, value: string): void {
  if (typeof value !== 'string' || !/^\d+$/.test(value)) {
    throw new RangeError(`${name} must be the id of a post: digits, as text`);
  }
}

/** Throws unless a typed argument is a whole number within the platform's limits. */
export function assertWithin(name: string, value: number | undefined, least: number, most = Infinity): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least && value <= most)) return;
  throw new RangeError(
    `${name} must be a whole number ${most === Infinity ? `from ${least}` : `from ${least} to ${most}`}`,
  );
}

/** Throws unless a typed argument is a code that was validated. Never shows it. */
export function assertCode(name: string, value: string): void {
  if (typeof value !== 'string' || !/^#[\w+/=-]{15,255}$/.test(value)) {
    throw new RangeError(`${name} must be the value of a validated code`);
  }
}

/** Throws unless it is said whether a pushed post stays off the profile: the platform's default has changed. */
export function assertDarkPostStatus(value: string | undefined): void {
  if (value !== 'ON' && value !== 'OFF') throw new RangeError('darkPostStatus must be ON or OFF');
}
