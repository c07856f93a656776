import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractCodes, isAuthorisationCode, validateCode } from 'tiktok-spark-ads';
import { describeCodeIssue } from 'tiktok-spark-ads/messages';
import { holds } from './property.ts';
import { anyText, base64, canonical, piece, textOf } from './texts.ts';

export const shapes = ['plausible', 'canonical'] as const;
const shape = fc.constantFrom(...shapes);
const somethingElse = /_is_|_not_text|_empty|_placeholder|_multiple|_inside_text|_masked|_truncated/;

/** Whether `validateCode` takes a text for a code that needs no repair. */
function assertFine(code: string, accept: (typeof shapes)[number] = 'plausible') {
  const verdict = validateCode(code, { accept });
  assert(verdict.ok);
  assert.equal(verdict.value, code);
  assert.equal(verdict.repairs.length, 0);
}

export const validating = [
  holds(
    'never throws, and gives at least one issue, whatever it is given',
    1500,
    fc.property(fc.oneof(fc.anything(), anyText), (input) => {
      for (const accept of shapes) {
        const verdict = validateCode(input, { accept });
        assert(verdict.ok || verdict.issues.length > 0);
      }
    }),
  ),

  holds(
    'what it gives out needs no repair',
    1500,
    fc.property(anyText, (input) => {
      const verdict = validateCode(input);
      if (!verdict.ok) return;
      assertFine(verdict.value);
      assert(isAuthorisationCode(verdict.value));
    }),
  ),

  holds(
    'its boolean twin is true exactly when there is nothing to repair',
    1500,
    fc.property(fc.oneof(anyText, canonical), (input) => {
      const verdict = validateCode(input);
      assert.equal(isAuthorisationCode(input), verdict.ok && verdict.repairs.length === 0);
    }),
  ),

  holds(
    'a suggestion is itself ok',
    1500,
    fc.property(anyText, shape, (input, accept) => {
      const { suggestion } = validateCode(input, { accept });
      if (suggestion) assertFine(suggestion, accept);
    }),
  ),

  holds(
    'something else is one issue; a doubt is no issue',
    1500,
    fc.property(anyText, (input) => {
      const verdict = validateCode(input);
      if (verdict.ok) return;
      const codes = verdict.issues.map(({ code }) => code);
      if (codes.some((code) => somethingElse.test(code))) assert.equal(codes.length, 1);
      assert.equal(new Set(codes).size, codes.length);
    }),
  ),

  holds(
    'with canonical only, doubts become issues',
    1500,
    fc.property(
      fc.oneof(
        anyText,
        textOf(`${base64}-_`, 15, 80).map((body) => `#${body}`),
      ),
      (input) => {
        const loose = validateCode(input);
        const strict = validateCode(input, { accept: 'canonical' });
        assert.equal(strict.ok, loose.ok && loose.shape === 'canonical');
        if (strict.ok || !loose.ok || loose.shape !== 'plausible') return;
        assert.deepEqual(strict.issues, loose.doubts);
        assert.equal(strict.couldBecomeValid, loose.couldBecomeCanonical);
      },
    ),
  ),

  holds(
    'no message and no issue holds the code',
    900,
    fc.property(canonical, anyText, fc.nat({ max: 64 }), fc.nat({ max: 2 }), (code, around, at, way) => {
      const input = [`${around} ${code}`, code.slice(0, at) + around + code.slice(at), code.slice(at)][way];
      const verdict = validateCode(input);
      const issues = verdict.ok ? (verdict.doubts ?? []) : verdict.issues;
      const said = JSON.stringify([issues, issues.map((issue) => describeCodeIssue(issue))]);
      for (let start = 0; start + 8 <= code.length; start += 8) {
        assert(!said.includes(code.slice(start, start + 8)));
      }
    }),
  ),

  // A pattern that can read the same text in two ways takes twice as long for each more of it: this would not return.
  holds(
    'whatever is repeated, it gives an answer',
    100,
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), piece, piece, (unit, before, after) => {
      const text = before + unit.join('').repeat(120) + after;
      assert('ok' in validateCode(text));
      assert('codes' in extractCodes(text));
    }),
  ),
];
