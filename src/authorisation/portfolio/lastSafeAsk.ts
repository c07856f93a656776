import { addPlatformDays } from '../../time/addPlatformDays';
import type { Renewal } from '../../vocabulary/renewals';
import { earliestEnd } from '../dates';

/** Days that a creator should have to answer, if the caller does not say. */
export const usualLeadDays = 7;

/** The last moment to ask for a renewal that leaves the creator enough days, however early it can end. */
export function lastSafeAsk(
  { authorisation, endsAt }: Pick<Renewal, 'authorisation' | 'endsAt'>,
  leadDays: number,
): Date {
  return addPlatformDays(earliestEnd(authorisation, endsAt), -leadDays, 'the end less leadDays');
}
