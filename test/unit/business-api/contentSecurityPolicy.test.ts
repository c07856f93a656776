import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// zod tries `new Function` when it builds an object schema, which a strict Content-Security-Policy reports.
const original = globalThis.Function;
let attempts = 0;

beforeAll(() => {
  // Test files share a process: one that ran before may have built the schemas already.
  vi.resetModules();
  globalThis.Function = new Proxy(original, {
    construct(target, given) {
      attempts += 1;
      return Reflect.construct(target, given) as object;
    },
  });
});
afterAll(() => {
  globalThis.Function = original;
});

test('importing builds no schema; reading does, and without an attempt once zod is told so', async () => {
  const { readTtVideoList, readIdentities } = await import('tiktok-spark-ads/business-api');
  expect(attempts).toBe(0);
  const z = await import('zod');
  z.config({ jitless: true });
  expect(readTtVideoList({ code: 0, data: { list: [{ item_info: { item_id: '7' } }] } }).ok).toBe(true);
  expect(attempts).toBe(0);
  z.config({ jitless: false });
  expect(readIdentities({ code: 0, data: { identity_list: [] } }).ok).toBe(true);
  expect(attempts).toBeGreaterThan(0);
});
