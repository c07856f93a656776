import type { CodeRepair } from '../vocabulary/code';

/** A way to write a character otherwise than as itself, or to write what nobody sees, with what it stands for. */
export type Escape = readonly [
  repair: CodeRepair,
  pattern: RegExp,
  /** What it stands for, from what `replace` gives: what was found, its groups, where it stands, and the whole text. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the types of `replace` have it.
  meaning: (found: string, ...rest: any[]) => string,
  /** Whether a text uses this notation at all, where that is not to be seen from one place. */
  isUsedIn?: ((text: string) => boolean) | undefined,
];

const nothing = () => '';

/** The named entities of HTML that stand for what is in a code or around it. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  num: '#',
  plus: '+',
  sol: '/',
  equals: '=',
  lowbar: '_',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  grave: '`',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  tab: '\t',
  newline: '\n',
  shy: '',
  zwj: '',
  zwnj: '',
  lrm: '',
  rlm: '',
  colon: ':',
  semi: ';',
  comma: ',',
  period: '.',
  hellip: '…',
  excl: '!',
  quest: '?',
  ndash: '–',
  mdash: '—',
  bull: '•',
  ast: '*',
  commat: '@',
  percnt: '%',
  bsol: '\\',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  lcub: '{',
  rcub: '}',
};

const whitespace: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\n', v: '\n' };

/** The character of a number, or what was found where there is none. */
function character(digits: string, base: number, found: string): string {
  const number = parseInt(digits, base);
  return number <= 0x10ffff ? String.fromCodePoint(number) : found;
}

/** Each two backslashes stand for one; the last one of an odd number escapes what follows. */
function unescape(found: string, { length }: string, ...groups: (string | undefined)[]): string {
  const [unit, point, long, byte, octal, space] = groups;
  const kept = '\\'.repeat(length / 2);
  if (length % 2 === 0) return kept + found.slice(length);
  const hex = unit ?? point ?? long ?? byte;
  if (hex) return kept + character(hex, 16, found.slice(length - 1));
  return kept + (octal ? character(octal, 8, found) : space ? (whitespace[space] as string) : '');
}

function decodeBytes(found: string): string {
  try {
    // A percent sign that is itself encoded, however often.
    return decodeURIComponent(found.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%'));
  } catch {
    return found;
  }
}

/** The soft end of a line may be escaped itself, in a string of JSON. */
export const quotedPrintable = /(?:=[\da-f]{2}|=(?:\r?\n|(?:\\{1,9}r)?\\{1,9}n)){1,999}/gi;

export const decodeQuotedPrintable = (found: string): string =>
  decodeBytes(found.replace(/=(?![\da-f])[^=]*/gi, '').replaceAll('=', '%'));

/** Escapes of each notation that a line end has cut in two: behind these it is never the end of a code. */
const cutEscapes: readonly RegExp[] = [
  /(%(?:25){0,9}(?:u[\da-f]{0,3}|[0-7]))=?\r?\n[>\s]{0,9}/gi,
  /(&(?:amp;){0,9}#x?[\da-f]{0,7})=?\r?\n[>\s]{0,9}/gi,
  /(\\(?:u\{?[\da-f]{0,3}|u0{4,6}\d?|x[\da-f]?))=?\r?\n[>\s]{0,9}/gi,
  // With less of an escape than that, only the soft end of a line in an e-mail shows it.
  /(%|&[a-z]{0,7}|\\[0-7]{1,2})=\r?\n[>\s]{0,9}/gi,
  /(\\)=\r?\n(?=[ux][\da-f]|[0-7]{2}|["'/])/gi,
  // A whole escape of `=`, of which the next `=` is the soft end of the line.
  /(%(?:25){0,9}(?:u00)?3d|&(?:amp;){0,9}(?:#0{0,9}61|#x0{0,9}3d|equals);)=\r?\n[>\s]{0,9}/gi,
  /(\\(?:(?:u00|u0{6}|x)3d|u\{3d\}|075))=\r?\n[>\s]{0,9}/gi,
];

/** Every = begins an escape there, one of them surely; but a code may end a line of another text. */
const isQuotedPrintable = (text: string): boolean =>
  /=3d|=[c-f][\da-f]=[89ab][\da-f]|(?<![\w=+/\])"'-])=[2-7][\da-f]/i.test(text) &&
  !/=(?![\da-f]{2}|\r?\n|\\{1,9}[rn])|#[\w+/]{63}=(?:\r?\n|\\{1,9}[rn])/i.test(text);

/** What a closing tag leaves within a text, so that the cells of a table do not run together. */
function separator(tag: string, at: number, text: string): string {
  if (at === 0 || at + tag.length === text.length) return '';
  if (/^<\/t[dh]/i.test(tag)) return '\t';
  return /^<(?:br|\/(?:p|div|li|tr|h\d)\b)/i.test(tag) ? '\n' : '';
}

/**
 * Every notation of a character that writers of text, links and data use. Each is tried once in a round, in this order;
 * rounds go on until nothing changes, which is how a text that was escaped twice is read.
 *
 * All are linear: each repetition is counted, and none begins where another can.
 */
export const escapes: readonly Escape[] = /* @__PURE__ */ (() => [
  // E-mail in quoted-printable, as a whole, or what of it cannot be part of a code that was written plainly.
  ['entities_decoded', quotedPrintable, decodeQuotedPrintable, isQuotedPrintable],
  [
    'entities_decoded',
    /=3d|(?<=[a-z\d+/])=2[bf]/gi,
    decodeQuotedPrintable,
    (text) => !isQuotedPrintable(text),
  ],
  // What is left of such an e-mail.
  ...cutEscapes.map((pattern): Escape => ['entities_decoded', pattern, (_, kept: string) => kept]),
  // What cannot be seen: joiners, marks of direction, selectors, control characters, halves of an emoji.
  ['invisible_removed', /\p{DI}|[^\s\P{C}]/gu, nothing],
  // The wide letters of an Asian keyboard.
  ['fullwidth_folded', /[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC')],
  // Links: %23, %2523, %u0023, and letters of several bytes.
  [
    'percent_decoded',
    /%(?:25){0,999}(?:u([\da-f]{4})|[0-7][\da-f]|[c-f][\da-f](?:%(?:25){0,9}[89ab][\da-f]){1,3})/gi,
    (found, unicode?: string) => (unicode ? character(unicode, 16, found) : decodeBytes(found)),
  ],
  // HTML and XML: &#35;, &#x23;, &num;, &amp;num;, with zeros before the number.
  [
    'entities_decoded',
    /&(?:amp;){0,999}(?:#0{0,99}(\d{1,7})|#x0{0,99}([\da-f]{1,6})|([a-z]{2,7}));/gi,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()] ?? found;
      return decimal ? character(decimal, 10, found) : character(hex as string, 16, found);
    },
  ],
  // The backslash of JSON, JavaScript, YAML, shells and Markdown: \u0023, \u{23}, \U00000023, \x23, \043, \n, \/, and a line that goes on.
  [
    'entities_decoded',
    /(?<!\\)(\\{1,999})(?:u([\da-fA-F]{4})|u\{0{0,9}([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|x([\da-fA-F]{2})|([0-3][0-7]{2}|[4-7][0-7])|([nrtfv])|\r?\n[ \t]{0,99}|(?=[^A-Za-z0-9\\\r\n]))/g,
    unescape,
  ],
  // Tags that say how a text looks, and those that end a line or a cell of a table.
  [
    'markup_removed',
    /<(?:!--[^#<>]*--|\/?(?:wbr|nobr|[bius]|em|strong|span|font|mark|code|pre|small|su[bp]|ins|del|p|div|ul|ol|li|table|tbody|tr|t[dh]|h\d|br)(?:\s[^#<>]*)?\/?|\/a)>/gi,
    separator,
  ],
])();
