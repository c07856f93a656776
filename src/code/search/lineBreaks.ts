/** What programs put in front of every line of a text, where a code that was wrapped goes on behind it. */
const linePrefixes = [
  // Quotes of an e-mail, tables, indents.
  /[>|│\s]{0,9}/,
  // A diff or a patch, which somebody may have quoted.
  /[>\s]{0,9}[+-]\s?/,
  // Comments and lists.
  /\s{0,9}(?:[#%!•»^<]|\/\/|\/?\*|--|;;?|REM)\s{0,9}/,
  // Numbers of lines, in one file or in several: of editors, `cat -n` and `grep -n`.
  /(?:[A-Za-z./_][\w./]{0,60}[:-])?\s{0,9}\d{1,6}(?:[:.)-]|\s?[|│]|\s)\s{0,9}/,
  // The name of a file or of a service: `grep`, logs of containers.
  /[\w./-]{1,60}(?::|\s{0,9}\|)\s{0,9}/,
  // Who wrote a line, and when: `git blame`.
  /\^?[\da-f]{6,40}\s\([^()\n]{1,99}\)\s/,
  // When a line was logged.
  /\[?\d[\dT:./ -]{4,30}Z?\]?\s/,
];

/** The end of a line within a code, with what marks a soft one. */
const lineEnd = /[^\S\n]{0,9}[=\\]?[^\S\n]{0,9}\n/;

/** The ways to read a line break: the end of a line, with each of the prefixes. */
const lineBreaks = /* @__PURE__ */ linePrefixes.map(
  (prefix) => new RegExp(lineEnd.source + prefix.source, 'g'),
);

/** More of a code behind one or more such line breaks, up to its `=`. */
const wrapped = /* @__PURE__ */ lineBreaks.map(
  ({ source }) => new RegExp(String.raw`(?:(?:${source}[\w+/-]{1,63}){1,9}|${source})={1,2}(?![\w+/=])`, 'y'),
);

/** The readings of a text without its line breaks. Which one is right, only the length of the code tells. */
export const withoutLineBreaks = (text: string): string[] =>
  lineBreaks.map((lineBreak) => text.replace(lineBreak, ''));

/** The readings of what goes on behind a line break, with where it ends. */
export function* wrappedRests(text: string, at: number): Generator<{ letters: string; end: number }> {
  for (const [reading, pattern] of wrapped.entries()) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found) yield { letters: found.replace(lineBreaks[reading] as RegExp, ''), end: at + found.length };
  }
}
