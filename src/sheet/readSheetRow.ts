import type { Issue, Issues } from '../vocabulary/verdict';
import { readRow } from './rows/readRow';
import { sheetReader } from './rows/sheetReader';
import type { ReadSheetOptions, SheetEntry } from './sheetEntry';

/** What a row of a sheet says, or why it cannot be read. */
export type SheetRowReading =
  | {
      readonly ok: true;
      readonly value: SheetEntry;
      /** Cells other than the code and its dates that could not be read, and doubts about those that could. */
      readonly warnings: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: Issues };

/**
 * Reads one row of a sheet, as an object with a value for each heading, into an authorisation with its flight.
 *
 * Columns are recognised by their headings, in several languages. An empty cell, `-`, `n/a` or `TBD` says nothing. If a
 * cell of the code, its dates or its days cannot be read, `ok` is false; any other unreadable cell gives a warning and
 * is left out of `value`. The path of an issue is the heading of its cell. No record makes it throw.
 *
 * @param record - A row as a CSV or spreadsheet library gives it. Numbers, `Date`s, serial numbers and the cells of
 * exceljs are read as they are.
 * @param options - The headings of your own sheet, and how its dates and numbers are written.
 * @throws RangeError when an option is unknown or not a time zone.
 *
 * @example
 * ```ts
 * readSheetRow({ Creator: '@ana', Code: buildCode(1), 'Valid until': '2026-12-31 23:00:00' });
 * // => { ok: true, value: { handle: 'ana', code: buildCode(1), endsAt: new Date('2026-12-31T23:00:00Z') }, warnings: [] }
 * readSheetRow({ Creator: '@ana', Code: buildCode(1), 'Valid until': '03/04/2027' });
 * // => { ok: false, issues: [{ code: 'date_ambiguous', path: ['Valid until'], … }] }
 * ```
 *
 * @see {@link triageSheet} for a whole sheet, whose columns can prove how its dates are written
 */
export function readSheetRow(record: unknown, options: ReadSheetOptions = {}): SheetRowReading {
  const { entry, deciding, besides } = readRow(record, sheetReader(options ?? {}), {});
  const [first, ...others] = deciding;
  return first === undefined
    ? { ok: true, value: entry, warnings: besides }
    : { ok: false, issues: [first, ...others, ...besides] };
}
