import { character } from './character';
import { linePrefix } from './linePrefix';

const whitespace: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\n', v: '\n' };

/** The rest of an escape that a line end cut: behind a backslash, such a line end is none that a string goes over. */
const restOfEscape = /u00|x(?:00|2[3bfBF]|3[dD])|0(?:[45]3|57|75)/;

/** What follows a backslash that escapes something: digits of some base, a letter for white space, a line end, a sign. */
const escaped = /* @__PURE__ */ (() =>
  [
    // JavaScript, Rust and Perl: \u{23}, \x{23}.
    /[ux]\{0{0,9}(?<point>[\da-fA-F]{1,6})\}/,
    // Python: \U00000023.
    /U(?<long>[\da-fA-F]{8})/,
    // JSON: \u0023; Python in small letters: \u00000023.
    /u(?:0000(?=00[2-7]))?(?<unit>[\da-fA-F]{4})/,
    // C#: \x0023; PostgreSQL: \0023, \+000023; LDAP: \23. Only for the signs of a code: others have other readings.
    /(?:x0{0,2}|\+0{4}|0{0,4})(?<sign>23|2[bfBF]|3[dD])/,
    // JavaScript, Python and Go: \x23.
    /x(?<byte>[\da-fA-F]{2})/,
    // C and shells: \043, \43. What stands for no character that can be seen is the beginning of something else.
    /(?<octal>01[125]|0[4-7][0-7]|[1-3][0-7]{2}|[4-7][0-7])/,
    /(?<space>[nrtfv])/,
    // A line that goes on.
    new RegExp(String.raw`\r?\n(?!${linePrefix.source}|[ \t]{0,99}(?:${restOfEscape.source}))[ \t]{0,99}`),
    /(?=[^A-Za-z0-9\\\r\n])/,
  ]
    .map(({ source }) => source)
    .join('|'))();

/** One or more backslashes, with what the last of them escapes. */
export const backslashes = /* @__PURE__ */ (() =>
  new RegExp(String.raw`(?<!\\)(\\{1,999})(?:${escaped})`, 'g'))();

/** Two backslashes stand for one; the last one of an odd number escapes what follows. */
export function withoutBackslashes(found: string, { length }: string, ...rest: unknown[]): string {
  const kept = '\\'.repeat(length / 2);
  if (length % 2 === 0) return kept + found.slice(length);
  const { point, long, unit, sign, byte, octal, space } = rest.at(-1) as Record<string, string | undefined>;
  const hex = point ?? long ?? unit ?? sign ?? byte;
  if (hex) return kept + character(hex, 16);
  if (octal) return kept + character(octal, 8);
  return kept + (space ? (whitespace[space] as string) : '');
}
