import type { Authorisation, EndDoubt } from '../../vocabulary/authorisation';
import type { Flight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import { fitOfFlight } from './fitOfFlight';
import { assertDays, assertInstant } from '../../shared/assertions';
import { assertFlight, assertStretch } from './stretches';
import { checkUsageRights } from './checkUsageRights';
import { countOn } from './countOn';
import { coverWarnings } from './coverWarnings';
import type { FlightCover, FlightCoverOptions } from './flightCover';
import { type Span, spanOf, stretchOf } from './spans';

/**
 * Checks whether the authorisations of a post cover the flight of its ad, and when the ad would stop.
 *
 * An authorisation counts from its start to its end, unless the platform says that it is over. If its platform status
 * is new to us, or nobody knows its end, it may or may not cover the flight: a part that depends on it alone is
 * `unknown`. One that is pending or not applied counts. `warnings` names all of these. A post that needs no
 * authorisation is always covered.
 *
 * @param authorisations - All authorisations of the post, in any order.
 * @param flight - When the ad is meant to run, half-open.
 * @param options - The present, the margin to keep in days of 24 hours, and the usage rights.
 * @throws RangeError when a date or a duration is invalid, when the flight or the usage rights do not end after they
 * start, or when the authorisations name several posts: one post's code does not carry the ad of another.
 *
 * @example
 * ```ts
 * const authorisation = { startsAt: new Date('2026-11-01T00:00:00Z'), durationDays: 30 };
 * const flight = { startsAt: new Date('2026-11-10T00:00:00Z'), endsAt: new Date('2026-12-10T00:00:00Z') };
 * const cover = checkFlightCover(authorisation, flight);
 * cover.status; // => 'uncovered'
 * cover.stopsAt; // => new Date('2026-12-01T00:00:00Z')
 * cover.uncovered; // => [{ startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-10T00:00:00Z') }]
 * cover.msSpentBeforeFlight / 86_400_000; // => 9
 * ```
 */
export function checkFlightCover(
  authorisations: Authorisation | readonly Authorisation[],
  flight: Flight,
  options: FlightCoverOptions = {},
): FlightCover {
  const { now, bufferDays = 1, usageRights } = options ?? {};
  assertFlight('flight', flight);
  if (usageRights != null) assertStretch('usageRights', usageRights);
  if (now != null) assertInstant('now', now);
  assertDays('bufferDays', bufferDays, 0);

  const whole = spanOf(flight);
  const present = now?.getTime() ?? -Infinity;
  const from = Math.max(whole[0], present);
  const { sure, unsure, doubts, doubtOf, mayEndLater } = countOn(authorisations, whole, now);
  const { status, stopsAt, windows, fit, atBest } = fitOfFlight(whole, { sure, unsure }, from);
  const msToSpare = fit.flaws.length === 0 ? timeToSpare(whole, windows) : undefined;
  const alive = sure.filter(([, end]) => end > present);
  const coverEnd = windows.at(-1)?.[1] ?? -Infinity;
  const rights =
    usageRights && checkUsageRights(whole, usageRights, { at: coverEnd, ...doubtOf(coverEnd) }, from);

  return {
    status,
    covered: fit.flaws.length === 0,
    coveredIntervals: fit.inside.map(stretchOf),
    uncovered: fit.outside.map(stretchOf),
    ...(stopsAt !== undefined && { stopsAt: new Date(stopsAt) }),
    ...(msToSpare !== undefined && { msToSpare }),
    msSpentBeforeFlight: timeSpent(alive, whole[0]),
    ...(now && { msSpentByNow: timeSpent(alive, Math.min(whole[0], present)) }),
    ...(doubts.some(({ code }) => code === 'authorisation_end_upper_bound') && { endIsUpperBound: true }),
    ...(mayEndLater && { endIsLowerBound: true }),
    ...(rights && { withinRights: rights.issues.length === 0 }),
    issues: [
      ...atBest.flaws.map((flaw) => uncovered(flaw, doubtOf(flaw[0]), present)),
      ...(rights?.issues ?? []),
    ],
    warnings: [
      ...coverWarnings(flight, whole, fit, msToSpare, doubtOf, { now, bufferDays, usageRights }),
      ...doubts,
      ...(rights?.warnings ?? []),
    ],
  };
}

/** How long the window around the end of a covered flight continues after it. */
function timeToSpare([, end]: Span, windows: readonly Span[]): number | undefined {
  const last = windows.find(([, to]) => end <= to);
  return last && last[1] !== Infinity ? last[1] - end : undefined;
}

function timeSpent(spans: readonly Span[], until: number): number {
  let spent = 0;
  for (const [from, to] of spans) if (from !== -Infinity) spent += Math.max(0, Math.min(to, until) - from);
  return spent;
}

function uncovered(span: Span, doubt: EndDoubt, present: number): Issue<'flight_uncovered'> {
  const { startsAt, endsAt } = stretchOf(span);
  const isPast = span[1] <= present;
  return {
    code: 'flight_uncovered',
    path: [],
    params: { startsAt, endsAt, ...doubt, ...(isPast && { isPast }) },
  };
}
