import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';

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

/** Where an authorisation stands by the clock alone. */
export function clockStatus(
  { startsAt, startsAtIs }: Authorisation,
  endsAt: Date | undefined,
  now: Date,
): Witness {
  if (endsAt === undefined) return 'undated';
  // Compared as numbers: a date turns itself into one slowly, which a portfolio would feel.
  if (now.getTime() >= endsAt.getTime()) return 'expired';
  // What was received had been generated before: its clock cannot start later.
  const isAhead = startsAt != null && now.getTime() < startsAt.getTime();
  return isAhead && startsAtIs !== 'received' ? 'not_started' : 'active';
}
