import { validateCode } from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { inShort, pastes } from './pastes.ts';

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
  expect(pastes.length).toBeGreaterThan(150);
});
