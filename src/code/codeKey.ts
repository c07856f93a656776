import { isText } from './isText';
import { withoutEscapes } from './escapes/withoutEscapes';
import { validateCode } from './validateCode';

/**
 * A key that is the same for every way of writing one code: with or without `#` and `=`, escaped, spaced or wrapped.
 *
 * Use it to find duplicates. A key is as secret as its code.
 *
 * @param code - A code in any state; anything that is not text gives ''.
 *
 * @example
 * ```ts
 * codeKey(' %23Ab1TtYkVj2cRxnqQ0Zz ') === codeKey('Ab1TtYkVj2cRxnqQ0Zz'); // => true
 * ```
 */
export function codeKey(code: string): string {
  if (!isText(code)) return '';
  const verdict = validateCode(code);
  const read = verdict.suggestion ?? (verdict.ok ? verdict.value : undefined);
  const letters = (read ?? withoutEscapes(code)).replace(/[^\w+/-]/g, '');
  // Without the signs around it, what was no code may be one: the key of a key is itself.
  return read || letters === code ? letters : codeKey(letters);
}
