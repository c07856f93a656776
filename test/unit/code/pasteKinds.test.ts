import { validateCode } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { flaws, otherThings } from '../../../src/code/paste/pasteKinds.ts';
import { kindExamples, type KindExamples } from '../../support/kindExamples.ts';

const kindOf = (paste: string) => {
  const verdict = validateCode(paste);
  return verdict.ok ? 'ok' : (verdict.issues[0].code as string);
};

test('every row says what it is, and shows what is and what is not', () => {
  expect(kindExamples.map(({ name }) => name)).toEqual([...Object.keys(otherThings), ...Object.keys(flaws)]);
  for (const { name, words, is, not } of kindExamples) {
    expect([is.length > 0, not.length > 0, words.length > 10], name).toEqual([true, true, true]);
  }
});

const ofKind = (table: KindExamples['of']) => kindExamples.filter(({ of }) => of === table);

describe.each(ofKind('otherThings'))('$name', ({ name, is, not }) => {
  test.each(is)('is told of %s', (paste) => {
    expect(kindOf(paste)).toBe(name);
    expect(kindOf(` “${paste}” `)).toBe(name);
    expect(validateCode(paste).suggestion).toBeUndefined();
  });

  test.each(not)('is not told of %s', (paste) => {
    expect(kindOf(paste)).not.toBe(name);
  });
});

const flawsOf = (paste: string) => (validateCode(paste).issues ?? []).map(({ code }) => code as string);

describe.each(ofKind('flaws'))('$name', ({ name, is, not }) => {
  test.each(is)('is one of the flaws of %s', (paste) => {
    expect(flawsOf(paste)).toContain(name);
  });

  test.each(not)('is no flaw of %s', (paste) => {
    expect(flawsOf(paste)).not.toContain(name);
  });
});

test('all flaws are told, in the order of their table', () => {
  const but = (...names: string[]) => Object.keys(flaws).filter((name) => !names.includes(name));
  const end = `é=x${'Ab1'.repeat(100)}`;
  expect(flawsOf(`#Ab1 ${end}`)).toEqual(but('code_missing_hash', 'code_too_short'));
  expect(flawsOf(`Ab1${end}`)).toEqual(but('code_whitespace', 'code_too_short'));
  expect(flawsOf('#Ab1 é=x')).toEqual(but('code_missing_hash', 'code_too_long'));
});
