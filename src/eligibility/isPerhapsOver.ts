import type { AuthorisationStanding } from '../authorisation/status/authorisationStatus';
import { statedStatus } from '../authorisation/status/stated';
import type { Authorisation } from '../vocabulary/authorisation';

/** Whether the end that is known has passed, but the true one may still be ahead. */
export function isPerhapsOver(
  authorisation: Authorisation,
  { status, endIsLowerBound, endIsUnconfirmed }: AuthorisationStanding,
): boolean {
  const isDoubted = endIsLowerBound === true || endIsUnconfirmed === true;
  return status === 'expired' && isDoubted && statedStatus(authorisation) !== 'expired';
}
