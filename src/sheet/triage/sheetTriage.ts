import type { RenewalPlan } from '../../vocabulary/renewals';
import type { CoverStatus } from '../../authorisation/flight/flightCover';
import type { AuthorisationCode } from '../../vocabulary/code';
import type { SheetAction, SheetField, SheetState } from '../../vocabulary/sheet';
import type { Actor, Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';

/** What there is to do about a row, and who has to. */
export interface SheetNextAction {
  readonly actor: Actor;
  readonly action: SheetAction;
  /** Before when; absent: now, or nobody knows. */
  readonly by?: Date | undefined;
}

/** What a row says as the plan takes it, with the row that says it. */
export interface PlannedSheetEntry extends SheetEntry {
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number;
}

/** One row of a sheet, and where it stands. */
export interface TriagedRow {
  /** The place of its record in what was given, from 0. */
  readonly index: number;
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number;
  readonly state: SheetState;
  /** Why; `describeIssue` puts it in words. */
  readonly reason: Issue;
  /** Absent when there is nothing to do. */
  readonly nextAction?: SheetNextAction | undefined;
  /** Everything that is wrong with its cells, doubts too. The path is the index of the record and the heading. */
  readonly issues: readonly Issue[];
  /** What could be read of it, and what its duplicates add. It holds the code: a secret. */
  readonly entry: PlannedSheetEntry;
  /** Milliseconds of life left, where its end is known. */
  readonly msLeft?: number | undefined;
  /** Whether its flight is covered, from now on; absent where the row names no flight. */
  readonly cover?: CoverStatus | undefined;
  /** When its ad stops before the flight is over. */
  readonly stopsAt?: Date | undefined;
  /** For a duplicate: the row that says the same. */
  readonly duplicateOf?: number | undefined;
  /** The code that was probably meant. A guess, and a secret: offer it, never put it in by yourself. */
  readonly suggestion?: AuthorisationCode | undefined;
}

/** A sheet, row by row, and the plan over the rows that could be read. */
export interface SheetTriage {
  /** One for each record, in their order. */
  readonly rows: readonly TriagedRow[];
  /** How many rows are in each state. */
  readonly counts: Readonly<Record<SheetState, number>>;
  /** The renewals of every row that is not `wrong_thing`, `duplicate`, `conflict`, `unreadable` or `blank`. */
  readonly plan: RenewalPlan<PlannedSheetEntry>;
  /** Under which headings each kind of cell was found. */
  readonly columns: { readonly [Field in SheetField]?: readonly string[] };
  /** The first hundred headings that were left alone. */
  readonly ignored: readonly string[];
}
