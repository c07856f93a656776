import type { SheetField } from '../../vocabulary/sheet';
import { cellContent } from '../cells/cellContent';
import type { ColumnReader } from './columnReader';
import type { FieldReading } from './fieldReading';
import type { SheetReader } from './sheetReader';

/** A filled cell of a row in a column that is known, and what it says. */
export interface RowCell {
  readonly column: ColumnReader;
  readonly reading: FieldReading<unknown>;
}

/** The filled cells of a row. */
export interface RowCells {
  readonly cells: readonly RowCell[];
  /** The row has a heading that is known, whether its cell is filled or not. */
  readonly hasKnownHeading: boolean;
  /** Anything stands in it, under whatever heading. */
  readonly isFilled: boolean;
}

/** The cells of a record, or `undefined` when it is none. It never throws: a getter that does makes an unreadable cell. */
export function rowCells(record: unknown, { columnReaderOf }: SheetReader): RowCells | undefined {
  const headings = headingsOf(record);
  if (headings === undefined) return undefined;
  const cells: RowCell[] = [];
  let [hasKnownHeading, isFilled] = [false, false];
  for (const heading of headings) {
    const column = columnReaderOf(heading);
    if (column === undefined) {
      isFilled ||= cellContent(valueUnder(record as object, heading)).kind !== 'blank';
      continue;
    }
    hasKnownHeading = true;
    const reading = column.read(valueUnder(record as object, heading));
    if (reading === undefined) continue;
    isFilled = true;
    cells.push({ column, reading });
  }
  return { cells: withoutVague(cells), hasKnownHeading, isFilled };
}

/**
 * Where a clear heading has a value, vague ones of its kind mean something else. So does a vague end, that of a campaign
 * perhaps, beside a vague start that was set aside, or where a start and its days say the end already.
 */
function withoutVague(cells: readonly RowCell[]): readonly RowCell[] {
  if (cells.every(({ column }) => column.isClear)) return cells;
  const fieldsOf = (some: readonly RowCell[]) => new Set(some.map(({ column }) => column.field));
  const clear = fieldsOf(cells.filter(({ column }) => column.isClear));
  const vague = fieldsOf(cells.filter(({ column }) => !column.isClear));
  const has = (field: SheetField) => clear.has(field) || vague.has(field);
  const hasStart = has('generated') || has('received');
  const isOtherEnd = (clear.has('generated') && vague.has('generated')) || (hasStart && has('days'));
  return cells.filter(
    ({ column: { field, isClear } }) => isClear || !(clear.has(field) || (field === 'ends' && isOtherEnd)),
  );
}

/** The headings of a record; `undefined` where it is none, or cannot be looked at. */
export function headingsOf(record: unknown): readonly string[] | undefined {
  try {
    return typeof record === 'object' && record !== null ? Object.keys(record) : undefined;
  } catch {
    return undefined;
  }
}

const thrown = Symbol('thrown');

/** The value of a cell; a symbol, which no cell holds, where a getter throws. */
export function valueUnder(record: object, heading: string): unknown {
  try {
    return (record as Readonly<Record<string, unknown>>)[heading];
  } catch {
    return thrown;
  }
}
