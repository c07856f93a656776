import { type SheetField, sheetFields } from '../../vocabulary/sheet';
import { sheetHeadings } from '../../vocabulary/sheetHeadings';
import { redactCodes } from '../../code/redactCodes';
import { assertObject, assertWord } from '../../shared/assertions';
import { withoutAccents } from '../../shared/withoutAccents';
import type { Issue } from '../../vocabulary/verdict';
import { headingWords } from './headingWords';
import { meaningOfWords } from './meaningOfWords';

/** What a column holds, and whether its heading leaves no doubt of it. */
export interface SheetColumn {
  readonly field: SheetField;
  readonly isClear: boolean;
}

/** The headings of a caller's sheet, by what their columns hold; `null`: the sheet has no such column. */
export type SheetColumnNames = { readonly [Field in SheetField]?: string | null | undefined };

/** Tells by its heading what a column holds; `undefined` where the heading is none that we know. */
export interface SheetColumns {
  readonly columnOf: (heading: string) => SheetColumn | undefined;
  /** Every heading that was asked for, in order. */
  readonly asked: () => ReadonlyMap<string, SheetColumn | undefined>;
  /** The columns that the caller named and no heading was. */
  readonly notFound: () => readonly Issue<'sheet_column_not_found'>[];
}

/**
 * Tells columns by the headings that the caller named, whatever their case and spaces, and, of what the caller did not
 * name, by meaning.
 *
 * @throws RangeError when the names have a key that is no kind of column, or a name is not text.
 */
export function sheetColumns(names: SheetColumnNames): SheetColumns {
  assertNames(names);
  const named = sheetFields.filter((field) => Object.hasOwn(names, field) && names[field] !== undefined);
  const byName = new Map<string, SheetColumn>();
  for (const field of named) {
    const name = names[field];
    if (name != null) byName.set(looseName(name), { field, isClear: true });
  }
  const byMeaning = columnsByMeaning(named);
  const asked = new Map<string, SheetColumn | undefined>();
  const find = (heading: string) => {
    const column = byName.get(looseName(heading));
    if (column) return column;
    const meant = meantBy(heading, byMeaning);
    return meant && named.includes(meant.field) ? undefined : meant;
  };
  return {
    columnOf: (heading) => {
      if (!asked.has(heading)) asked.set(heading, find(heading));
      return asked.get(heading);
    },
    asked: () => asked,
    notFound: () => {
      const found = new Set([...asked.values()].map((column) => column?.field));
      return named.flatMap((field) => {
        const name = names[field];
        if (name == null || found.has(field)) return [];
        return [{ code: 'sheet_column_not_found', path: [redactCodes(name)], params: { field } }];
      });
    },
  };
}

function assertNames(names: SheetColumnNames): void {
  assertObject('columns', names);
  for (const [field, name] of Object.entries(names)) {
    assertWord('each key of columns', field, sheetFields);
    if (name != null && typeof name !== 'string') throw new RangeError(`columns.${field} must be a heading`);
  }
}

/** A heading without what is easily mistyped: case, accents, punctuation and spaces. */
function looseName(heading: string): string {
  const plain = withoutAccents(heading.slice(0, 200));
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim() || plain.trim();
}

function columnsByMeaning(left: readonly SheetField[]): ReadonlyMap<string, SheetColumn> {
  const columns = new Map<string, SheetColumn>();
  for (const field of sheetFields) {
    if (left.includes(field)) continue;
    const { clear, vague } = sheetHeadings[field];
    for (const words of vague) columns.set(words, { field, isClear: false });
    for (const words of clear) columns.set(words, { field, isClear: true });
  }
  return columns;
}

/** What libraries append to a heading that comes twice: `Code_1`, `Code.1`. */
const copyNumber = /[_.]\d{1,2}$/;

function meantBy(heading: string, columns: ReadonlyMap<string, SheetColumn>): SheetColumn | undefined {
  const words = headingWords(heading.replace(copyNumber, ''));
  const listed = columns.get(words) ?? columns.get(words.replace(/\b(?:tiktok|spark) ?/g, '').trim());
  return listed ?? meaningOfWords(words);
}
