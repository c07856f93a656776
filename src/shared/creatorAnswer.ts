/** What tells how far an application to a creator is. */
interface Application {
  readonly stage?: string | null | undefined;
  readonly platformStatus?: string | null | undefined;
}

/** Whether a creator was asked and has not answered. */
export function isUnanswered(application: Application | undefined): boolean {
  return application?.stage === 'requested' || application?.platformStatus === 'WAITING';
}

/** Whether a creator was asked and declined. */
export function isDeclined(application: Application | undefined): boolean {
  return application?.stage === 'rejected' || application?.platformStatus === 'REJECTED';
}
