/**
 * The day on which the facts were last checked, UTC, `YYYY-MM-DD`: whose rules hold when nobody names a day.
 *
 * Single rows may be older: each says so itself.
 *
 * @example
 * ```ts
 * factsCheckedOn; // => '2026-11-27'
 * ```
 */
export const factsCheckedOn = '2026-11-27';
