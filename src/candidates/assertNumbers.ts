/** Throws unless a typed argument is a finite number above 0. */
export function assertAboveZero(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} must be a finite number above 0`);
}

/** Throws unless a typed argument lies between 0 and a maximum. */
export function assertFromZero(name: string, value: number, maximum: number): void {
  if (value >= 0 && value <= maximum) return;
  throw new RangeError(`${name} must be a finite number from 0${maximum === 1 ? ' to 1' : ''}`);
}

/** Throws unless a typed argument is below a limit. */
export function assertBelow(name: string, value: number, limit: number): void {
  if (!(value < limit)) throw new RangeError(`${name} must be below ${limit}`);
}
