import type { Verdict } from '../vocabulary/verdict';
import { parsePlatformTime } from './parsePlatformTime';
import { clockAnywhere, clockIn } from './wallClock';

/** What {@link flightFromDays} takes beside the days. */
export interface FlightFromDaysOptions {
  /** The zone in which the days are meant, such as `Europe/Berlin`; absent: the longest flight that they can mean. */
  readonly timeZone?: string | undefined;
}

/** When an ad runs, of which the days are known. */
export interface FlightOfDays {
  /** Absent when no first day was given. */
  readonly startsAt?: Date | undefined;
  /** The end of the last day: the day counts whole. */
  readonly endsAt: Date;
  /** `exact`: in the zone that was named. `widest`: from the first instant of the first day anywhere to the last of the last. */
  readonly boundsAre: 'exact' | 'widest';
}

/**
 * The flight of an ad that runs from one day to another, `2026-12-01` to `2026-12-20`, the last day included.
 *
 * Nobody wrote down in which zone those days were meant unless you name it. Without one, the flight is the longest that
 * they can mean, 26 hours longer than the days: a renewal that covers it covers the ad wherever it runs.
 *
 * @param startDay - The first day as `YYYY-MM-DD`; `undefined`, `null` or `''` where only the end matters.
 * @param endDay - The last day as `YYYY-MM-DD`. A day that does not exist, or one before the first, gives an issue.
 * @param options - The zone in which the days are meant.
 * @throws RangeError when there is no such zone.
 *
 * @example
 * ```ts
 * flightFromDays('2026-12-01', '2026-12-20', { timeZone: 'Europe/Berlin' });
 * // => { ok: true, value: { startsAt: new Date('2026-11-30T23:00:00Z'), endsAt: new Date('2026-12-20T23:00:00Z'), boundsAre: 'exact' } }
 * flightFromDays(undefined, '2026-12-20');
 * // => { ok: true, value: { endsAt: new Date('2026-12-21T12:00:00Z'), boundsAre: 'widest' } }
 * ```
 *
 * @see {@link startFromDateOnly} for the start of an authorisation
 */
export function flightFromDays(
  startDay: unknown,
  endDay: unknown,
  options: FlightFromDaysOptions = {},
): Verdict<FlightOfDays, 'date_unreadable' | 'interval_ends_before_start'> {
  const { timeZone } = options ?? {};
  const clock = timeZone == null ? clockAnywhere : clockIn(timeZone);
  const boundsAre = timeZone == null ? 'widest' : 'exact';
  const last = midnightOf(endDay);
  if (last === undefined) return refuse('date_unreadable', 'endDay');
  const endsAt = clock.dayOf(last).until;
  if (startDay == null || startDay === '') return { ok: true, value: { endsAt, boundsAre } };
  const first = midnightOf(startDay);
  if (first === undefined) return refuse('date_unreadable', 'startDay');
  if (last < first) return refuse('interval_ends_before_start', 'endDay');
  return { ok: true, value: { startsAt: clock.dayOf(first).from, endsAt, boundsAre } };
}

/** Midnight of a day, as a clock in UTC shows it. */
function midnightOf(day: unknown): number | undefined {
  const midnight = parsePlatformTime(typeof day === 'string' ? `${day.trim()} 00:00:00` : day);
  return midnight.ok ? midnight.value.getTime() : undefined;
}

function refuse(code: 'date_unreadable' | 'interval_ends_before_start', name: string) {
  return { ok: false, issues: [{ code, path: [name] }] } as const;
}
