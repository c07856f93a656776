import type { CodeRepair } from '../../vocabulary/code';

/** A notation for a character or for something invisible, with what it stands for. */
export type Escape = readonly [
  repair: CodeRepair,
  pattern: RegExp,
  /** What it stands for, given the arguments of a `replace` callback: the match, its groups, its position and the whole text. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as the types of `replace` have it.
  meaning: (found: string, ...rest: any[]) => string,
  /** Whether a text uses this notation at all, if a single match cannot tell. */
  isUsedIn?: ((text: string) => boolean) | undefined,
];

const nothing = () => '';

/** The named HTML entities for characters in or around a code. */
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  num: '#',
  plus: '+',
  sol: '/',
  equals: '=',
  lowbar: '_',
  underbar: '_',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  sbquo: '‚',
  bdquo: '„',
  lsaquo: '‹',
  rsaquo: '›',
  laquo: '«',
  raquo: '»',
  grave: '`',
  nbsp: ' ',
  nonbreakingspace: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  tab: '\t',
  newline: '\n',
  shy: '',
  zerowidthspace: '',
  nobreak: '',
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
  lbrace: '{',
  rbrace: '}',
  vert: '|',
  verbar: '|',
};

const whitespace: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\n', v: '\n' };

/** The character of a number; where there is none, the sign for that, which no code goes over. */
function character(digits: string, base: number): string {
  const number = parseInt(digits, base);
  return String.fromCodePoint(number <= 0x10ffff ? number : 0xfffd);
}

/**
 * What a program may have put in front of the next line: a diff, a quote, a comment, a number, `git blame`. Some of it
 * looks like a part of a code. Such a line end stays, and `lineBreaks.ts` tries what makes a code.
 */
const linePrefix = /[>|│#]|[+-][\w+/=]|[+*-]\s|\/\/|\d{1,6}[:|-]|\^?[\da-f]{6,40}\s\(/;

/** What follows a backslash that escapes something: digits of some base, a letter for white space, a line end, a sign. */
const behindBackslash = /* @__PURE__ */ (() =>
  [
    // JavaScript, Rust and Perl: \u{23}, \x{23}.
    String.raw`[ux]\{0{0,9}(?<point>[\da-fA-F]{1,6})\}`,
    // Python: \U00000023.
    String.raw`U(?<long>[\da-fA-F]{8})`,
    // JSON: \u0023; Python in small letters: \u00000023.
    String.raw`u(?:0000(?=00[2-7]))?(?<unit>[\da-fA-F]{4})`,
    // C#: \x0023; PostgreSQL: \0023, \+000023; LDAP: \23. Only for the signs of a code: others have other readings.
    String.raw`(?:x0{0,2}|\+0{4}|0{0,4})(?<sign>23|2[bfBF]|3[dD])`,
    // JavaScript, Python and Go: \x23.
    String.raw`x(?<byte>[\da-fA-F]{2})`,
    // C and shells: \043, \43. What stands for no character that can be seen is the beginning of something else.
    String.raw`(?<octal>01[125]|0[4-7][0-7]|[1-3][0-7]{2}|[4-7][0-7])`,
    '(?<space>[nrtfv])',
    // A line that goes on, unless it goes on with the rest of an escape.
    String.raw`\r?\n(?!${linePrefix.source})(?![ \t]{0,99}(?:u00|x(?:00|2[3bfBF]|3[dD])|0(?:[45]3|57|75)))[ \t]{0,99}`,
    String.raw`(?=[^A-Za-z0-9\\\r\n])`,
  ].join('|'))();

/** Two backslashes stand for one; the last one of an odd number escapes what follows. */
function unescape(found: string, { length }: string, ...rest: unknown[]): string {
  const kept = '\\'.repeat(length / 2);
  if (length % 2 === 0) return kept + found.slice(length);
  const { point, long, unit, sign, byte, octal, space } = rest.at(-1) as Record<string, string | undefined>;
  const hex = point ?? long ?? unit ?? sign ?? byte;
  if (hex) return kept + character(hex, 16);
  return kept + (octal ? character(octal, 8) : space ? (whitespace[space] as string) : '');
}

function decodeBytes(found: string): string {
  try {
    // A percent sign that is itself encoded, however often.
    return decodeURIComponent(found.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%'));
  } catch {
    return found;
  }
}

/** The soft end of a line may be escaped itself, by a shell or in a string of JSON. */
export const quotedPrintable = /* @__PURE__ */ (() =>
  new RegExp(
    String.raw`(?:=[\da-f]{2}|\\?=(?:\r?\n(?!${linePrefix.source})|(?:\\{1,9}r)?\\{1,9}n)){1,999}`,
    'gi',
  ))();

export const decodeQuotedPrintable = (found: string): string =>
  decodeBytes(found.replace(/\\?=(?![\da-f])[^=]*/gi, '').replaceAll('=', '%'));

/** Escapes of each notation that a line end has cut in two: behind these it is never the end of a code. */
const cutEscapes: readonly RegExp[] = [
  /(%(?:25){0,9}(?:u[\da-f]{0,3}|[0-7]))=?\r?\n[>\s]{0,9}/gi,
  /(&(?:amp;){0,9}#x?[\da-f]{0,7})=?\r?\n[>\s]{0,9}/gi,
  /(\\(?:u[\da-f]{0,3}|u0{4,6}\d?|x0{0,2}[\da-f]?|[ux]\{[\da-f]{0,6})|_x[\da-f]{1,4})=?\r?\n[>\s]{0,9}/gi,
  // With less of an escape than that, only the soft end of a line in an e-mail shows it.
  /(%|&[a-z]{0,7}|\\[0-7]{1,3}|_x)=\r?\n[>\s]{0,9}/gi,
  // A whole escape of `=`, where the next `=` is the soft line break.
  /(%(?:25){0,9}(?:u00)?3d|&(?:amp;){0,9}(?:#0{0,9}61|#x0{0,9}3d|equals);)=\r?\n[>\s]{0,9}/gi,
  /(\\(?:(?:u00|u0{6}|x0{0,2}|0{0,4})3d|[ux]\{3d\}|075)|_x003d_)=\r?\n[>\s]{0,9}/gi,
];

/** A shell escapes every = of such an e-mail with a backslash; where one has none, a backslash is of the text. */
const hasPlainEquals = (text: string): boolean => /(?<!\\)=|^[^=]*=[^=]*$/.test(text);

/** Every = begins an escape there, one of them surely; but a code may end a line of another text. */
const isQuotedPrintable = (text: string): boolean =>
  /=3d|=[c-f][\da-f]=[89ab][\da-f]|(?<![\w=+/\])"'-])=[2-7][\da-f]/i.test(text) &&
  !/=(?![\da-f]{2}|\r?\n|\\{1,9}[rn])|#[\w+/]{63}=(?:\r?\n|\\{1,9}[rn])/i.test(text);

/** A sign as a form writes it: as it is, or as a shell, an e-mail, a string of some language or HTML wrote it before. */
const inForm = (hex: string, decimal: string, octal: string, name: string): string =>
  [
    `%(?:5c%|3d)?${hex}`,
    `%5c(?:(?:u0{2,6}|x?0{0,4})${hex}|[ux]%7b0{0,9}${hex}%7d|${octal})`,
    `%26(?:%230{0,9}${decimal}|%23x0{0,9}${hex}|${name})%3b`,
    `_x00${hex}_`,
  ].join('|');

/** What a closing tag leaves in a text, so that the cells of a table do not run together. */
function separator(tag: string, at: number, text: string): string {
  if (at === 0 || at + tag.length === text.length) return '';
  if (/^<\/t[dh]/i.test(tag)) return '\t';
  return /^<(?:br|\/(?:p|div|li|tr|h\d)\b)/i.test(tag) ? '\n' : '';
}

/**
 * Every notation of a character in text, links and data. Each round tries them once, in this order; rounds continue
 * until nothing changes, so a text that was escaped twice is read too.
 *
 * All of them run in linear time: each repetition is bounded, and none begins where another can.
 */
export const escapes: readonly Escape[] = /* @__PURE__ */ (() => [
  // A backslash or an underscore that the soft end of a line has cut from what it escapes.
  [
    'entities_decoded',
    /(\\|_)=\r?\n(?=[ux][\da-f{]|[0-7]{2}|2[bf]|3d|[nrtfv"'/])/gi,
    (_, kept: string) => kept,
    hasPlainEquals,
  ],
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
  // Invisible characters: joiners, direction marks, selectors, control characters, halves of an emoji.
  ['invisible_removed', /\p{DI}|[^\s\P{C}]/gu, nothing],
  // The wide letters and the small signs of an Asian keyboard.
  ['fullwidth_folded', /[\ufe50-\ufe6b\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC')],
  // The spaces of a form around a code: within one its + would be escaped.
  [
    'percent_decoded',
    new RegExp(
      `\\+(?=${inForm('23', '35', '043', 'num')})|(?<=${inForm('3d', '61', '075', 'equals')})\\+`,
      'gi',
    ),
    () => ' ',
  ],
  // Links: %23, %2523, %u0023, and letters of several bytes.
  [
    'percent_decoded',
    /%(?:25){0,999}(?:u([\da-f]{4})|[0-7][\da-f]|[c-f][\da-f](?:%(?:25){0,9}[89ab][\da-f]){1,3})/gi,
    (found, unicode?: string) => (unicode ? character(unicode, 16) : decodeBytes(found)),
  ],
  // HTML and XML: &#35;, &#x23;, &num;, &amp;num;, with zeros before the number.
  [
    'entities_decoded',
    /&(?:amp;){0,999}(?:#0{0,99}(\d{1,9})|#x0{0,99}([\da-f]{1,9})|([a-z]{2,16}));/gi,
    (found, decimal?: string, hex?: string, name?: string) => {
      if (name) return entities[name.toLowerCase()] ?? found;
      return decimal ? character(decimal, 10) : character(hex as string, 16);
    },
  ],
  // Browsers do without the last ; of a number. Only the signs of a code: a code may itself stand behind an &.
  [
    'entities_decoded',
    /&#(?:0{0,9}(35|43|47|61)(?=[^\d;=%\\])|x0{0,9}(2[3bf]|3d)(?=[^\da-f;=%\\]))/gi,
    (_, decimal?: string, hex?: string) => (decimal ? character(decimal, 10) : character(hex as string, 16)),
  ],
  // The backslash of JSON, JavaScript, YAML, shells, databases and Markdown.
  ['entities_decoded', new RegExp(String.raw`(?<!\\)(\\{1,999})(?:${behindBackslash})`, 'g'), unescape],
  // The XML of Office and of .NET.
  ['entities_decoded', /_x([\da-f]{4})_/gi, (_, hex: string) => character(hex, 16)],
  // Tags that say how a text looks, and those that end a line or a cell of a table.
  [
    'markup_removed',
    /<(?:!--[^#<>]*--|\/?(?:wbr|nobr|[bius]|em|strong|span|font|mark|code|pre|small|su[bp]|ins|del|p|div|ul|ol|li|table|tbody|tr|t[dh]|h\d|br)(?:\s[^#<>]*)?\/?|\/a)>/gi,
    separator,
  ],
])();
