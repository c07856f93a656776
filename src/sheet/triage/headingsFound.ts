import { redactCodes } from '../../code/redactCodes';
import type { SheetField } from '../../vocabulary/sheet';
import type { SheetColumns } from '../columns/sheetColumns';
import type { SheetTriage } from './sheetTriage';

/** How many headings are told that were left alone: a list of millions helps nobody. */
const mostIgnored = 100;

/** Under which headings each kind of cell was found, and which headings were left alone; none shows a code. */
export function headingsFound({ asked }: SheetColumns): Pick<SheetTriage, 'columns' | 'ignored'> {
  const columns: { [Field in SheetField]?: string[] } = {};
  const ignored: string[] = [];
  for (const [heading, column] of asked()) {
    if (column) (columns[column.field] ??= []).push(redactCodes(heading));
    else if (ignored.length < mostIgnored && heading.trim() !== '') ignored.push(redactCodes(heading));
  }
  return { columns, ignored };
}
