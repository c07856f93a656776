import { validateCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { otherThings } from '../../../src/code/pasteKinds.ts';
import { kindExamples } from '../../support/kindExamples.ts';

const kindOf = (paste: string) => {
  const verdict = validateCode(paste);
  return verdict.ok ? 'ok' : verdict.issues[0].code.replace(/^code_/, '');
};

test('every row says what it is, and shows what is and what is not', () => {
  expect(kindExamples.map(({ name }) => name)).toEqual(Object.keys(otherThings));
  for (const { name, words, is, not } of kindExamples) {
    expect([is.length > 0, not.length > 0, words.length > 10], name).toEqual([true, true, true]);
  }
});

describe.each(kindExamples)('$name', ({ name, is, not }) => {
  test.each(is)('is told of %s', (paste) => {
    expect(kindOf(paste)).toBe(name);
    expect(kindOf(` “${paste}” `)).toBe(name);
    expect(validateCode(paste).suggestion).toBeUndefined();
  });

  test.each(not)('is not told of %s', (paste) => {
    expect(kindOf(paste)).not.toBe(name);
  });
});
