import { assertInstant } from '../shared/assertions';

/** The UTC day, `YYYY-MM-DD`, whose rules apply; the day of the newest known rules if none is given. */
export function ruleDay(asOf: Date | null | undefined, newest: string): string {
  if (asOf == null) return newest;
  assertInstant('asOf', asOf);
  const [day = newest] = asOf.toISOString().split('T');
  return day;
}
