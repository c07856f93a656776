import type { AdFlight } from '../../vocabulary/time';

/** A flight as far as the usage rights allow it, whose dates may be ISO texts; a creator is asked for no more. */
export function allowedFlight<Kind extends AdFlight>(
  flight: Kind,
  rightsUntil: Date | null | undefined,
): Kind {
  const startsAt = flight.startsAt == null ? undefined : new Date(flight.startsAt);
  const ends = [flight.endsAt, rightsUntil].filter((end) => end != null).map((end) => new Date(end));
  const [endsAt] = ends.sort((a, b) => a.getTime() - b.getTime());
  // A last day that was given is that of the whole flight.
  const isCut = flight.endsAt == null || (endsAt !== undefined && endsAt < new Date(flight.endsAt));
  return { ...flight, startsAt, endsAt, ...(isCut && { lastDay: undefined }) };
}
