import type { Authorisation } from '../vocabulary/authorisation';
import { assertDays, assertInstant } from './assertions';

/** Throws when a date or the duration of an authorisation is one that cannot be; absent ones are no error. */
export function assertAuthorisation({ startsAt, durationDays, endsAt }: Authorisation): void {
  if (startsAt !== undefined) assertInstant('startsAt', startsAt);
  if (durationDays !== undefined) assertDays('durationDays', durationDays);
  if (endsAt !== undefined) assertInstant('endsAt', endsAt);
}
