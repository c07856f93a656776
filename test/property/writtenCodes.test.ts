import fc from 'fast-check';
import { codeKey, extractCodes, sameCode, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/codeRuns.ts';
import { writers } from '../support/writers.ts';

const names = Object.keys(writers);
const write = (text: string, by: readonly string[]) =>
  by.reduce((inner, name) => writers[name]!(inner), text);

const codesOf = fc
  .uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 6 })
  .map((seeds) => seeds.map(buildCode));

/** How codes stand together before a program writes them. */
const layouts: Readonly<Record<string, (codes: readonly string[]) => string>> = {
  'an array': (codes) => JSON.stringify(codes),
  'an array over lines': (codes) => JSON.stringify(codes, null, 2),
  lines: (codes) => codes.join('\n'),
  'cells of a sheet': (codes) => codes.join('\t'),
  'a list with commas': (codes) => codes.join(', '),
  'a query': (codes) => codes.map((code) => `auth_code=${encodeURIComponent(code)}`).join('&'),
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

const found = (text: string) => extractCodes(text).codes.map(({ value }) => value);

describe('codes as programs write them', () => {
  test.each(names)('all are found, and none is wrong: %s', (name) => {
    fc.assert(
      fc.property(codesOf, layout, (codes, lay) => {
        const text = write(lay(codes), [name]);
        expect(found(text), text).toEqual(codes);
      }),
      { numRuns: runs(10) },
    );
  });

  test('one writer within another', () => {
    fc.assert(
      fc.property(codesOf, layout, fc.constantFrom(...stacks), (codes, lay, stack) => {
        const text = write(lay(codes), stack);
        expect(found(text), text).toEqual(codes);
      }),
      { numRuns: runs(500) },
    );
  });

  test('each, alone and within another, is one and the same code', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000).map(buildCode),
        fc.constantFrom(...names.map((name) => [name]), ...stacks),
        (code, stack) => {
          const text = write(code, stack);
          // Lines that an e-mail broke are joined in a suggestion only.
          const verdict = validateCode(text);
          expect(verdict.ok ? verdict.value : verdict.suggestion, text).toBe(code);
          expect(codeKey(text)).toBe(codeKey(code));
          expect(sameCode(text, code)).toBe(true);
          const [hit] = extractCodes(`Hi ${text} bye`).codes;
          expect(hit?.value).toBe(code);
          const [before, behind] = [`Hi ${text} bye`.slice(0, hit!.start), `Hi ${text} bye`.slice(hit!.end)];
          expect(before + behind).not.toContain(code.slice(20, 28));
          expect(before + behind).not.toContain(code.slice(40, 48));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
