import type { Authorisation } from '../vocabulary/authorisation';
import { assertDays, assertInstant } from '../vocabulary/assertions';

/** Throws when a date or the duration of an authorisation is one that cannot be; absent ones are no error. `place` leads to it. */
export function assertAuthorisation({ startsAt, durationDays, endsAt }: Authorisation, place = ''): void {
  if (startsAt !== undefined) assertInstant(`${place}startsAt`, startsAt);
  if (durationDays !== undefined) assertDays(`${place}durationDays`, durationDays);
  if (endsAt !== undefined) assertInstant(`${place}endsAt`, endsAt);
}
