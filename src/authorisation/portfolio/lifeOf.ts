import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import { authorisationStatus } from '../status/authorisationStatus';

/** Where an authorisation stands, and the instant from which it carries no ad. */
export interface Life {
  readonly status: AuthorisationStatus;
  /** Absent when nobody knows, and when no authorisation is needed. */
  readonly endsAt: Date | undefined;
}

/**
 * Where an authorisation stands and when it ends.
 *
 * What the platform calls over ended by `now`, whatever its dates say; what stands under a word that we do not
 * know has no end to plan with.
 */
export function lifeOf(authorisation: Authorisation, { now }: Clock): Life {
  const { status, endsAt } = authorisationStatus(authorisation, { now });
  if (status === 'unknown') return { status, endsAt: undefined };
  if (status !== 'expired' && status !== 'revoked') return { status, endsAt };
  return { status, endsAt: endsAt !== undefined && endsAt.getTime() < now.getTime() ? endsAt : now };
}
