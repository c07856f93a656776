import type { Authorisation } from '../../vocabulary/authorisation';
import type { Flight } from '../../vocabulary/time';
import type { FlightCoverStatus } from './flightCover';
import { fitOfFlight } from './fitOfFlight';
import { spanOf } from './spans';
import { spansOf, usableSpan } from './usableSpan';

/** What `checkFlightCover` says first of one authorisation, for the rows of a long list. */
export function coverOfOne(
  authorisation: Authorisation,
  flight: Flight,
  now: Date,
): { readonly status: FlightCoverStatus; readonly stopsAt: Date | undefined } {
  const whole = spanOf(flight);
  const spans = spansOf(usableSpan(authorisation, now));
  const { status, stopsAt } = fitOfFlight(whole, spans, Math.max(whole[0], now.getTime()));
  return { status, stopsAt: stopsAt === undefined ? undefined : new Date(stopsAt) };
}
