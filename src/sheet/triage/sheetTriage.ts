import type { RenewalPlan } from '../../vocabulary/renewals';
import type { FlightCoverStatus } from '../../authorisation/flight/flightCover';
import type { AuthorisationCode } from '../../vocabulary/code';
import type { SheetAction, SheetField, SheetState } from '../../vocabulary/sheet';
import type { Actor, Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';

/** What there is to do about a row, and who has to. */
export interface SheetNextAction {
  readonly actor: Actor;
  readonly action: SheetAction;
  /** The deadline: it may be of no use later. `now` if it may be too late already; absent if nothing is known of it. */
  readonly by?: Date | undefined;
  /** For what a creator has to do: the last safe moment to ask, as in `renewalNews`. It can be in the past. */
  readonly askBy?: Date | undefined;
}

/** What a row says in the form that the plan takes, with the number of the row. */
export interface PlannedSheetEntry extends SheetEntry {
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number;
}

/** One row of a sheet with its state. */
export interface TriagedRow {
  /** The position of its record in the given array, from 0. */
  readonly index: number;
  /** The number of the row as the spreadsheet shows it. */
  readonly row: number;
  readonly state: SheetState;
  /** Why; `describeIssue` puts it in words. */
  readonly reason: Issue;
  /** Absent if there is nothing to do. */
  readonly nextAction?: SheetNextAction | undefined;
  /** Everything that is wrong with its cells, including doubts. The path is the index of the record and the heading. */
  readonly issues: readonly Issue[];
  /** What could be read of it, and what its duplicates add. It contains the code, which is a secret. */
  readonly entry: PlannedSheetEntry;
  /** Milliseconds left until its earliest possible end, if that is known; also of rows that cannot be judged. */
  readonly msLeft?: number | undefined;
  /** Whether its flight is covered from `now` on; absent if the row names no flight, or only the end of one that is over. */
  readonly cover?: FlightCoverStatus | undefined;
  /** When its ad stops, if that is still to come and before the flight is over. */
  readonly stopsAt?: Date | undefined;
  /** For a duplicate: the row that says the same. */
  readonly duplicateOf?: number | undefined;
  /** The code that was probably meant. It is a guess and a secret: offer it, but never fill it in silently. */
  readonly suggestion?: AuthorisationCode | undefined;
}

/** A sheet, row by row, and the plan over the rows that could be read. */
export interface SheetTriage {
  /** One for each record, in the same order. */
  readonly rows: readonly TriagedRow[];
  /** How many rows are in each state. */
  readonly counts: Readonly<Record<SheetState, number>>;
  /** The renewals of every row that is not `wrong_thing`, `duplicate`, `conflict`, `unreadable` or `blank`. */
  readonly plan: RenewalPlan<PlannedSheetEntry>;
  /** Under which headings each kind of cell was found. */
  readonly columns: { readonly [Field in SheetField]?: readonly string[] };
  /** The first hundred headings that were not used. */
  readonly ignored: readonly string[];
  /** The zone of its days, if one was named. */
  readonly timeZone?: string | undefined;
  /** What is wrong with the sheet as a whole: columns that the caller named and that are not there. */
  readonly issues: readonly Issue[];
}
