import { assertDays, assertInstant } from '../shared/assertions';
import { addPlatformDays } from '../time/addPlatformDays';
import type { Authorisation, DatedAuthorisation, EndBounds } from '../vocabulary/authorisation';

/** Whether an authorisation's end is stated or can be calculated. */
export function isDated(authorisation: Authorisation): authorisation is DatedAuthorisation {
  const { startsAt, durationDays, endsAt } = authorisation;
  return endsAt != null || (startsAt != null && durationDays != null);
}

/** Whether the true end can be earlier than the known one, because it was counted from a start that may be too late. */
export function endIsUpperBound({ endsAt, startsAtIs, endIsUpperBound: stated }: Authorisation): boolean {
  return endsAt == null ? startsAtIs === 'received' : stated === true;
}

/** Whether the true end can be later than the known one, because only its day is known. */
export function endIsLowerBound({ endsAt, endIsLowerBound: stated }: Authorisation): boolean {
  return endsAt != null && stated === true;
}

/** The earliest instant at which an authorisation can end whose latest end is known; that end itself if nobody knows more. */
export function earliestEnd(
  { startsAtEarliest, durationDays, endsAt }: Authorisation,
  latestEnd: Date,
): Date {
  if (endsAt != null || startsAtEarliest == null || durationDays == null) return latestEnd;
  return addPlatformDays(startsAtEarliest, durationDays, 'startsAtEarliest plus durationDays');
}

/** From the first instant of a day anywhere in the world to its last. */
export const hoursOfADayAnywhere = 50;

/** Whether the true end can be another than the one that is known. */
export function endBounds(authorisation: Authorisation): EndBounds {
  return {
    endIsUpperBound: endIsUpperBound(authorisation),
    endIsLowerBound: endIsLowerBound(authorisation),
  };
}

/** Whether the dates contradict each other. A code that was received late may have ended before it arrived. */
export function endsBeforeStart({ startsAt, startsAtIs, endsAt }: Authorisation): boolean {
  return (
    startsAt != null && endsAt != null && endsAt.getTime() <= startsAt.getTime() && startsAtIs !== 'received'
  );
}

/** Throws when the dates or the duration of an authorisation are invalid; they may be absent or `null`. */
export function assertDates(authorisation: Authorisation): void {
  const { startsAt, startsAtEarliest, durationDays, endsAt } = authorisation;
  if (startsAt != null) assertInstant('startsAt', startsAt);
  if (startsAtEarliest != null) assertInstant('startsAtEarliest', startsAtEarliest);
  if (durationDays != null) assertDays('durationDays', durationDays);
  if (endsAt != null) assertInstant('endsAt', endsAt);
  if (endsBeforeStart(authorisation)) throw new RangeError('endsAt must be after startsAt');
}
