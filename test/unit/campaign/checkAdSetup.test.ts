import { type AdSetup, checkAdSetup } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

describe('checkAdSetup', () => {
  test.each<[string, AdSetup]>([
    ['nothing decided', {}],
    [
      'a pull by code',
      { identityType: 'AUTH_CODE', mode: 'pull', apiAdFormat: 'SINGLE_VIDEO', callToAction: 'LEARN_MORE' },
    ],
    ['a push that states its profile', { identityType: 'TT_USER', mode: 'push', darkPostStatus: 'ON' }],
  ])('takes %s', (_, setup) => {
    expect(checkAdSetup(setup)).toEqual({ ok: true, warnings: [], asOf: '2026-11-23' });
  });
});
