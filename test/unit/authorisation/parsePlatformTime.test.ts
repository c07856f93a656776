import { formatPlatformTime, parsePlatformTime } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

describe('parsePlatformTime', () => {
  test.each([
    ['2026-06-23 07:09:07', '2026-06-23T07:09:07.000Z'],
    ['2026-06-23T07:09:07Z', '2026-06-23T07:09:07.000Z'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00.000Z'],
  ])('reads %s as UTC', (text, iso) => {
    const verdict = parsePlatformTime(text);
    expect(verdict.ok && verdict.value.toISOString()).toBe(iso);
  });

  test.each(['2026-02-30 00:00:00', '2026-13-01 00:00:00', '2026-06-23 24:00:01', '2026-06-23', '', 'soon'])(
    'refuses %j',
    (text) => {
      expect(parsePlatformTime(text)).toEqual({ ok: false, issues: [{ code: 'time_unreadable', path: [] }] });
    },
  );

  test('its inverse writes what it read', () => {
    expect(formatPlatformTime(new Date('2026-06-23T07:09:07.999Z'))).toBe('2026-06-23 07:09:07');
  });
});
