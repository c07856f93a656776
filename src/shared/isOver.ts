/** Whether an authorisation with this status is over: it has expired, or it was revoked. */
export function isOver(status: string | null | undefined): boolean {
  return status === 'expired' || status === 'revoked';
}
