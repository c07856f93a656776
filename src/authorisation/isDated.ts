import type { Authorisation, DatedAuthorisation } from '../vocabulary/authorisation';

/** Whether an authorisation's end is stated or can be counted. */
export function isDated(authorisation: Authorisation): authorisation is DatedAuthorisation {
  const { startsAt, durationDays, endsAt } = authorisation;
  return endsAt != null || (startsAt != null && durationDays != null);
}
