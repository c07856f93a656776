import { millisecondsInDay } from 'date-fns/constants';
import { statusAndEnd } from '../../authorisation/status/statusAndEnd';
import { statusIssue } from '../../authorisation/status/statusIssue';
import { isOver } from '../../shared/isOver';
import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import type { SheetState } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';
import { futureStart } from './futureStart';
import { type RowEnd, rowEnd } from './rowEnd';

/** Where a row stands that could be read. */
export interface RowStanding {
  readonly state: SheetState;
  readonly reason: Issue;
  readonly msLeft?: number | undefined;
}

/** Options of {@link rowStanding}. */
export interface RowStandingOptions {
  readonly now: Date;
  /** Within how many days of its end an authorisation counts as expiring. */
  readonly horizonDays: number;
  /** The day that `now` is in the zone of the sheet, `YYYY-MM-DD`. */
  readonly today: string;
  /** It has days, and a date that could not be told from others. */
  readonly isUndated: boolean;
  /** The row whose code carries the ad of its post instead. */
  readonly carriedBy?: number | undefined;
  /** Whether the plan asks for its renewal. */
  readonly isDue: boolean;
}

/** Says where a row stands by its code, its dates and its status. */
export function rowStanding(entry: SheetEntry, options: RowStandingOptions): RowStanding {
  const { now } = options;
  const { status, endsAt } = statusAndEnd(entry, now);
  const end = endsAt && rowEnd(entry, endsAt);
  if (end === undefined) return stateOf(entry, status, undefined, options);
  if (mayStillLive(entry, status, now)) return { state: 'expiring', reason: ending(end, options), msLeft: 0 };
  const { state, reason } = stateOf(entry, status, end, options);
  return { state, reason, msLeft: isOver(status) ? 0 : msUntil(end.earliest, now) };
}

function stateOf(
  entry: SheetEntry,
  status: AuthorisationStatus,
  end: RowEnd | undefined,
  options: RowStandingOptions,
): RowStanding {
  const { now, isUndated, carriedBy } = options;
  const awaited = { state: 'waiting', reason: { code: 'sheet_code_awaited', path: [] } } as const;
  const hasCode = entry.code !== undefined;
  const future = futureStart(entry, now);
  if (future && hasCode && !isOver(status)) return { state: 'unclear', reason: future };
  switch (status) {
    case 'active':
      return carriedBy === undefined
        ? inForce(end, options)
        : { state: 'running', reason: outlived(carriedBy) };
    case 'expired':
      return { state: 'expired', reason: ended(entry, end, now) };
    case 'revoked':
      return { state: 'expired', reason: statusIssue(status, entry, now) };
    case 'not_applied':
      return hasCode ? { state: 'apply_now', reason: statusIssue(status, entry, now) } : awaited;
    case 'pending':
      return entry.stage === 'in_review'
        ? { state: 'waiting', reason: statusIssue(status, entry, now) }
        : awaited;
    case 'not_started': {
      const { startsAt } = entry;
      return {
        state: 'unclear',
        reason: { code: 'authorisation_not_started', path: [], params: { startsAt } },
      };
    }
  }
  // Nobody knows its end.
  if (entry.stage === 'applied') return { state: 'unclear', reason: statusIssue('undated', entry, now) };
  if (isUndated) return { state: 'unclear', reason: daysWithoutStart(entry) };
  if (hasCode) return { state: 'apply_now', reason: statusIssue('not_applied', entry, now) };
  return awaited;
}

function outlived(row: number): Issue {
  return { code: 'sheet_row_outlived', path: [], params: { row } };
}

function daysWithoutStart({ durationDays = 0 }: SheetEntry): Issue {
  return { code: 'sheet_days_without_start', path: [], params: { days: durationDays } };
}

/** Whether it is over only by the safest reading of the day that the sheet names. */
function mayStillLive(
  { endsAtLatest, platformStatus }: SheetEntry,
  status: AuthorisationStatus,
  now: Date,
): boolean {
  return (
    status === 'expired' && platformStatus === undefined && endsAtLatest !== undefined && now < endsAtLatest
  );
}

/** It is over by its dates, or only by what the sheet says of it. */
function ended(entry: SheetEntry, end: RowEnd | undefined, now: Date): Issue {
  const day = entry.endDay === undefined ? {} : { day: entry.endDay };
  if (end && end.latest > now)
    return { code: 'sheet_over_before_end', path: [], params: { endsAt: end.latest, ...day } };
  if (end === undefined) return statusIssue('expired', entry, now);
  return { code: 'authorisation_expired', path: [], params: { endsAt: end.told.endsAt, ...day } };
}

/** What is to say of an authorisation in force: that it ends soon, or that there is time. */
function inForce(end: RowEnd | undefined, options: RowStandingOptions): RowStanding {
  if (end === undefined) return { state: 'running', reason: { code: 'authorisation_end_unknown', path: [] } };
  const isExpiring = msUntil(end.earliest, options.now) <= options.horizonDays * millisecondsInDay;
  const state = isExpiring ? 'expiring' : 'running';
  if (isExpiring || options.isDue) return { state, reason: ending(end, options) };
  return { state, reason: { code: 'sheet_row_running', path: [], params: end.told } };
}

function ending({ told, earliest }: RowEnd, { now, today }: RowStandingOptions): Issue {
  const msLeft = msUntil(earliest, now);
  const daysLeft =
    told.day === undefined
      ? Math.floor(msLeft / millisecondsInDay)
      : Math.max(0, daysBetween(today, told.day));
  return { code: 'sheet_row_ending', path: [], params: { ...told, daysLeft, mayBeOver: msLeft === 0 } };
}

function msUntil(end: Date, now: Date): number {
  return Math.max(0, end.getTime() - now.getTime());
}

function daysBetween(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / millisecondsInDay;
}
