import { blankWords, spreadsheetErrors } from '../../vocabulary/sheet';

/** What a cell holds. */
export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'date'; readonly date: Date }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'destroyed'; readonly error: string }
  | { readonly kind: 'unreadable' };

/** A cell with something in it. */
export type FilledCell = Exclude<CellContent, { readonly kind: 'blank' }>;

const blank: CellContent = { kind: 'blank' };
const unreadable: CellContent = { kind: 'unreadable' };

const blanks: ReadonlySet<string> = /* @__PURE__ */ new Set(blankWords);
const errors: ReadonlySet<string> = /* @__PURE__ */ new Set(spreadsheetErrors);

/** What a CSV or spreadsheet library put into a cell. It never throws: what cannot be looked at is unreadable. */
export function cellContent(value: unknown): CellContent {
  try {
    return contentOf(value);
  } catch {
    return unreadable;
  }
}

function contentOf(value: unknown): CellContent {
  if (value === null) return blank;
  switch (typeof value) {
    case 'undefined':
      return blank;
    case 'string':
      return textContent(value);
    case 'number':
      return Number.isNaN(value) ? blank : { kind: 'number', number: value };
    case 'bigint':
      return { kind: 'text', text: value.toString() };
    case 'boolean':
      return { kind: 'flag', flag: value };
    case 'object':
      return objectContent(value);
    default:
      return unreadable;
  }
}

function textContent(raw: string): CellContent {
  // Spreadsheets put an apostrophe before a value that is to stay text.
  const text = raw.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '').replace(/^'(?=[^'])/, '');
  if (text === '' || blanks.has(text.toLowerCase())) return blank;
  const error = errorIn(text);
  return error === undefined ? { kind: 'text', text } : { kind: 'destroyed', error };
}

function errorIn(text: string): string | undefined {
  if (text.length > 20) return undefined;
  const word = text.toUpperCase();
  if (errors.has(word) || /^ERR:\d{3}$/.test(word)) return word;
  return /^#{3,}$/.test(word) ? '####' : undefined;
}

/** Dates, and the cells of exceljs: a link, text in several styles, a formula with its result, an error. */
function objectContent(value: object): CellContent {
  const { getTime } = value as { getTime?: unknown };
  if (typeof getTime === 'function') {
    const time: unknown = getTime.call(value);
    return typeof time === 'number' ? { kind: 'date', date: new Date(time) } : unreadable;
  }
  const cell = value as Readonly<Record<string, unknown>>;
  if (typeof cell.error === 'string') return textContent(cell.error);
  if (cell.result !== undefined) return nested(cell.result);
  if (typeof cell.hyperlink === 'string') return textContent(cell.hyperlink);
  if (Array.isArray(cell.richText)) return textContent(joined(cell.richText));
  return unreadable;
}

/** The result of a formula, which is no formula itself. */
function nested(result: unknown): CellContent {
  const isFormula = typeof result === 'object' && result !== null && 'result' in result;
  return isFormula ? unreadable : contentOf(result);
}

function joined(runs: readonly unknown[]): string {
  return runs
    .map((run) => (run as { text?: unknown } | null)?.text)
    .map((text) => (typeof text === 'string' ? text : ''))
    .join('');
}
