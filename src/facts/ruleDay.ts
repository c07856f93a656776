import { assertInstant } from '../shared/assertions';
import { factsCheckedOn } from './factsCheckedOn';

/** The UTC day, `YYYY-MM-DD`, whose rules are asked for. */
export function ruleDay(asOf: Date | null | undefined): string {
  if (asOf == null) return factsCheckedOn;
  assertInstant('asOf', asOf);
  return asOf.toISOString().slice(0, asOf.toISOString().indexOf('T'));
}

/** The days on which a rule holds: from the first one on, and no longer on the second. */
export interface RulePeriod {
  readonly from?: string;
  readonly until?: string;
}

/** Does a rule hold on a day? */
export function isInForce({ from, until }: RulePeriod, day: string): boolean {
  const time = Date.parse(day);
  return (
    (from === undefined || Date.parse(from) <= time) && (until === undefined || time < Date.parse(until))
  );
}
