import { isAuthorisationCode, validateCode } from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { code, inShort, pastes, sources } from './pastes.ts';

test.each(pastes.map((paste) => [paste.reason, paste.input, paste.expected] as const))(
  '%s: %j',
  (_, input, expected) => {
    const found = inShort(validateCode(input));
    if ('repairs' in expected && 'repairs' in found) {
      expect({ ...found, repairs: [...found.repairs].sort() }).toEqual({
        ...expected,
        repairs: [...expected.repairs].sort(),
      });
    } else expect(found).toEqual(expected);
  },
);

test('the table is as large as it claims, without a paste twice', () => {
  expect(new Set(pastes.map(({ input }) => input)).size).toBe(pastes.length);
  expect(pastes.length).toBeGreaterThan(300);
  const reasons = new Set(pastes.map(({ reason }) => reason));
  expect(Object.values(sources).flat().sort()).toEqual([...reasons].sort());
});

test.each([
  ['a digit is missing, and there is room for one', `#${'aA'.repeat(127)}`, true],
  ['a digit is missing, and there is no room', `#${'aA'.repeat(127)}a`, false],
  ['two kinds are missing, and there is room for two', `#${'A'.repeat(253)}`, true],
  ['two kinds are missing, and there is room for one', `#${'A'.repeat(254)}`, false],
  ['all three are missing, and there is room for them', `#${'+'.repeat(252)}`, true],
  ['all three are missing, and there is room for two', `#${'+'.repeat(253)}`, false],
])('near the greatest length: %s', (_, input, couldBecomeValid) => {
  expect(validateCode(input)).toMatchObject({ ok: false, couldBecomeValid });
});

test('a code all in one case is canonical, and doubtful', () => {
  for (const changed of [code.toLowerCase(), code.toUpperCase()]) {
    const doubts = [{ code: 'code_case_lost', path: [] }];
    for (const accept of ['plausible', 'canonical'] as const) {
      expect(validateCode(changed, { accept })).toMatchObject({ ok: true, shape: 'canonical', doubts });
      expect(validateCode(` ${changed}`, { accept })).toMatchObject({
        ok: true,
        repairs: ['trimmed'],
        doubts,
      });
    }
  }
  expect(validateCode(code).doubts).toBeUndefined();
});

test('a code of an unusual shape lists its repairs too', () => {
  expect(validateCode(' "#Ab1TtYkVj2cRxnqQ0Zz"')).toMatchObject({
    ok: true,
    shape: 'plausible',
    repairs: ['trimmed', 'unquoted'],
  });
});

test('what ends in = and is one character short becomes valid by one = more', () => {
  expect(validateCode('#Aa1bcdefghijk=')).toMatchObject({ ok: false, couldBecomeValid: true });
  expect(validateCode('#Aa1bcdefghijk==')).toMatchObject({ ok: true });
});

test.each([[[code]], [{ toString: () => code }], [new String(code)], [null], [65]])(
  'what only turns into a code as text is none: %#',
  (input) => {
    expect(isAuthorisationCode(input)).toBe(false);
    expect(validateCode(input)).toMatchObject({ ok: false, issues: [{ code: 'code_not_text' }] });
  },
);

test('a paste of eight megabytes gets a verdict', () => {
  expect(validateCode(`#${'a'.repeat(8_000_000)}`)).toMatchObject({ ok: false });
});

test('what is wrapped ninety thousand times is refused, without taking off one by one', () => {
  expect(validateCode('"'.repeat(90_000) + code)).toMatchObject({ ok: false, suggestion: code });
});

// Mutants that nothing noticed.
test.each([
  ['a number that no character has', '#Ab1&#x110000;TtYkVj2cRxnq', ['code_illegal_characters']],
  ['bytes that are no text', '#Ab1%c3%28TtYkVj2cRxnq', ['code_illegal_characters']],
])('%s is read as no letter of a code', (_, input, issues) => {
  expect(validateCode(input).issues?.map(({ code }) => code)).toEqual(issues);
});
