import { checkFlightCover } from '../../authorisation/flight/checkFlightCover';
import { endsBy } from '../../authorisation/flight/stretches';
import type { Issue } from '../../vocabulary/verdict';
import { type RowFault, rowFault } from './rowFault';
import { rowStanding, type RowStandingOptions } from './rowStanding';
import type { SheetRelation } from './sheetRelations';
import type { PlannedSheetEntry, SheetNextAction, TriagedRow } from './sheetTriage';
import type { TriageReading } from './triageReading';

/** What is known of a row besides its cells. */
export interface RowPlace extends Omit<RowStandingOptions, 'isDue' | 'isUndated'> {
  readonly index: number;
  readonly relation: SheetRelation | undefined;
  /** What the plan asks for. */
  readonly planned: SheetNextAction | undefined;
}

const noIssues: readonly Issue[] = [];

/** Says where a row stands, why, and what to do about it. */
export function triagedRow(
  { entry: read, deciding, besides, isUndated, suggestion }: TriageReading,
  place: RowPlace,
): TriagedRow {
  const { index, relation } = place;
  const at = (issue: Issue): Issue => ({ ...issue, path: [index, ...issue.path] });
  const entry = relation?.kind === 'counts' ? relation.entry : read;
  const hasIssues = deciding.length > 0 || besides.length > 0;
  const issues = hasIssues ? [...deciding, ...besides].map(at) : noIssues;
  const common = { index, row: entry.row, entry, issues, ...(suggestion && { suggestion }) };
  const fault =
    rowFault(deciding) ?? (relation?.kind === 'conflict' ? conflictOf(relation.reason) : undefined);
  if (fault)
    return { ...common, ...fault, reason: at(fault.reason), ...ticking(entry, fault, common, { place, at }) };
  if (relation?.kind === 'duplicate') {
    const reason = at({ code: 'sheet_row_duplicate', path: [], params: { row: relation.of } });
    return { ...common, state: 'duplicate', reason, duplicateOf: relation.of };
  }
  return { ...common, ...standingOf(entry, place, { at, isUndated }), ...coverOf(entry, place.now) };
}

function conflictOf(reason: Issue): RowFault {
  return { state: 'conflict', reason, nextAction: { actor: 'advertiser', action: 'settle_conflict' } };
}

/** Of a row that cannot be judged, or is in conflict, whatever its dates say: its clock runs all the same. */
function ticking(
  entry: PlannedSheetEntry,
  { state, nextAction }: RowFault,
  { issues }: Pick<TriagedRow, 'issues'>,
  { place, at }: { readonly place: RowPlace; readonly at: (issue: Issue) => Issue },
): Partial<TriagedRow> {
  const { now } = place;
  const { state: byDates, reason, msLeft } = rowStanding(entry, { ...place, isUndated: false, isDue: false });
  if (msLeft === undefined) return {};
  const isUrgent = byDates === 'expiring' || byDates === 'expired';
  // A code that is over is not worth looking for.
  const isDead = byDates === 'expired' && state === 'unreadable';
  const action = isDead ? ({ actor: 'creator', action: 'generate_code' } as const) : nextAction;
  const by = msLeft > 0 ? { by: new Date(now.getTime() + msLeft) } : {};
  return {
    msLeft,
    ...(isUrgent && { issues: [...issues, at(reason)] }),
    ...(action && { nextAction: { ...action, ...by } }),
    ...coverOf(entry, now),
  };
}

function standingOf(
  entry: PlannedSheetEntry,
  place: RowPlace,
  { at, isUndated }: { readonly at: (issue: Issue) => Issue; readonly isUndated: boolean },
) {
  const standing = rowStanding(entry, { ...place, isUndated, isDue: place.planned !== undefined });
  const nextAction = nextActionOf(entry, standing.state, place);
  return { ...standing, reason: at(standing.reason), ...(nextAction && { nextAction }) };
}

function nextActionOf(
  entry: PlannedSheetEntry,
  state: TriagedRow['state'],
  { planned }: RowPlace,
): SheetNextAction | undefined {
  switch (state) {
    case 'apply_now':
      return { actor: 'advertiser', action: 'apply_code', ...(planned?.by && { by: planned.by }) };
    case 'waiting':
      if (entry.stage === 'in_review') return { actor: 'platform', action: 'finish_review' };
      return { actor: 'creator', action: 'generate_code' };
    case 'unclear':
      return { actor: 'advertiser', action: 'check_authorisation' };
    case 'expiring':
      // By its safest reading it may be over, but it can be extended until it is.
      return planned && { ...planned, action: 'extend_authorisation' };
    default:
      return planned;
  }
}

function coverOf(entry: PlannedSheetEntry, now: Date): Pick<TriagedRow, 'cover' | 'stopsAt'> {
  const { flight } = entry;
  // Of a flight whose start nobody wrote down, what lies ahead counts.
  if (!flight || (flight.startsAt == null && endsBy(flight, now))) return {};
  const startsAt = flight.startsAt ?? now;
  const { status, stopsAt } = checkFlightCover(entry, { startsAt, endsAt: flight.endsAt }, { now });
  return { cover: status, ...(stopsAt && stopsAt > now && { stopsAt }) };
}
