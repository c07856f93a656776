import { clockAnywhere, clockIn, type WallClock } from '../../time/wallClock';
import type { Issue } from '../../vocabulary/verdict';
import { assertWord } from '../../shared/assertions';
import type { CellWriting } from '../columns/cellWriting';
import { type SheetColumns, sheetColumns } from '../columns/sheetColumns';
import { remembering } from '../remembering';
import type { ReadSheetOptions } from '../sheetEntry';
import { type ColumnReader, columnReader } from './columnReader';

/** How the cells of one sheet are read. */
export interface SheetReader {
  readonly columns: SheetColumns;
  /** The clock of the days and times of the sheet. */
  readonly clock: WallClock;
  /** How a column is written, by its heading, since each column proves for itself. */
  readonly writingOf: (heading: string) => CellWriting;
  /** What reads a column, by its heading; `undefined` where the heading is none that we know. */
  readonly columnReaderOf: (heading: string) => ColumnReader | undefined;
  /** What is odd about the sheet as a whole. */
  readonly doubts: readonly Issue[];
}

/** A reader by what the caller says alone; throws when that cannot be. */
export function sheetReader(options: ReadSheetOptions): SheetReader {
  const { columns, dateOrder, decimalMark, timeZone } = options;
  if (dateOrder != null) assertWord('dateOrder', dateOrder, ['day_first', 'month_first']);
  if (decimalMark != null) assertWord('decimalMark', decimalMark, ['.', ',']);
  const clock = timeZone == null ? clockAnywhere : clockIn(timeZone);
  const said: CellWriting = {
    clock,
    dateOrder: dateOrder ?? undefined,
    dottedOrder: dateOrder ?? undefined,
    decimalMark: decimalMark ?? undefined,
    isContradicted: false,
  };
  return readerOf({ columns: sheetColumns(columns ?? {}), clock, writingOf: () => said, doubts: [] });
}

/** A reader that reads each column as it is written. */
export function readerOf(sheet: Omit<SheetReader, 'columnReaderOf'>): SheetReader {
  const columnReaderOf = remembering((heading: string) => {
    const column = sheet.columns.columnOf(heading);
    return column && columnReader(heading, column, sheet.writingOf(heading));
  });
  return { ...sheet, columnReaderOf };
}
