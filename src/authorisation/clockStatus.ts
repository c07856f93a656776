import type { Authorisation } from '../vocabulary/authorisation';
import type { Witness } from './worstStatus';

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
