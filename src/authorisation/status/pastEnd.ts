import type { Authorisation } from '../../vocabulary/authorisation';
import { endDoubt } from '../dates';
import { knownEnd } from '../knownEnd';

/**
 * When an authorisation that is over ended; nothing if that is not known exactly. The platform can call one over before
 * its date, so an end that is not known to have passed is not the one that has come.
 */
export function pastEnd(authorisation: Authorisation, now: Date | undefined): Date | undefined {
  const endsAt = knownEnd(authorisation);
  const isPast = now != null && endsAt !== undefined && endsAt <= now;
  return isPast && Object.keys(endDoubt(authorisation)).length === 0 ? endsAt : undefined;
}
