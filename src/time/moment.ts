/** An instant known to lie between two others, both included; they are the same if it is known exactly. */
export interface Moment {
  readonly from: Date;
  readonly until: Date;
  /** The day as it was written, `YYYY-MM-DD`, if it was one. */
  readonly day?: string | undefined;
}

/** A moment that is known exactly. */
export function exactly(instant: Date): Moment {
  return { from: instant, until: instant };
}
