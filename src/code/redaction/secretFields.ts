import type { Span } from '../escapes/plainText';
import { textLines } from '../search/textRows';

/** `auth_code`, `authorizationCode`, `original_post_auth_code`, `spark_code`, `auth_codes[0]`. */
const secretName = /* @__PURE__ */ (() =>
  String.raw`(?:auth(?:ori[sz]ation)?|spark(?:[_-]?ads?)?)[\s_.-]?codes?(?:\[\d{0,9}\])?`)();
const field = () => new RegExp(`${secretName}[\\])"']{0,2}$`, 'i');

/** Whether a key names a code, so that its value is a secret. */
export const isSecretField = (key: string): boolean => field().test(key.trim());

/** What separates the name of a field from its value, in data, queries, markup, logs and sentences. */
const separators = /* @__PURE__ */ (() =>
  [
    // JSON, YAML, queries, PHP, Ruby, sentences.
    String.raw`["'\])]{0,3}\s{0,9}(?:=>|->|[:=])\s{0,9}`,
    // XML and HTML.
    String.raw`(?:\s[^<>]{0,200})?>\s{0,9}`,
    // A part of a form that is sent as multipart.
    String.raw`"[^\n]{0,200}\r?\n(?:[^\n]{1,200}\r?\n){0,4}\r?\n`,
    // A pair of a name and a value.
    String.raw`["']?\s{0,9},\s{0,9}["']?(?:value|val|content|data|text)["']?\s{0,9}[:=]\s{0,9}`,
  ].join('|'))();
const named = () =>
  new RegExp(`${secretName}(?:${separators})|\\[\\s{0,9}["']${secretName}["'],\\s{0,9}`, 'gi');

/** The positions of the values of such fields in a text without escapes. */
export function secretValues(text: string): Span[] {
  const found: Span[] = [];
  for (const { 0: name, index } of text.matchAll(named())) {
    // Anything within a value is masked with it.
    if (index >= (found.at(-1)?.end ?? 0)) found.push(...valuesAt(text, index + name.length));
  }
  return [...found, ...secretCells(text)];
}

const noSecret = /^(?:null|undefined|none|nil|true|false)$/i;
const opening = /[A-Za-z]{0,9}\s?(?:\(\d{0,9}\)\s?)?[[{(]/y;
const openingQuote = /["'`]/y;
/** A value without quotes, with the spaces that its + became when it ends as a code does. */
const bareValue = /[^&"',;<>{}()[\]\s]{1,2000}(?:(?:\s{1,9}[\w+/-]{1,63}){1,9}={1,2}(?![\w+/]))?/y;
/** The mark before a value in YAML: of a text over several lines, or of an item of a list. */
const blockMark = /[|>][+-]?\s{1,99}/y;
const itemMark = /\s{0,99}-\s{1,9}/y;

function valuesAt(text: string, at: number): Span[] {
  if (matchAt(opening, text, at)) return leavesOf(text, at);
  const found: Span[] = [];
  let start = at + matchAt(blockMark, text, at).length;
  for (let mark = matchAt(itemMark, text, start); mark; mark = matchAt(itemMark, text, start)) {
    const value = valueAt(text, start + mark.length);
    found.push(...value);
    start = value[0]?.end ?? text.length;
  }
  return found.length ? found : valueAt(text, start);
}

function valueAt(text: string, start: number): Span[] {
  const quote = matchAt(openingQuote, text, start);
  if (!quote) return spans(text, start, start + matchAt(bareValue, text, start).length);
  const rest = text.slice(start + 1, start + 2000);
  const end = rest.includes(quote) ? rest.indexOf(quote) : rest.search(/\n|$/);
  return spans(text, start + 1, start + 1 + end);
}

const spans = (text: string, start: number, end: number): Span[] =>
  end > start && !noSecret.test(text.slice(start, end)) ? [{ start, end }] : [];

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** Every word in brackets, up to the one that closes the first. */
function leavesOf(text: string, at: number): Span[] {
  const part = text.slice(at, at + 5000);
  let depth = 0;
  let end = part.length;
  for (const { 0: bracket, index } of part.matchAll(/[[\](){}]/g)) {
    depth += /[[({]/.test(bracket) ? 1 : -1;
    if (depth > 0) continue;
    end = index;
    break;
  }
  const open = part.search(/[[({]/);
  return [...part.slice(open, end).matchAll(/[^\s,:;[\](){}"'`<>]{1,2000}/g)].flatMap(({ 0: leaf, index }) =>
    spans(text, at + open + index, at + open + index + leaf.length),
  );
}

/** The cells below the heading of a column that names a code. */
function* secretCells(text: string): Generator<Span> {
  const heading = new RegExp(`^\\s*["']?[\\w .-]{0,40}${secretName}["']?\\s*$`, 'i');
  let column: { readonly at: number; readonly delimiter: string } | undefined;
  for (const { text: line, start } of textLines(text)) {
    if (!line.trim()) column = undefined;
    if (column) yield* cellAt(line, start, column);
    else if (line.length < 5000 && /code/i.test(line)) {
      const [delimiter = ','] = /[\t;|,]/.exec(line) ?? [];
      const at = line.split(delimiter).findIndex((cell) => heading.test(cell));
      if (at >= 0) column = { at, delimiter };
    }
  }
}

function cellAt(
  line: string,
  start: number,
  column: { readonly at: number; readonly delimiter: string },
): Span[] {
  let from = 0;
  for (let cell = 0; cell < column.at; cell += 1) {
    from = line.indexOf(column.delimiter, from) + 1;
    if (!from) return [];
  }
  const end = line.indexOf(column.delimiter, from);
  const cell = line.slice(from, end < 0 ? undefined : end);
  const before = /^[\s"']*/.exec(cell)?.[0].length ?? 0;
  const value = cell.slice(before).trim().replace(/["']$/, '');
  const at = start + from + before;
  // A row of dashes is the rule of a table.
  return noSecret.test(value) || /^-*$/.test(value) ? [] : [{ start: at, end: at + value.length }];
}
