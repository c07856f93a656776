import { mediaLinkExpiry } from 'tiktok-spark-ads/business-api';
import { expect, test } from 'vitest';

const fetchedAt = new Date('2026-11-23T12:00:00Z');

test.each([
  ['video', '2026-11-23T13:00:00.000Z'],
  ['photo', '2027-02-21T12:00:00.000Z'],
  ['profile', '2026-11-25T12:00:00.000Z'],
] as const)('a %s link', (link, end) => {
  expect(mediaLinkExpiry(link, fetchedAt).toISOString()).toBe(end);
});

test('an invalid date is misuse', () => {
  expect(() => mediaLinkExpiry('video', new Date(Number.NaN))).toThrow('fetchedAt');
});
