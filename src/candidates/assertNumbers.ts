/** Throws unless a typed argument lies between 0 and a maximum. */
export function assertFromZero(name: string, value: number, maximum: number): void {
  if (value >= 0 && value <= maximum) return;
  throw new RangeError(`${name} must be a finite number from 0${maximum === 1 ? ' to 1' : ''}`);
}

/** Throws unless a typed argument is below a limit. */
export function assertBelow(name: string, value: number, limit: number): void {
  if (!(value < limit)) throw new RangeError(`${name} must be below ${limit}`);
}
