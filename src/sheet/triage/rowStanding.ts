import {
  type AuthorisationStanding,
  authorisationStatus,
} from '../../authorisation/status/authorisationStatus';
import { statusIssue } from '../../authorisation/status/statusIssue';
import { DAY_MS } from '../../time/platformDay';
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
}

/** Says where a row stands by its code, its dates and its status. */
export function rowStanding(entry: SheetEntry, { now, horizonDays }: RowStandingOptions): RowStanding {
  const standing = authorisationStatus(entry, { now, horizonDays });
  const { state, reason } = stateOf(entry, standing);
  return { state, reason, ...(standing.msLeft !== undefined && { msLeft: standing.msLeft }) };
}

function stateOf(entry: SheetEntry, standing: AuthorisationStanding): RowStanding {
  const { status, expiring, endsAt, msLeft = 0 } = standing;
  const awaited = { state: 'waiting', reason: { code: 'sheet_code_awaited', path: [] } } as const;
  const hasCode = entry.code !== undefined;
  switch (status) {
    case 'active': {
      const path: [] = [];
      if (endsAt === undefined) break;
      if (!expiring)
        return { state: 'running', reason: { code: 'sheet_row_running', path, params: { endsAt } } };
      return {
        state: 'expiring',
        reason: rowEnding(endsAt, msLeft),
      };
    }
    case 'expired':
    case 'revoked':
      return { state: 'expired', reason: statusIssue(status, entry) };
    case 'not_applied':
      return hasCode ? { state: 'apply_now', reason: statusIssue(status, entry) } : awaited;
    case 'pending':
      return entry.stage === 'in_review' ? { state: 'waiting', reason: statusIssue(status, entry) } : awaited;
    case 'not_started': {
      const { startsAt } = entry;
      return {
        state: 'unclear',
        reason: { code: 'authorisation_not_started', path: [], params: { startsAt } },
      };
    }
  }
  // Nobody knows its end.
  if (entry.stage === 'applied') return { state: 'unclear', reason: statusIssue('undated', entry) };
  if (hasCode) return { state: 'apply_now', reason: statusIssue('not_applied', entry) };
  return awaited;
}

/** The reason of a row whose authorisation is to be extended. */
export function rowEnding(endsAt: Date, msLeft: number): Issue {
  return { code: 'sheet_row_ending', path: [], params: { endsAt, daysLeft: Math.floor(msLeft / DAY_MS) } };
}
