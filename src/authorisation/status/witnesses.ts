import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';

/** The answer of one witness: the platform's status, the stage, or the clock, which may not know an end. */
export type Witness = Exclude<AuthorisationStatus, 'not_needed'> | 'undated';

// The first one is the one to act on. An unknown end weighs less than a known reason why the post cannot run, and more
// than a promise.
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

/** The worse of two witnesses' answers. */
export function worstStatus(one: Witness, other: Witness): Witness {
  return worstFirst.indexOf(one) < worstFirst.indexOf(other) ? one : other;
}

/** The status of an authorisation by the clock alone. */
export function clockStatus(
  { startsAt, startsAtIs, startsAtEarliest }: Authorisation,
  endsAt: Date | undefined,
  now: Date,
): Witness {
  if (endsAt === undefined) return 'undated';
  // Compared as numbers: converting dates is slow, which shows in a large portfolio.
  if (now.getTime() >= endsAt.getTime()) return 'expired';
  // A received code had been generated before: its clock cannot start later, unless even its earliest start is ahead.
  const start = startsAtIs === 'received' ? startsAtEarliest : startsAt;
  return start != null && now.getTime() < start.getTime() ? 'not_started' : 'active';
}
