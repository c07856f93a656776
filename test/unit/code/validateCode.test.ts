import { isAuthorisationCode, validateCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { expect, test } from 'vitest';

const code = buildCode(1);

test('a canonical code needs nothing', () => {
  expect(validateCode(code)).toEqual({ ok: true, value: code, shape: 'canonical', repairs: [] });
  expect(isAuthorisationCode(code)).toBe(true);
});

test('what surrounds a code is taken away and listed', () => {
  expect(validateCode(` TT code: “${code}”.`)).toMatchObject({ ok: true, value: code, shape: 'canonical' });
});
