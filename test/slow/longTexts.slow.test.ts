import { codeForQuery, codeKey, extractCodes, redactCodes, validateCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

// A pattern that keeps a place to come back to for each character runs out of memory after some millions of them.
describe('texts of many megabytes', () => {
  test.each([
    ['one word', `#${'a'.repeat(20_000_000)}`],
    ['one word in escapes', `#${'%2b'.repeat(7_000_000)}`],
    ['lines without a blank one', 'a\n'.repeat(10_000_000)],
  ])('hold no code: %s', (_, text) => {
    expect(extractCodes(text).codes).toEqual([]);
  });

  test.each([
    'a',
    '#',
    '=',
    '"',
    '.',
    ' ',
    '1',
    '\\',
    '%23',
    'auth_code=',
    'spark ads code ',
    'tiktok.com/',
    'a\n',
  ])('get a verdict: %j again and again', (part) => {
    const text = `#${part.repeat(20_000_000 / part.length)}`;
    expect(validateCode(text)).toMatchObject({ ok: false });
    expect(typeof codeKey(text) + typeof codeForQuery(text)).toBe('stringstring');
  });

  test('are masked in a log', () => {
    expect(redactCodes(`x #${'a'.repeat(20_000_000)} y`)).toBe('x #aaa…aaaa y');
  });
});
