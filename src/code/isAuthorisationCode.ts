import type { AuthorisationCode } from '../vocabulary/code';
import { isPlausible } from './codeShapes';

/**
 * Whether the input already has the shape of an authorisation code: true exactly when `validateCode` accepts it and has
 * nothing to repair.
 *
 * The shape does not tell whether the code is live: only TikTok knows.
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
