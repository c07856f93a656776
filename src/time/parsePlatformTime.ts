import type { Verdict } from '../vocabulary/verdict';

const platformTime = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}:\d{2}Z?$/;

/**
 * Reads a time as TikTok writes it, `2026-06-23 07:09:07` or `2026-06-23T07:09:07Z`; both are UTC.
 *
 * @param text - A platform time; anything else, or a day that does not exist, gives an issue.
 *
 * @example
 * ```ts
 * parsePlatformTime('2026-06-23 07:09:07'); // => { ok: true, value: new Date('2026-06-23T07:09:07Z') }
 * parsePlatformTime('2026-02-30 00:00:00').ok; // => false
 * ```
 */
export function parsePlatformTime(text: unknown): Verdict<Date, 'time_not_text' | 'time_unreadable'> {
  if (typeof text !== 'string') {
    const received = text === null ? 'null' : typeof text;
    return { ok: false, issues: [{ code: 'time_not_text', path: [], params: { received } }] };
  }
  const iso = platformTime.test(text) ? `${text.slice(0, 10)}T${text.slice(11, 19)}Z` : '';
  const value = new Date(iso);
  // A day or hour that does not exist gives an invalid date or rolls over to another day.
  if (value.getUTCDate() !== Number(text.slice(8, 10))) {
    return { ok: false, issues: [{ code: 'time_unreadable', path: [] }] };
  }
  return { ok: true, value };
}
