import { decoders, repair } from './tidyCode';
import { validateCode } from './validateCode';

/**
 * What is the same for every way to write one code: without the `#`, without `=`, decoded and repaired.
 *
 * A key is as secret as its code.
 *
 * @param code - A code, in whatever state it was pasted.
 *
 * @example
 * ```ts
 * codeKey(' %23Ab1TtYkVj2cRxnqQ0Zz ') === codeKey('#Ab1TtYkVj2cRxnqQ0Zz'); // => true
 * ```
 */
export function codeKey(code: string): string {
  const verdict = validateCode(code);
  const meant =
    ('suggestion' in verdict && verdict.suggestion) || (verdict.ok ? verdict.value : repair(code, decoders));
  return meant.replace(/[#\s=]/g, '');
}
