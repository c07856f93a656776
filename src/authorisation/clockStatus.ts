import type { Authorisation } from '../vocabulary/authorisation';
import type { Witness } from './worstStatus';

/** Where an authorisation stands by the clock alone. */
export function clockStatus(
  { startsAt, startsAtIs }: Authorisation,
  endsAt: Date | undefined,
  now: Date,
): Witness {
  if (endsAt === undefined) return 'undated';
  if (now >= endsAt) return 'expired';
  // What was received had been generated before: its clock cannot start later.
  return startsAt !== undefined && startsAtIs !== 'received' && now < startsAt ? 'not_started' : 'active';
}
