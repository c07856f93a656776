import { codeKey } from './codeKey';

/**
 * Whether two strings are the same code, no matter what happened to `#`, spaces or escaping.
 *
 * @param a - A code in any state; anything that is not text equals nothing.
 * @param b - Another one.
 *
 * @example
 * ```ts
 * sameCode('#Ab1TtYkVj2cRxnqQ0Zz', '%23Ab1TtYkVj2cRxnqQ0Zz'); // => true
 * sameCode('#Ab1TtYkVj2cRxnqQ0Zz', '#Ab1TtYkVj2cRxnqQ0ZZ'); // => false
 * ```
 */
export function sameCode(a: string, b: string): boolean {
  const key = codeKey(a);
  return key !== '' && key === codeKey(b);
}
