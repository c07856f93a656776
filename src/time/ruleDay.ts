import { assertInstant } from '../shared/assertions';

/** The UTC day, `YYYY-MM-DD`, whose rules are asked for; the newest that are known when nobody names one. */
export function ruleDay(asOf: Date | null | undefined, newest: string): string {
  if (asOf == null) return newest;
  assertInstant('asOf', asOf);
  const [day = newest] = asOf.toISOString().split('T');
  return day;
}
