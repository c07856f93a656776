import { givenZone } from '../shared/givenZone';
import type { Verdict } from '../vocabulary/verdict';
import { midnightOf } from './midnightOf';
import { clockAnywhere, clockIn } from './wallClock';

/** Options of {@link flightFromDates}. */
export interface FlightFromDatesOptions {
  /** The time zone of the days, such as `Europe/Berlin`. Without it, the flight is the longest that the days can mean. */
  readonly timeZone?: string | undefined;
}

/** When an ad runs, worked out from its days. */
export interface FlightFromDates {
  /** Absent if no first day was given. */
  readonly startsAt?: Date | undefined;
  /** The end of the last day, which is included. */
  readonly endsAt: Date;
  /** Absent if no first day was given. */
  readonly firstDay?: string | undefined;
  readonly lastDay: string;
  /** `exact`: in the given time zone. `widest`: from the first instant of the first day to the last instant of the last day, anywhere. */
  readonly boundsAre: 'exact' | 'widest';
}

/**
 * Turns the days on which an ad runs, such as `2026-12-01` to `2026-12-20`, into a flight; the last day is included.
 *
 * Bare days do not say in which time zone. Unless you name it, the flight is the longest that the days can mean, 26
 * hours longer than the days themselves: a renewal that covers it covers the ad wherever it runs.
 *
 * @param startDay - The first day as `YYYY-MM-DD`; `undefined`, `null` or `''` if only the end matters.
 * @param endDay - The last day as `YYYY-MM-DD`. A day that does not exist, or one before the first, gives an issue.
 * @param options - The time zone of the days.
 * @throws RangeError when there is no such zone.
 *
 * @example
 * ```ts
 * flightFromDates('2026-12-01', '2026-12-20', { timeZone: 'Europe/Berlin' });
 * // => { ok: true, value: { startsAt: new Date('2026-11-30T23:00:00Z'), endsAt: new Date('2026-12-20T23:00:00Z'), firstDay: '2026-12-01', lastDay: '2026-12-20', boundsAre: 'exact' } }
 * flightFromDates(undefined, '2026-12-20');
 * // => { ok: true, value: { endsAt: new Date('2026-12-21T12:00:00Z'), lastDay: '2026-12-20', boundsAre: 'widest' } }
 * ```
 *
 * @see {@link startFromDateOnly} for the start of an authorisation
 */
export function flightFromDates(
  startDay: unknown,
  endDay: unknown,
  options: FlightFromDatesOptions = {},
): Verdict<FlightFromDates, 'date_unreadable' | 'interval_ends_before_start'> {
  const timeZone = givenZone(options?.timeZone);
  const clock = timeZone == null ? clockAnywhere : clockIn(timeZone);
  const boundsAre = timeZone == null ? 'widest' : 'exact';
  const last = dayGiven(endDay);
  if (last === undefined) return refuse('date_unreadable', 'endDay');
  const { until: endsAt, day: lastDay = '' } = clock.dayOf(last);
  if (startDay == null || startDay === '') return { ok: true, value: { endsAt, lastDay, boundsAre } };
  const first = dayGiven(startDay);
  if (first === undefined) return refuse('date_unreadable', 'startDay');
  if (last < first) return refuse('interval_ends_before_start', 'endDay');
  const { from: startsAt, day: firstDay } = clock.dayOf(first);
  return { ok: true, value: { startsAt, endsAt, firstDay, lastDay, boundsAre } };
}

function dayGiven(day: unknown): number | undefined {
  const midnight = midnightOf(typeof day === 'string' ? day.trim() : day);
  return midnight.ok ? midnight.value.getTime() : undefined;
}

function refuse(code: 'date_unreadable' | 'interval_ends_before_start', name: string) {
  return { ok: false, issues: [{ code, path: [name] }] } as const;
}
