import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractCodes, redactCodes, validateCode } from 'tiktok-spark-ads';
import { holds } from './property.ts';
import { canonical, textOf } from './texts.ts';

/** What programs put in front of every line, given its number. */
const prefixes: Readonly<Record<string, (line: number) => string>> = {
  'an indent': () => '    ',
  'a quote': () => '> ',
  'a quote of a quote': () => '>> ',
  'a table': () => '| ',
  'a drawn table': () => '│ ',
  'a diff, added': () => '+',
  'a diff, removed': () => '-',
  'a diff, as it was': () => ' ',
  'a quoted diff': () => '> +',
  'a comment of a shell': () => '# ',
  'a comment without a space': () => '#',
  'a comment of JavaScript': () => '// ',
  'a comment of a block': () => ' * ',
  'a comment of SQL': () => '-- ',
  'a comment of an ini file': () => '; ',
  'numbers of cat -n': (line) => `    ${line}\t`,
  'numbers of an editor': (line) => `${line} | `,
  'numbers of grep -n': (line) => `notes.txt:${line}:`,
  'numbers of grep -C': (line) => `${line}-`,
  'the name of a file': () => 'notes.txt:',
  'the name of a container': () => 'web_1  | ',
  'git blame': (line) => `a1b2c3d4 (Ana Lopez 2026-11-23 10:22:31 +0100 ${line}) `,
  'the time of a log': () => '2026-11-23T10:22:31Z ',
};

const lineEnds = ['\n', '\r\n', '  \n', '=\n', '=\r\n', '\\\n'];
const mixedLineEnd = fc.constantFrom(...lineEnds);
const cuts = fc.uniqueArray(fc.integer({ min: 2, max: 63 }), { minLength: 1, maxLength: 3 });

/** A code over several lines, behind a line of a text and before another. */
function wrapped(code: string, at: readonly number[], lineEnd: string, prefix: (line: number) => string) {
  const ends = [0, ...[...at].sort((one, other) => one - other), code.length];
  const parts = ends.slice(1).map((end, part) => code.slice(ends[part], end));
  const lines = parts.map((part, line) => prefix(line + 8) + part).join(lineEnd);
  return `${prefix(7)}Hello\n${lines}\n${prefix(parts.length + 8)}bye`;
}

/** Signs that are in no code and begin no escape. */
const otherPrefix = textOf('>|:;.,*!?~()[]{}"\'$@^ ', 0, 4).map((signs) => () => signs);

const foundIn = (text: string) => extractCodes(text).codes.map(({ value }) => value as string);

export const wrapping = [
  ...Object.entries(prefixes).map(([name, prefix]) =>
    holds(
      `a code over several lines is found whole: ${name}`,
      20,
      fc.property(canonical, cuts, fc.constantFrom('\n', '\r\n', '=\r\n'), (code, at, lineEnd) => {
        const text = wrapped(code, at, lineEnd, prefix);
        assert.deepEqual(foundIn(text), [code]);
        assert(!redactCodes(text).includes(code.slice(-8)));
      }),
    ),
  ),

  holds(
    'whatever stands before each line, no other code is found',
    500,
    fc.property(
      canonical,
      cuts,
      mixedLineEnd,
      fc.oneof(fc.constantFrom(...Object.values(prefixes)), otherPrefix),
      (code, at, lineEnd, prefix) => {
        const text = wrapped(code, at, lineEnd, prefix);
        for (const found of foundIn(text)) assert.equal(found, code);
        const verdict = validateCode(text);
        assert(!verdict.ok || verdict.value === code);
        assert(!verdict.suggestion || verdict.suggestion === code);
      },
    ),
  ),
];
