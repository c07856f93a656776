import type { SheetField } from '../../vocabulary/sheet';
import { cellContent, type FilledCell } from '../cells/cellContent';
import type { SheetColumns } from '../columns/sheetColumns';

/** A filled cell of a row, under its heading. */
export interface RowCell {
  readonly heading: string;
  readonly isClear: boolean;
  readonly content: FilledCell;
}

/** The filled cells of a row, by what they hold. */
export interface RowCells {
  readonly byField: ReadonlyMap<SheetField, readonly RowCell[]>;
  /** The row has a heading that is known, whether its cell is filled or not. */
  readonly hasKnownHeading: boolean;
  /** Anything stands in it, under whatever heading. */
  readonly isFilled: boolean;
}

/** The cells of a record, or `undefined` when it is none. It never throws: a getter that does makes an unreadable cell. */
export function rowCells(record: unknown, { columnOf }: SheetColumns): RowCells | undefined {
  const headings = headingsOf(record);
  if (headings === undefined) return undefined;
  const byField = new Map<SheetField, RowCell[]>();
  let [hasKnownHeading, isFilled] = [false, false];
  for (const heading of headings) {
    const column = columnOf(heading);
    hasKnownHeading ||= column !== undefined;
    if (column === undefined && isFilled) continue;
    const content = cellContent(valueUnder(record as object, heading));
    if (content.kind === 'blank') continue;
    isFilled = true;
    if (column === undefined) continue;
    const cell = { heading, isClear: column.isClear, content };
    const cells = byField.get(column.field);
    if (cells) cells.push(cell);
    else byField.set(column.field, [cell]);
  }
  return { byField: withoutVague(byField), hasKnownHeading, isFilled };
}

/**
 * Where a clear heading has a value, vague ones of its kind mean something else. So does a vague end, that of a campaign
 * perhaps, beside a vague start that was set aside, or where a start and its days say the end already.
 */
function withoutVague(byField: Map<SheetField, RowCell[]>): Map<SheetField, RowCell[]> {
  const hasClear = (field: SheetField) => byField.get(field)?.some(({ isClear }) => isClear) ?? false;
  const hasVague = (field: SheetField) => byField.get(field)?.some(({ isClear }) => !isClear) ?? false;
  const hasStart = byField.has('generated') || byField.has('received');
  const isOtherEnd = (hasClear('generated') && hasVague('generated')) || (hasStart && byField.has('days'));
  for (const [field, cells] of byField) {
    if (!hasVague(field)) continue;
    const clear = cells.filter(({ isClear }) => isClear);
    if (clear.length > 0) byField.set(field, clear);
    else if (field === 'ends' && isOtherEnd) byField.delete(field);
  }
  return byField;
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
