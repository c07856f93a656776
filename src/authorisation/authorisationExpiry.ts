import { assertObject } from '../shared/assertions';
import type { DatedAuthorisation } from '../vocabulary/authorisation';
import { assertDates } from './dates';
import { addPlatformDays } from '../time/addPlatformDays';

/**
 * The instant at which a dated authorisation ends; from that instant on it is no longer valid.
 *
 * A stated `endsAt` wins; otherwise it is `startsAt` plus `durationDays` days of 24 hours, in every time zone. With
 * `startsAtIs: 'received'` the true end can be earlier, since the clock started before the code was received;
 * `authorisationStatus` then sets `endIsUpperBound`.
 *
 * @param authorisation - One whose end is stated or can be calculated; others do not type-check.
 * @throws RangeError when a date is invalid, the duration is not a whole number of days of at least 1, the stated end
 * is not after the start (unless the start is when the code was received), or no `Date` can hold the end.
 *
 * @example
 * ```ts
 * const end = authorisationExpiry({ startsAt: new Date('2026-05-24T07:09:07Z'), durationDays: 30 });
 * end.toISOString(); // => '2026-06-23T07:09:07.000Z'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218522178562 | Get info about TikTok posts}
 */
export function authorisationExpiry(authorisation: DatedAuthorisation): Date {
  assertObject('authorisation', authorisation);
  assertDates(authorisation);
  const { startsAt, durationDays, endsAt } = authorisation;
  if (endsAt) return new Date(endsAt);
  return addPlatformDays(startsAt ?? NaN, durationDays ?? NaN, 'startsAt plus durationDays');
}
