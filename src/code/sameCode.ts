import { codeKey } from './codeKey';

/**
 * Whether two strings are the same code, whatever happened to their `#`, their spaces or their escaping.
 *
 * @param a - A code, in whatever state it was pasted; anything else than text is no code, and equals nothing.
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
