/**
 * The day on which the facts were last checked, UTC, `YYYY-MM-DD`. Its rules apply if no day is given.
 *
 * Single facts may be older: each has its own date.
 *
 * @example
 * ```ts
 * factsCheckedOn; // => '2026-11-27'
 * ```
 */
export const factsCheckedOn = '2026-11-27';
