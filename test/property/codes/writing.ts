import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeKey, extractCodes, sameCode, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { writers } from '../../support/writers.ts';
import { holds } from './property.ts';

const names = Object.keys(writers);
const write = (text: string, by: readonly string[]) =>
  by.reduce((inner, name) => writers[name]!(inner), text);

const code = fc.nat(100_000).map((seed): string => buildCode(seed));
const codesOf = fc.uniqueArray(code, { minLength: 1, maxLength: 6 });

/** How codes stand together before a program writes them. */
const layouts: Readonly<Record<string, (codes: readonly string[]) => string>> = {
  'an array': (codes) => JSON.stringify(codes),
  'an array over lines': (codes) => JSON.stringify(codes, null, 2),
  lines: (codes) => codes.join('\n'),
  'cells of a sheet': (codes) => codes.join('\t'),
  'a list with commas': (codes) => codes.join(', '),
  'a query': (codes) => codes.map((one) => `auth_code=${encodeURIComponent(one)}`).join('&'),
};
const layout = fc.constantFrom(...Object.values(layouts));

/**
 * One writer within another; but nobody puts an e-mail's notation into itself, or folds it once more. The + of a form is
 * read as a space around a code that the form wrote itself, not one that was escaped before or is escaped once more.
 */
const isEmail = (name: string) => name.startsWith('quoted-printable');
const stackable = names.filter((name) => name !== 'a form');
const stacks = stackable
  .flatMap((inner) => stackable.map((outer) => [inner, outer] as const))
  .filter(([inner, outer]) => !isEmail(inner) || !(isEmail(outer) || outer.endsWith('folded')));

function assertFound(text: string, codes: readonly string[]) {
  assert.deepEqual(
    extractCodes(text).codes.map(({ value }) => value as string),
    codes,
  );
}

export const writing = [
  ...names.map((name) =>
    holds(
      `of codes as programs write them, all are found, and none is wrong: ${name}`,
      10,
      fc.property(codesOf, layout, (codes, lay) => assertFound(write(lay(codes), [name]), codes)),
    ),
  ),

  holds(
    'all are found, and none is wrong: one writer within another',
    500,
    fc.property(codesOf, layout, fc.constantFrom(...stacks), (codes, lay, stack) =>
      assertFound(write(lay(codes), stack), codes),
    ),
  ),

  holds(
    'each, alone and within another, is one and the same code',
    500,
    fc.property(code, fc.constantFrom(...names.map((name) => [name]), ...stacks), (one, stack) => {
      const text = write(one, stack);
      // Lines that an e-mail broke are joined in a suggestion only.
      const verdict = validateCode(text);
      assert.equal(verdict.ok ? verdict.value : verdict.suggestion, one);
      assert.equal(codeKey(text), codeKey(one));
      assert(sameCode(text, one));
      const sentence = `Hi ${text} bye`;
      const [found] = extractCodes(sentence).codes;
      assert(found);
      assert.equal(found.value, one);
      const left = sentence.slice(0, found.start) + sentence.slice(found.end);
      assert(!left.includes(one.slice(20, 28)) && !left.includes(one.slice(40, 48)));
    }),
  ),
];
