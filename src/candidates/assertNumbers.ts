/** Throws unless a typed argument is a finite number from 0, a count. */
export function assertCount(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} must be a finite number from 0`);
}

/** Throws unless a typed argument is a number from 0 to 1, a share. */
export function assertShare(name: string, value: number): void {
  if (!Number.isFinite(value) || value < 0 || value > 1) {
    throw new RangeError(`${name} must be a finite number from 0 to 1`);
  }
}

/** Throws unless a typed argument is below a limit. */
export function assertBelow(name: string, value: number, limit: number): void {
  if (!(value < limit)) throw new RangeError(`${name} must be below ${limit}`);
}
