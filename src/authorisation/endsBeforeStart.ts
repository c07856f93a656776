import type { Authorisation } from '../vocabulary/authorisation';

/** Whether the dates contradict each other. What was received late may well have ended before it came. */
export function endsBeforeStart({ startsAt, startsAtIs, endsAt }: Authorisation): boolean {
  return (
    startsAt != null && endsAt != null && endsAt.getTime() <= startsAt.getTime() && startsAtIs !== 'received'
  );
}
