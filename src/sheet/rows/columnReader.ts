import { cellContent } from '../cells/cellContent';
import type { CellWriting } from '../columns/cellWriting';
import type { SheetColumn } from '../columns/sheetColumns';
import { remembering } from '../remembering';
import { type FieldReading, readCell } from './fieldReading';
import { fieldReaders } from './fieldReaders';

/** Reads the cells of one column. */
export interface ColumnReader extends SheetColumn {
  readonly heading: string;
  /** What a cell says; `undefined` where it is blank. */
  readonly read: (value: unknown) => FieldReading<unknown> | undefined;
}

/** Reads the cells of a column; a text or number that comes again, as dates do, is read once. */
export function columnReader(heading: string, column: SheetColumn, writing: CellWriting): ColumnReader {
  const read = (value: unknown) => {
    const content = cellContent(value);
    if (content.kind === 'blank') return undefined;
    const place = { heading, field: column.field };
    return readCell<unknown>(place, content, (filled) => fieldReaders[column.field](filled, writing));
  };
  const readOnce = remembering(read);
  const mayComeAgain = (value: unknown) => typeof value === 'string' || typeof value === 'number';
  return { ...column, heading, read: (value) => (mayComeAgain(value) ? readOnce(value) : read(value)) };
}
