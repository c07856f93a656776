import { isText } from './isText';

/**
 * A code as it may be shown or logged: its first and last three characters, and what everybody knows of it.
 *
 * What is too short to be a code, or no text, is masked whole.
 *
 * @param code - A code, or what was pasted for one.
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
