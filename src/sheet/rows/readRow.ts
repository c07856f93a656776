import type { AuthorisationCode } from '../../vocabulary/code';
import { type SheetField, sheetFields } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';
import { entryOf } from './entryOf';
import { rowCells } from './rowCells';
import { rowFields } from './rowFields';
import type { SheetReader } from './sheetReader';

/** What a row says, and everything that is wrong with it. */
export interface RowReading {
  /** What could be read. */
  readonly entry: SheetEntry;
  /** What keeps the row from being judged: the cells of its code and of its dates. */
  readonly deciding: readonly Issue[];
  /** What is wrong besides, and doubts. */
  readonly besides: readonly Issue[];
  /** The code that was probably meant. A guess. */
  readonly suggestion: AuthorisationCode | undefined;
}

/** Without these a row cannot be judged, or would be judged wrong. */
const decidingFields: readonly SheetField[] = ['code', 'generated', 'received', 'days', 'ends', 'applied'];

const nothing: RowReading = { entry: {}, deciding: [], besides: [], suggestion: undefined };

/** Reads one record by the meaning of its headings; it never throws. */
export function readRow(record: unknown, reader: SheetReader): RowReading {
  const cells = rowCells(record, reader.columns);
  if (cells === undefined) return nothingRead('sheet_row_not_record');
  if (!cells.isFilled) return nothingRead('sheet_row_blank');
  if (!cells.hasKnownHeading) return nothingRead('sheet_headings_unknown');
  if (cells.byField.size === 0) return nothingRead('sheet_row_blank');
  const fields = rowFields(cells, reader);
  const { entry, ...together } = entryOf(fields);
  const code = fields.code.value;
  const hasNoCode = code?.kind !== 'code' && fields.code.issues.length === 0;
  const suggestion = code?.kind === 'none' ? code.suggestion : undefined;
  // Most rows have nothing wrong, and a million of them no lists of it.
  if (sheetFields.every((field) => fields[field].issues.length === 0)) {
    return { entry, ...together, suggestion };
  }
  const deciding = [...together.deciding];
  const besides = [...together.besides];
  for (const field of sheetFields) {
    for (const issue of fields[field].issues) {
      const isDoubt = field === 'code' && code?.kind === 'code';
      const decides = decidingFields.includes(field) && !isDoubt && !isWarning(issue);
      // A code in another column than its own, where that is empty.
      const isMisplaced = issue.code === 'cell_holds_code' && hasNoCode;
      (decides || isMisplaced ? deciding : besides).push(issue);
    }
  }
  return { entry, deciding, besides, suggestion };
}

/** Days that nobody documents are days all the same. */
function isWarning({ code }: Issue): boolean {
  return (
    code === 'duration_undocumented' || code === 'duration_newly_reported' || code === 'status_word_unknown'
  );
}

function nothingRead(
  code: 'sheet_row_not_record' | 'sheet_row_blank' | 'sheet_headings_unknown',
): RowReading {
  return { ...nothing, deciding: [{ code, path: [] }] };
}
