import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeKey, extractCodes, maskCode, redactCodes, validateCode } from 'tiktok-spark-ads';
import { writers } from '../../support/writers.ts';
import { holds } from './property.ts';
import { anyText, canonical } from './texts.ts';

const escaped = fc
  .tuple(fc.oneof(anyText, canonical), fc.constantFrom(...Object.values(writers)))
  // Half an emoji cannot be written in a link.
  .map(([text, write]) => write(text.replace(/\p{Cs}/gu, '')));
const plainOrEscaped = fc.oneof(anyText, escaped);

/** Every code that the library reads in a text, or makes of it. */
function read(text: string): Set<string> {
  const verdict = validateCode(text);
  const codes = extractCodes(text).codes.map(({ value }) => value as string);
  if (verdict.ok) codes.push(verdict.value);
  if (verdict.suggestion) codes.push(verdict.suggestion);
  return new Set(codes);
}

export const redacting = [
  holds(
    'what is redacted holds no code, and is masked as it would be shown',
    300,
    fc.property(canonical, anyText, fc.constantFrom(String, encodeURIComponent), (code, text, escape) => {
      const value = { note: `${text} ${escape(code)}`, list: [{ auth_code: code }], [code]: 1 };
      const redacted = JSON.stringify(redactCodes(value));
      for (let start = 4; start + 6 <= 60; start += 6) {
        assert(!redacted.includes(code.slice(start, start + 6)));
      }
      assert(redacted.includes(maskCode(code)));
    }),
  ),

  holds(
    'nothing that is read as a code survives',
    800,
    fc.property(plainOrEscaped, (text) => {
      const before = read(text);
      if (!before.size) return;
      for (const left of read(redactCodes(text))) assert(!before.has(left));
    }),
  ),

  holds(
    'the key of a key is itself',
    800,
    fc.property(plainOrEscaped, (text) => {
      const key = codeKey(text);
      assert.equal(codeKey(key), key);
    }),
  ),
];
