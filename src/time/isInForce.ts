/** The days on which a rule holds, `YYYY-MM-DD`: from the first one on, and no longer on the second. */
export interface RulePeriod {
  readonly from?: string;
  readonly until?: string;
}

/** Whether a rule holds on a day. */
export function isInForce({ from, until }: RulePeriod, day: string): boolean {
  const time = Date.parse(day);
  return (
    (from === undefined || Date.parse(from) <= time) && (until === undefined || time < Date.parse(until))
  );
}
