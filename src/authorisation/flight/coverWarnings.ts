import { millisecondsInDay } from 'date-fns/constants';
import type { EndDoubt } from '../../vocabulary/authorisation';
import type { Flight, UsageRights } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { Fit } from './againstWindows';
import type { FlightCoverOptions } from './flightCover';
import type { Span } from './spans';
import { endsBy } from './stretches';

/** What to know about a flight and its margin, whatever the authorisations are. */
export function coverWarnings(
  flight: Flight,
  whole: Span,
  fit: Fit,
  msToSpare: number | undefined,
  doubtOf: (end: number) => EndDoubt,
  { now, bufferDays = 1, usageRights }: FlightCoverOptions,
): Issue<'flight_over' | 'flight_open_ended' | 'flight_margin_short'>[] {
  if (now != null && endsBy(flight, now)) {
    // A flight that is over needs no margin.
    return [{ code: 'flight_over', path: [], params: { endsAt: flight.endsAt } }];
  }
  return [...openEnd(fit, doubtOf), ...shortMargin(msToSpare, marginWanted(whole, bufferDays, usageRights))];
}

function openEnd({ openFrom }: Fit, doubtOf: (end: number) => EndDoubt): Issue<'flight_open_ended'>[] {
  if (openFrom === undefined) return [];
  const params = { endsAt: new Date(openFrom), ...doubtOf(openFrom) };
  return [{ code: 'flight_open_ended', path: [], params }];
}

/** The usage rights may end before the margin does; a longer margin is useless. */
function marginWanted([, end]: Span, bufferDays: number, rights: UsageRights | undefined): number {
  if (rights?.endsAt == null) return bufferDays;
  return Math.min(bufferDays, Math.max(0, rights.endsAt.getTime() - end) / millisecondsInDay);
}

function shortMargin(msToSpare: number | undefined, bufferDays: number): Issue<'flight_margin_short'>[] {
  if (msToSpare === undefined || msToSpare >= bufferDays * millisecondsInDay) return [];
  return [
    {
      code: 'flight_margin_short',
      path: [],
      params: { marginDays: msToSpare / millisecondsInDay, bufferDays },
    },
  ];
}
