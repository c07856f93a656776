import type { Flight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { DurationWarning, PlannedExtension } from './durationRecommendation';
import { endsBy } from './stretches';
import { DAY_MS } from '../../time/platformDay';

/** The flight is to begin, or even to end, before there is a code. */
export function beginsBeforeCode(flight: Flight, generatedAt: Date): Issue<DurationWarning>[] {
  if (generatedAt <= flight.startsAt) return [];
  if (endsBy(flight, generatedAt)) {
    return [{ code: 'flight_ends_before_code', path: [], params: { endsAt: flight.endsAt, generatedAt } }];
  }
  const params = { startsAt: flight.startsAt, generatedAt };
  return [{ code: 'flight_begins_before_code', path: [], params }];
}

/** The flight has no end, or no single duration is long enough. */
export function outlivesCode(
  flight: Flight,
  endsAt: Date,
  days: number,
  renewals: readonly PlannedExtension[],
): Issue<DurationWarning>[] {
  if (!flight.endsAt) return [{ code: 'flight_open_ended', path: [], params: { endsAt } }];
  if (renewals.length === 0) return [];
  return [{ code: 'flight_needs_renewals', path: [], params: { renewals: renewals.length, days } }];
}

/** The days go beyond the usage rights; names the longest that stay within them. */
export function outlivesRights(
  endsAt: Date,
  rightsUntil: Date | undefined,
  generatedAt: Date,
  offered: readonly number[],
): Issue<DurationWarning>[] {
  if (rightsUntil == null || endsAt <= rightsUntil) return [];
  const allowed = rightsUntil.getTime() - generatedAt.getTime();
  const longestWithin = offered
    .filter((days) => days * DAY_MS <= allowed)
    .reduce<number | undefined>((longest, days) => Math.max(longest ?? 0, days), undefined);
  return [
    { code: 'duration_outlives_usage_rights', path: [], params: { endsAt, rightsUntil, longestWithin } },
  ];
}
