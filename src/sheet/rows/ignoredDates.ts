import { redactCodes } from '../../code/redactCodes';
import type { Issue } from '../../vocabulary/verdict';
import { cellContent } from '../cells/cellContent';
import { readMoment } from '../cells/readMoment';
import { headingsOf, valueUnder } from './rowCells';
import type { SheetReader } from './sheetReader';

/** Dates that a row holds under headings that are not known; a bare number is no date there. */
export function ignoredDates(record: unknown, reader: SheetReader): readonly Issue<'sheet_date_ignored'>[] {
  const headings = headingsOf(record) ?? [];
  return headings
    .filter((heading) => reader.columnReaderOf(heading) === undefined)
    .filter((heading) => holdsDate(valueUnder(record as object, heading), reader))
    .map((heading) => ({ code: 'sheet_date_ignored', path: [redactCodes(heading)] }));
}

function holdsDate(value: unknown, { clock }: SheetReader): boolean {
  const content = cellContent(value);
  const isBareNumber = content.kind === 'number' || (content.kind === 'text' && /^\d+$/.test(content.text));
  return !isBareNumber && readMoment(content, { order: undefined, clock }).kind !== 'none';
}
