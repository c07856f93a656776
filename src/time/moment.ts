/** An instant that is known to lie in a stretch of time, both ends included; they are the same where it is known exactly. */
export interface Moment {
  readonly from: Date;
  readonly until: Date;
}

/** The moment that is known exactly. */
export function exactly(instant: Date): Moment {
  return { from: instant, until: instant };
}
