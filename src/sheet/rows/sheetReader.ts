import { clockAnywhere, clockIn, type WallClock } from '../../time/wallClock';
import type { DateOrder, DecimalMark } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import { assertWord } from '../../shared/assertions';
import { type SheetColumns, sheetColumns } from '../columns/sheetColumns';
import type { ReadSheetOptions } from '../sheetEntry';

/** How the cells of one sheet are read. */
export interface SheetReader {
  readonly columns: SheetColumns;
  readonly clock: WallClock;
  /** By heading, since each column proves for itself. */
  readonly dateOrderOf: (heading: string) => DateOrder | undefined;
  readonly decimalMarkOf: (heading: string) => DecimalMark | undefined;
  /** Whether a cell of the column has day and month the other way round than the caller says. */
  readonly isContradicted: (heading: string) => boolean;
  /** What is odd about the sheet as a whole. */
  readonly doubts: readonly Issue[];
}

/** A reader by what the caller says alone; throws when that cannot be. */
export function sheetReader({ columns, dateOrder, decimalMark, timeZone }: ReadSheetOptions): SheetReader {
  if (dateOrder != null) assertWord('dateOrder', dateOrder, ['day_first', 'month_first']);
  if (decimalMark != null) assertWord('decimalMark', decimalMark, ['.', ',']);
  return {
    columns: sheetColumns(columns ?? {}),
    clock: timeZone == null ? clockAnywhere : clockIn(timeZone),
    dateOrderOf: () => dateOrder ?? undefined,
    decimalMarkOf: () => decimalMark ?? undefined,
    isContradicted: () => false,
    doubts: [],
  };
}
