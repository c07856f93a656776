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
  const text = isTidy(raw) ? raw : tidied(raw);
  if (text === '' || (text.length <= 10 && blanks.has(text.toLowerCase()))) return blank;
  const error = text.length <= 20 ? errorIn(text.toUpperCase()) : undefined;
  return error === undefined ? { kind: 'text', text } : { kind: 'destroyed', error };
}

/** Whether a text begins and ends with a visible character of ASCII, as most do, so that nothing is to be taken away. */
function isTidy(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first > 39 && first < 127 && last > 39 && last < 127;
}

const invisible = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
const emoji =
  /^[\s\p{Cf}\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}]+|[\s\p{Cf}\uFE0F\p{Extended_Pictographic}\p{Emoji_Modifier}]+$/gu;

/** No value is longer; a long note is only trimmed. */
const longestValue = 1000;

/**
 * Without spaces, invisible characters and emoji around it, and without the apostrophe or the formula (`="…"`) that
 * makes a spreadsheet keep text. An emoji alone, such as a tick, is a value.
 */
function tidied(raw: string): string {
  const text = raw.trim();
  if (text.length > longestValue) return text;
  const visible = text.replace(invisible, '').replace(/^'(?=[^'])/, '');
  const quoted = /^="(.*)"$/s.exec(visible)?.[1]?.replaceAll('""', '"');
  return quoted?.trim() ?? (visible.replace(emoji, '') || visible);
}

function errorIn(word: string): string | undefined {
  if (word.startsWith('#') ? errors.has(word) : /^ERR:\d{3}$/.test(word)) return word;
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
