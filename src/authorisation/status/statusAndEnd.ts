import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import { knownEnd } from '../knownEnd';
import { statedStatus } from './stated';
import { clockStatus, worstStatus } from './witnesses';

/** The status of an authorisation, and its end by its dates; absent if nobody knows, or if none is needed. */
export function statusAndEnd(
  authorisation: Authorisation,
  now: Date,
): { readonly status: AuthorisationStatus; readonly endsAt: Date | undefined } {
  const endsAt = knownEnd(authorisation);
  if (authorisation.needed === false) return { status: 'not_needed', endsAt: undefined };
  const witness = worstStatus(statedStatus(authorisation), clockStatus(authorisation, endsAt, now));
  return { status: witness === 'undated' ? 'unknown' : witness, endsAt };
}
