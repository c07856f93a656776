/** The present, given by the caller: nothing in this library reads the clock. */
export interface Clock {
  /** The instant to judge by. */
  readonly now: Date;
}

/** A stretch of time, half-open: `startsAt ≤ t < endsAt`. */
export interface Interval {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The days of a flight as a contract or a sheet names them, if it does; texts tell these. */
interface FlightDays {
  /** `YYYY-MM-DD`, in whatever zone the bounds are. */
  readonly firstDay?: string | undefined;
  /** `YYYY-MM-DD`; the whole of it belongs to the flight. */
  readonly lastDay?: string | undefined;
}

/** When an ad is meant to run, half-open; without an end, it runs until somebody stops it. */
export interface Flight extends FlightDays {
  readonly startsAt: Date;
  readonly endsAt?: Date | undefined;
}

/** When an ad is meant to run if only its end is known: it has begun, or nobody said when it does. */
export interface EndingFlight extends FlightDays {
  readonly startsAt?: Date | undefined;
  readonly endsAt: Date;
}

/** When an ad is meant to run, as far as that is known: by its start, its end, or both. */
export type AdFlight = Flight | EndingFlight;

/** When a contract allows the post to be used in ads, half-open; an absent bound means no limit. */
export interface UsageRights {
  readonly startsAt?: Date | undefined;
  readonly endsAt?: Date | undefined;
}

/** The day whose rules apply, for answers that depend on a dated platform rule. */
export interface AsOf {
  /** If absent, the newest rules apply; the result says which day that is. */
  readonly asOf?: Date | undefined;
}
