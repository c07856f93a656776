import { type SheetField, sheetFields } from '../../vocabulary/sheet';
import { sheetHeadings } from '../../vocabulary/sheetHeadings';
import { headingWords } from './headingWords';

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
  readonly asked: () => Iterable<readonly [heading: string, column: SheetColumn | undefined]>;
}

/** Tells columns by the headings that the caller named and, of what the caller did not name, by meaning. */
export function sheetColumns(names: SheetColumnNames): SheetColumns {
  const named = sheetFields.filter((field) => Object.hasOwn(names, field) && names[field] !== undefined);
  const byName = new Map(named.map((field) => [names[field], { field, isClear: true }]));
  const byMeaning = columnsByMeaning(named);
  const asked = new Map<string, SheetColumn | undefined>();
  return {
    columnOf: (heading) => {
      if (!asked.has(heading)) asked.set(heading, byName.get(heading) ?? meantBy(heading, byMeaning));
      return asked.get(heading);
    },
    asked: () => asked,
  };
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

function meantBy(heading: string, columns: ReadonlyMap<string, SheetColumn>): SheetColumn | undefined {
  const words = headingWords(heading);
  return columns.get(words) ?? columns.get(words.replace(/\b(?:tiktok|spark) ?/g, '').trim());
}
