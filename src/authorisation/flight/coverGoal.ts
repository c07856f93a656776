import { millisecondsInDay } from 'date-fns/constants';
import type { AdFlight } from '../../vocabulary/time';

/** How far an authorisation should reach. In milliseconds, since a plan needs one for each of a million rows. */
export interface CoverGoal {
  /** The end of the flight, or of the usage rights if that is earlier; `Infinity` if nothing ends it. */
  readonly flightEnd: number;
  /** The end of the flight and the buffer after it, which never reaches beyond the usage rights. */
  readonly target: number;
  /** `Infinity` if the use is not limited. */
  readonly rightsEnd: number;
  /** The days that the buffer should have, usage rights aside. */
  readonly bufferDays: number;
}

/** Options for how far an authorisation should reach beyond its flight. */
export interface CoverGoalOptions {
  readonly bufferDays?: number | undefined;
  readonly rightsUntil?: Date | null | undefined;
}

/** How far an authorisation should reach if its days count from an instant. */
export function coverGoal(
  flight: AdFlight,
  from: number,
  { bufferDays: wanted, rightsUntil }: CoverGoalOptions,
): CoverGoal {
  const rightsEnd = rightsUntil?.getTime() ?? Infinity;
  const bufferDays = wanted ?? bufferFor(flight, from);
  const begins = Math.max(from, flight.startsAt?.getTime() ?? from);
  // The ad may not run beyond the usage rights; if they end before it begins, nothing that it may use can be covered.
  const allowedUntil = rightsEnd > begins ? rightsEnd : Infinity;
  const flightEnd = Math.min(flight.endsAt?.getTime() ?? Infinity, allowedUntil);
  const target = Math.min(flightEnd + bufferDays * millisecondsInDay, Math.max(rightsEnd, flightEnd));
  return { flightEnd, target, rightsEnd, bufferDays };
}

/** How many days an authorisation that ends at an instant leaves to spare after the flight. */
export function marginOf(endsAt: number, { flightEnd }: CoverGoal): number {
  return (endsAt - flightEnd) / millisecondsInDay;
}

const flightDaysPerBufferDay = 10;
const mostBufferDays = 7;

/**
 * One day for every ten days of the flight still ahead, rounded up, and at most a week. The buffer is for an ad that
 * runs a little longer than planned, and longer flights are extended by more: a week on top of a three-day ad would
 * only make every ask a size too large.
 */
function bufferFor({ startsAt, endsAt }: AdFlight, from: number): number {
  if (endsAt == null) return mostBufferDays;
  const ahead = endsAt.getTime() - Math.max(from, startsAt?.getTime() ?? from);
  const days = Math.ceil(ahead / millisecondsInDay / flightDaysPerBufferDay);
  return Math.min(Math.max(days, 1), mostBufferDays);
}
