import type { AuthorisationCode } from '../../vocabulary/code';
import { type SheetField, sheetFields } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';
import { entryOf } from './entryOf';
import { ignoredDates } from './ignoredDates';
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
  /** It has days, and a date under a heading that is not known: nobody can say whether they are over. */
  readonly isUndated: boolean;
  /** The code that was probably meant. A guess. */
  readonly suggestion: AuthorisationCode | undefined;
}

/** Without these a row cannot be judged, or would be judged wrong. */
const decidingFields: readonly SheetField[] = ['code', 'generated', 'received', 'days', 'ends', 'applied'];

const nothing: RowReading = { entry: {}, deciding: [], besides: [], isUndated: false, suggestion: undefined };

/** Reads one record by the meaning of its headings; it never throws. */
export function readRow(record: unknown, reader: SheetReader): RowReading {
  const cells = rowCells(record, reader.columns);
  if (cells === undefined) return nothingRead('sheet_row_not_record');
  if (!cells.isFilled) return nothingRead('sheet_row_blank');
  if (!cells.hasKnownHeading) return nothingRead('sheet_headings_unknown');
  if (cells.byField.size === 0) return nothingRead('sheet_row_blank');
  const fields = rowFields(cells, reader);
  const { entry, deciding: contradictions, besides: doubts } = entryOf(fields);
  const ignored = restsOnMissingDates(entry) ? ignoredDates(record, reader) : [];
  // Days that count from a date that could not be told from others.
  const isUndated = ignored.length > 0 && entry.durationDays !== undefined;
  const together = {
    deciding: contradictions,
    besides: ignored.length > 0 ? [...doubts, ...ignored] : doubts,
  };
  const code = fields.code.value;
  const hasNoCode = code?.kind !== 'code' && fields.code.issues.length === 0;
  const suggestion = code?.kind === 'none' ? code.suggestion : undefined;
  // Most rows have nothing wrong, and a million of them no lists of it.
  if (sheetFields.every((field) => fields[field].issues.length === 0)) {
    return { entry, ...together, isUndated, suggestion };
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
  return { entry, deciding, besides, isUndated, suggestion };
}

/** A code without dates counts as not applied, unless its dates were only not found. */
function restsOnMissingDates({ code, startsAt, endsAt, stage, platformStatus }: SheetEntry): boolean {
  const isStated = stage !== undefined || platformStatus !== undefined;
  return code !== undefined && startsAt === undefined && endsAt === undefined && !isStated;
}

/** Days that nobody documents are days all the same. */
function isWarning({ code }: Issue): boolean {
  return (
    code === 'duration_undocumented' ||
    code === 'duration_newly_reported' ||
    code === 'status_word_unknown' ||
    code === 'date_order_contradicted'
  );
}

function nothingRead(
  code: 'sheet_row_not_record' | 'sheet_row_blank' | 'sheet_headings_unknown',
): RowReading {
  return { ...nothing, deciding: [{ code, path: [] }] };
}
