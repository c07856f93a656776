import { millisecondsInDay } from 'date-fns/constants';
import {
  type AuthorisationStanding,
  authorisationStatus,
} from '../../authorisation/status/authorisationStatus';
import { statusIssue } from '../../authorisation/status/statusIssue';
import type { SheetState } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';

/** Where a row stands that could be read. */
export interface RowStanding {
  readonly state: SheetState;
  readonly reason: Issue;
  readonly msLeft?: number | undefined;
}

/** What {@link rowStanding} takes beside the row. */
export interface RowStandingOptions {
  readonly now: Date;
  /** Within how many days of its end an authorisation counts as expiring. */
  readonly horizonDays: number;
  /** Whether the plan asks for its renewal. */
  readonly isDue: boolean;
}

/** Says where a row stands by its code, its dates and its status. */
export function rowStanding(entry: SheetEntry, { now, horizonDays, isDue }: RowStandingOptions): RowStanding {
  const standing = authorisationStatus(entry, { now, horizonDays });
  if (mayStillLive(entry, standing, now))
    return { state: 'expiring', reason: inForce(standing, true), msLeft: 0 };
  const { state, reason } = stateOf(entry, standing, { now, horizonDays, isDue });
  return { state, reason, ...(standing.msLeft !== undefined && { msLeft: standing.msLeft }) };
}

function stateOf(
  entry: SheetEntry,
  standing: AuthorisationStanding,
  { now, isDue }: RowStandingOptions,
): RowStanding {
  const { status, expiring } = standing;
  const awaited = { state: 'waiting', reason: { code: 'sheet_code_awaited', path: [] } } as const;
  const hasCode = entry.code !== undefined;
  switch (status) {
    case 'active':
      return { state: expiring ? 'expiring' : 'running', reason: inForce(standing, expiring || isDue) };
    case 'expired':
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
  if (hasCode) return { state: 'apply_now', reason: statusIssue('not_applied', entry, now) };
  return awaited;
}

/** Whether it is over only by the safest reading of the day that the sheet names. */
function mayStillLive(
  { endsAtLatest, platformStatus }: SheetEntry,
  { status }: AuthorisationStanding,
  now: Date,
): boolean {
  return (
    status === 'expired' && platformStatus === undefined && endsAtLatest !== undefined && now < endsAtLatest
  );
}

/** What is to say of an authorisation in force: that it ends soon, or that there is time. */
function inForce(standing: AuthorisationStanding, isEnding: boolean): Issue {
  const { endsAt, msLeft = 0, endIsUpperBound, endIsLowerBound } = standing;
  if (endsAt === undefined) return { code: 'authorisation_end_unknown', path: [] };
  const endIs = endIsUpperBound ? 'at_the_latest' : endIsLowerBound ? 'at_the_earliest' : 'exact';
  const path: [] = [];
  if (!isEnding) return { code: 'sheet_row_running', path, params: { endsAt, endIs } };
  const daysLeft = Math.floor(msLeft / millisecondsInDay);
  return { code: 'sheet_row_ending', path, params: { endsAt, endIs, daysLeft } };
}
