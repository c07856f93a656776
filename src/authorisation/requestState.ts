import type { Authorisation } from '../vocabulary/authorisation';

/** Whether a creator was asked and has not answered. */
export function isRequested(authorisation: Authorisation | undefined): boolean {
  return authorisation?.stage === 'requested' || authorisation?.platformStatus === 'WAITING';
}

/** Whether a creator was asked and declined. */
export function isRejected(authorisation: Authorisation | undefined): boolean {
  return authorisation?.stage === 'rejected' || authorisation?.platformStatus === 'REJECTED';
}
