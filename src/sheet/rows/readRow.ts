import type { AuthorisationCode } from '../../vocabulary/code';
import { type SheetField, sheetFields } from '../../vocabulary/sheet';
import type { Issue } from '../../vocabulary/verdict';
import type { SheetEntry } from '../sheetEntry';
import { entryOf } from './entryOf';
import { ignoredDates } from './ignoredDates';
import { isAside } from './isAside';
import { rowCells } from './rowCells';
import { type RowFields, rowFields } from './rowFields';
import type { SheetReader } from './sheetReader';

/** What a row says, and everything that is wrong with it. */
export interface RowReading<Place extends object = object> {
  /** What could be read, and where the row stands. */
  readonly entry: SheetEntry & Place;
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

const noIssues: readonly Issue[] = [];

/** Reads one record by the meaning of its headings; it never throws. */
export function readRow<Place extends object>(
  record: unknown,
  reader: SheetReader,
  place: Place,
): RowReading<Place> {
  const row = rowCells(record, reader);
  if (row === undefined) return nothingRead('sheet_row_not_record', place);
  if (!row.isFilled) return nothingRead('sheet_row_blank', place);
  if (!row.hasKnownHeading) return nothingRead('sheet_headings_unknown', place);
  if (row.cells.length === 0 || isAside(row.cells)) return nothingRead('sheet_row_blank', place);
  const fields = rowFields(row.cells);
  const { entry, deciding: contradictions, besides: doubts } = entryOf(fields, place);
  const ignored = restsOnMissingDates(entry) ? ignoredDates(record, reader) : noIssues;
  const flaws = cellFlaws(fields);
  const code = fields.code?.value;
  return {
    entry,
    deciding: together(contradictions, flaws.deciding),
    besides: together(doubts, ignored, flaws.besides),
    // Days that count from a date that could not be told from others.
    isUndated: ignored.length > 0 && entry.durationDays !== undefined,
    suggestion: code?.kind === 'none' ? code.suggestion : undefined,
  };
}

/** The issues of the cells, by whether they keep the row from being judged. */
function cellFlaws(fields: RowFields): Pick<RowReading, 'deciding' | 'besides'> {
  // Most rows have nothing wrong, and a million of them no lists of it.
  const flawed = sheetFields.filter((field) => (fields[field]?.issues.length ?? 0) > 0);
  if (flawed.length === 0) return { deciding: noIssues, besides: noIssues };
  const hasCode = fields.code?.value?.kind === 'code';
  const hasNoCode = !hasCode && !flawed.includes('code');
  const deciding: Issue[] = [];
  const besides: Issue[] = [];
  for (const field of flawed) {
    for (const issue of fields[field]?.issues ?? noIssues) {
      const isDoubt = field === 'code' && hasCode;
      const decides = decidingFields.includes(field) && !isDoubt && !isWarning(issue);
      // A code in another column than its own, where that is empty.
      const isMisplaced = issue.code === 'cell_holds_code' && hasNoCode;
      (decides || isMisplaced ? deciding : besides).push(issue);
    }
  }
  return { deciding, besides };
}

/** Lists as one; the same empty list wherever there is nothing. */
function together(...lists: readonly (readonly Issue[])[]): readonly Issue[] {
  const [first, ...others] = lists.filter((list) => list.length > 0);
  if (first === undefined) return noIssues;
  return others.length === 0 ? first : [first, ...others].flat();
}

/** A code without dates counts as not applied, and its days from nowhere, unless its dates were only not found. */
function restsOnMissingDates(entry: SheetEntry): boolean {
  const { code, startsAt, endsAt, durationDays, stage, platformStatus } = entry;
  const isStated = stage !== undefined || platformStatus !== undefined;
  const isUndated = code !== undefined && startsAt === undefined && endsAt === undefined;
  return isUndated && (!isStated || durationDays !== undefined);
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

function nothingRead<Place extends object>(
  code: 'sheet_row_not_record' | 'sheet_row_blank' | 'sheet_headings_unknown',
  place: Place,
): RowReading<Place> {
  const deciding = [{ code, path: [] }];
  return { entry: { ...place }, deciding, besides: noIssues, isUndated: false, suggestion: undefined };
}
