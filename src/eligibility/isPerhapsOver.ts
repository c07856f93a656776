import type { AuthorisationStanding } from '../authorisation/status/authorisationStatus';

/** Whether the end that is known has passed, but the true one may still be ahead. */
export function isPerhapsOver({ status, endIsLowerBound, endIsUnconfirmed }: AuthorisationStanding): boolean {
  return status === 'expired' && (endIsLowerBound === true || endIsUnconfirmed === true);
}
