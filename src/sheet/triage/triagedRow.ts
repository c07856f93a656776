import { coverOfOne } from '../../authorisation/flight/coverOfOne';
import { endsBy } from '../../authorisation/flight/stretches';
import type { Issue } from '../../vocabulary/verdict';
import { type RowFault, rowFault } from './rowFault';
import { rowStanding, type RowStandingOptions } from './rowStanding';
import type { SheetRelation } from './sheetRelations';
import type { PlannedSheetEntry, SheetNextAction, TriagedRow } from './sheetTriage';
import type { TriageReading } from './triageReading';

/** What is known of a row besides its cells. */
export interface RowPlace extends RowStandingOptions {
  readonly index: number;
  readonly relation: SheetRelation | undefined;
  /** What the plan asks for. */
  readonly planned: SheetNextAction | undefined;
}

/** What there is to say of a row besides what its cells say. */
interface Judgement extends Omit<TriagedRow, 'index' | 'row' | 'entry' | 'issues' | 'suggestion'> {
  /** What else is wrong with it. */
  readonly also?: Issue | undefined;
}

const noIssues: readonly Issue[] = [];

/** Says where a row stands, why, and what to do about it. */
export function triagedRow(reading: TriageReading, place: RowPlace): TriagedRow {
  const { deciding, besides, suggestion } = reading;
  const { index, relation } = place;
  const entry = relation?.kind === 'counts' ? relation.entry : reading.entry;
  const { also, state, reason, nextAction, msLeft, cover, stopsAt, duplicateOf } = judge(
    entry,
    reading,
    place,
  );
  const inRow = (issue: Issue): Issue => ({ ...issue, path: [index, ...issue.path] });
  const hasIssues = deciding.length > 0 || besides.length > 0 || also !== undefined;
  const issues = hasIssues ? [...deciding, ...besides, ...(also ? [also] : [])].map(inRow) : noIssues;
  return {
    index,
    row: entry.row,
    state,
    reason: inRow(reason),
    nextAction,
    issues,
    entry,
    msLeft,
    cover,
    stopsAt,
    duplicateOf,
    suggestion,
  };
}

function judge(entry: PlannedSheetEntry, reading: TriageReading, place: RowPlace): Judgement {
  const { relation } = place;
  const fault = rowFault(reading.deciding);
  if (fault) return ticking(entry, fault, place);
  if (relation?.kind === 'conflict') return ticking(entry, conflictOf(relation.reason), place);
  if (relation?.kind === 'duplicate') {
    const reason: Issue = { code: 'sheet_row_duplicate', path: [], params: { row: relation.of } };
    return { state: 'duplicate', reason, duplicateOf: relation.of };
  }
  const { state, reason, msLeft } = rowStanding(entry, place);
  const { cover, stopsAt } = coverOf(entry, place.now);
  return { state, reason, msLeft, cover, stopsAt, nextAction: nextActionOf(entry, state, place) };
}

function conflictOf(reason: Issue): RowFault {
  return { state: 'conflict', reason, nextAction: { actor: 'advertiser', action: 'settle_conflict' } };
}

/** Of a row that cannot be judged, or is in conflict, whatever its dates say: its clock runs all the same. */
function ticking(entry: PlannedSheetEntry, fault: RowFault, place: RowPlace): Judgement {
  const { state, reason } = fault;
  const byDates = rowStanding(entry, place);
  const { msLeft } = byDates;
  if (msLeft === undefined) return fault;
  const isUrgent = byDates.state === 'expiring' || byDates.state === 'expired';
  // A code that is over is not worth looking for.
  const isDead = byDates.state === 'expired' && state === 'unreadable';
  const action = isDead ? ({ actor: 'creator', action: 'generate_code' } as const) : fault.nextAction;
  const by = new Date(place.now.getTime() + msLeft);
  return {
    state,
    reason,
    also: isUrgent ? byDates.reason : undefined,
    nextAction: action && { ...action, by },
    msLeft,
    ...coverOf(entry, place.now),
  };
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
  const { status, stopsAt } = coverOfOne(entry, { startsAt, endsAt: flight.endsAt }, now);
  return { cover: status, stopsAt: stopsAt && stopsAt > now ? stopsAt : undefined };
}
