import type { Flight } from '../../vocabulary/time';

/** Whether a flight is known to be over by an instant. */
export function endsBy(
  flight: Flight | null | undefined,
  instant: Date,
): flight is Flight & { readonly endsAt: Date } {
  return flight?.endsAt != null && flight.endsAt.getTime() <= instant.getTime();
}
