import type { AuthorisationCode } from '../vocabulary/code';
import { isPlausible } from './codeShapes';

/**
 * Whether the input already is an authorisation code by its shape: exactly when `validateCode` finds it ok and
 * has nothing to repair.
 *
 * The shape says nothing about whether the code is live: only TikTok knows.
 *
 * @param input - Anything.
 *
 * @example
 * ```ts
 * isAuthorisationCode(buildCode(1)); // => true
 * isAuthorisationCode('#fyp'); // => false
 * ```
 */
export function isAuthorisationCode(input: unknown): input is AuthorisationCode {
  return typeof input === 'string' && isPlausible(input);
}
