import { assertInstant } from '../shared/assertions';

/**
 * Writes an instant the way TikTok's requests expect it, `2026-06-23 07:09:07`, in UTC; parts of a second are dropped.
 *
 * @throws RangeError when the date is invalid or its year has more than four digits.
 *
 * @example
 * ```ts
 * formatPlatformTime(new Date('2026-06-23T07:09:07Z')); // => '2026-06-23 07:09:07'
 * ```
 */
export function formatPlatformTime(date: Date): string {
  assertInstant('date', date);
  const iso = date.toISOString();
  if (iso.length > 24) throw new RangeError('date must lie in the years 0 to 9999');
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
