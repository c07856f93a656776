/** The days on which a rule applies, `YYYY-MM-DD`: from the first day on, and until the day before the second. */
export interface RulePeriod {
  readonly from?: string;
  readonly until?: string;
}

/** Whether a rule applies on a day. */
export function isInForce({ from, until }: RulePeriod, day: string): boolean {
  const time = Date.parse(day);
  return (
    (from === undefined || Date.parse(from) <= time) && (until === undefined || time < Date.parse(until))
  );
}
