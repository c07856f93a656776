import { millisecondsInDay } from 'date-fns/constants';
import type { EndDoubt } from '../../vocabulary/authorisation';
import type { DurationWarning } from '../../vocabulary/durationAdvice';
import type { AdFlight } from '../../vocabulary/time';
import type { Issue } from '../../vocabulary/verdict';
import type { ChosenDays } from './chooseDays';
import type { CoverGoal } from './coverGoal';
import { endsBy } from './stretches';

const LAST_MS = 8.64e15;

/** A warning if the flight begins, or even ends, before the code is generated. */
export function beginsBeforeCode(flight: AdFlight, generatedAt: Date): Issue<DurationWarning>[] {
  const { startsAt } = flight;
  if (endsBy(flight, generatedAt)) {
    return [{ code: 'flight_ends_before_code', path: [], params: { endsAt: flight.endsAt, generatedAt } }];
  }
  if (startsAt == null || generatedAt <= startsAt) return [];
  return [{ code: 'flight_begins_before_code', path: [], params: { startsAt, generatedAt } }];
}

const nothing: readonly Issue<DurationWarning>[] = [];

/**
 * Why the chosen days do not cover the flight, or cover more than may be used. `doubt`: why the instant from which they
 * count can be another, and their end with it.
 */
export function chosenDaysWarnings(
  flight: AdFlight,
  chosen: ChosenDays,
  goal: CoverGoal,
  longest: number,
  doubt: EndDoubt = {},
): readonly Issue<DurationWarning>[] {
  const isOpenEnded = flight.endsAt == null;
  const { days, extensions, until } = chosen;
  const wantsMore = until < goal.target && (extensions.at(-1) ?? days) === longest;
  const rightsEndFirst = goal.rightsEnd < until || goal.rightsEnd < (flight.endsAt?.getTime() ?? Infinity);
  // A plan calls this for a million rows, nearly all without warnings.
  if (!isOpenEnded && extensions.length === 0 && !wantsMore && !rightsEndFirst) return nothing;
  return [
    ...(isOpenEnded ? [openEnded(until, doubt)] : []),
    ...(extensions.length > 0 ? [needsRenewals(chosen)] : []),
    ...(wantsMore && !isOpenEnded ? [shortMargin(until, goal)] : []),
    ...(rightsEndFirst ? beyondRights(flight, until, goal, doubt) : []),
  ];
}

function openEnded(until: number, doubt: EndDoubt): Issue<DurationWarning> {
  return { code: 'flight_open_ended', path: [], params: { endsAt: instantOf(until), ...doubt } };
}

function needsRenewals({ days, extensions }: ChosenDays): Issue<DurationWarning> {
  return { code: 'flight_needs_renewals', path: [], params: { renewals: extensions.length, days } };
}

function shortMargin(until: number, { flightEnd, bufferDays }: CoverGoal): Issue<DurationWarning> {
  const marginDays = (until - flightEnd) / millisecondsInDay;
  return { code: 'flight_margin_short', path: [], params: { marginDays, bufferDays } };
}

function beyondRights(
  { startsAt, endsAt }: AdFlight,
  until: number,
  { rightsEnd }: CoverGoal,
  doubt: EndDoubt,
): Issue<DurationWarning>[] {
  const rightsUntil = new Date(rightsEnd);
  const warnings: Issue<DurationWarning>[] = [];
  if (endsAt == null || endsAt > rightsUntil) {
    const from = startsAt != null && startsAt > rightsUntil ? startsAt : rightsUntil;
    warnings.push({
      code: 'flight_outside_usage_rights',
      path: [],
      params: { startsAt: from, endsAt: endsAt ?? undefined },
    });
  }
  if (until > rightsEnd) {
    const params = { endsAt: instantOf(until), ...doubt, rightsUntil };
    warnings.push({ code: 'duration_outlives_usage_rights', path: [], params });
  }
  return warnings;
}

/** The last possible instant stands in for any beyond it. */
function instantOf(ms: number): Date {
  return new Date(Math.min(ms, LAST_MS));
}
