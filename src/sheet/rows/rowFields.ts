import type { SheetField } from '../../vocabulary/sheet';
import { agreedReading, type FieldReading } from './fieldReading';
import type { FieldValues } from './fieldReaders';
import type { RowCell } from './rowCells';

/** What the cells of a row say, by what they hold; nothing where it has no such cell, or a blank one. */
export type RowFields = { readonly [Field in SheetField]?: FieldReading<FieldValues[Field]> };

/** What a row says. Where it has several cells of one kind, they must agree. */
export function rowFields(cells: readonly RowCell[]): RowFields {
  const fields: { [Field in SheetField]?: FieldReading<unknown> } = {};
  const repeated = new Set<SheetField>();
  for (const { column, reading } of cells) {
    if (fields[column.field] === undefined) fields[column.field] = reading;
    else repeated.add(column.field);
  }
  for (const field of repeated) {
    fields[field] = agreedReading(cells.filter(({ column }) => column.field === field));
  }
  return fields as RowFields;
}
