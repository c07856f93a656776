import { isText } from './isText';

/**
 * Masks a code so that it can be shown or logged: it keeps the first and the last three characters, besides the `#` and
 * `=` that every code has.
 *
 * Anything too short to be a code, or not text, is masked completely.
 *
 * @param code - A code, or whatever was pasted as one.
 *
 * @example
 * ```ts
 * maskCode('#Ab1TtYkVj2cRxnqQ0Zz+hUo5/3sLpWdGfKeBiMaXvNyC4l6J7H8gFtS9uDrEwQo='); // => '#Ab1\u2026wQo='
 * maskCode('#Ab1'); // => '\u2026'
 * ```
 */
export function maskCode(code: string): string {
  return !isText(code) || code.length < 16 ? '…' : `${code.slice(0, 4)}…${code.slice(-4)}`;
}
