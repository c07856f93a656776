import type { Authorisation } from '../vocabulary/authorisation';

/** Whether the true end can be earlier than the one that is known: it was counted from too late a start. */
export function endIsUpperBound({ endsAt, startsAtIs, endIsUpperBound: stated }: Authorisation): boolean {
  return endsAt == null ? startsAtIs === 'received' : stated === true;
}
