import type { Authorisation } from '../vocabulary/authorisation';

/** Whether a creator was asked and has not answered. */
export function isUnanswered(authorisation: Authorisation | undefined): boolean {
  return authorisation?.stage === 'requested' || authorisation?.platformStatus === 'WAITING';
}

/** Whether a creator was asked and declined. */
export function isDeclined(authorisation: Authorisation | undefined): boolean {
  return authorisation?.stage === 'rejected' || authorisation?.platformStatus === 'REJECTED';
}
