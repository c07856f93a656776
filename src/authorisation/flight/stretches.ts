import { assertInstant, assertObject } from '../../shared/assertions';
import type { AdFlight, Flight } from '../../vocabulary/time';

/** Throws when a flight has no start, or an end that is not after it. */
export function assertFlight(name: string, flight: Flight): void {
  assertObject(name, flight);
  assertInstant(`${name}.startsAt`, flight.startsAt);
  assertStretch(name, flight);
}

/** Throws when a flight has neither a start nor an end, or an end that is not after its start. */
export function assertAdFlight(name: string, flight: AdFlight): void {
  assertObject(name, flight);
  if (flight.endsAt == null) assertInstant(`${name}.startsAt`, flight.startsAt);
  assertStretch(name, flight);
}

/** Throws when a bound of a stretch of time is not a date, or its end is not after its start; absent bounds are fine. */
export function assertStretch(
  name: string,
  stretch: { startsAt?: Date | undefined; endsAt?: Date | undefined },
): void {
  assertObject(name, stretch);
  const { startsAt, endsAt } = stretch;
  if (startsAt != null) assertInstant(`${name}.startsAt`, startsAt);
  if (endsAt == null) return;
  assertInstant(`${name}.endsAt`, endsAt);
  if (startsAt != null && endsAt.getTime() <= startsAt.getTime()) {
    throw new RangeError(`${name}.endsAt must be after ${name}.startsAt`);
  }
}

/** Whether a flight is known to be over by an instant. */
export function endsBy<Kind extends AdFlight>(
  flight: Kind | null | undefined,
  instant: Date,
): flight is Kind & { readonly endsAt: Date } {
  return flight?.endsAt != null && flight.endsAt.getTime() <= instant.getTime();
}
