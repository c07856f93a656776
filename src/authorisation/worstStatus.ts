import type { AuthorisationStatus } from '../vocabulary/authorisation';

/** An answer by one of the witnesses: the platform's word, the stage, or the clock, which may know no end. */
export type Witness = Exclude<AuthorisationStatus, 'not_needed'> | 'undated';

// The first of several is the one to act on. An end that nobody knows weighs less than a known reason why the post
// cannot run, and more than a promise.
const worstFirst: readonly Witness[] = [
  'revoked',
  'expired',
  'unknown',
  'pending',
  'not_applied',
  'undated',
  'not_started',
  'active',
];

/** The worse of what two witnesses say. */
export function worstStatus(one: Witness, other: Witness): Witness {
  return worstFirst.indexOf(one) < worstFirst.indexOf(other) ? one : other;
}
