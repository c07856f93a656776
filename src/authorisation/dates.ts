import { addHours } from 'date-fns/addHours';
import { min } from 'date-fns/min';
import { isOver } from '../shared/isOver';
import { statedStatus } from './status/stated';
import { assertDays, assertInstant } from '../shared/assertions';
import { addPlatformDays } from '../time/addPlatformDays';
import type {
  Authorisation,
  AuthorisationStatus,
  DatedAuthorisation,
  DoubtedEnd,
  EndBounds,
  EndDoubt,
} from '../vocabulary/authorisation';

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

/** Whether nobody but the creator or the contract has said when it ends. */
export function endIsUnconfirmed({ endIs }: Authorisation): boolean {
  return endIs === 'creator' || endIs === 'contract';
}

/** Whether the true end can be another than the one that is known. */
export function endBounds(authorisation: Authorisation): EndBounds {
  return {
    endIsUpperBound: endIsUpperBound(authorisation),
    endIsLowerBound: endIsLowerBound(authorisation),
    endIsUnconfirmed: endIsUnconfirmed(authorisation),
  };
}

/**
 * The same for an authorisation that may be over: nothing is in doubt once TikTok says so, or once the last day has
 * passed everywhere. What is left says that nobody knows whether it is over.
 */
export function boundsAt(authorisation: Authorisation, status: AuthorisationStatus, now: Date): EndBounds {
  if (!isOver(status)) return endBounds(authorisation);
  const isByClock = status === 'expired' && statedStatus(authorisation) !== 'expired';
  const { endsAt } = authorisation;
  const lastDayEnds = endsAt && addHours(endsAt, hoursOfADayAnywhere);
  return {
    endIsUpperBound: false,
    endIsLowerBound:
      isByClock && endIsLowerBound(authorisation) && lastDayEnds !== undefined && now < lastDayEnds,
    endIsUnconfirmed: isByClock && endIsUnconfirmed(authorisation),
  };
}

/** Why the true end can be another than the one that is known; empty for one that is exact. */
export function endDoubt(authorisation: Authorisation): EndDoubt {
  return doubtOf(endBounds(authorisation));
}

/** The bounds that hold. */
export function doubtOf(bounds: EndBounds): EndDoubt {
  return {
    ...(bounds.endIsUpperBound && { endIsUpperBound: true }),
    ...(bounds.endIsLowerBound && { endIsLowerBound: true }),
    ...(bounds.endIsUnconfirmed && { endIsUnconfirmed: true }),
  };
}

/** The first of several ends. It comes earlier if any of them does, and later only if it does so itself. */
export function firstEnd(ends: readonly DoubtedEnd[]): DoubtedEnd | undefined {
  if (ends.length === 0) return undefined;
  const endsAt = min(ends.map((end) => end.endsAt));
  const isFirst = (end: DoubtedEnd) => end.endsAt.getTime() === endsAt.getTime();
  return {
    endsAt,
    ...(ends.some((end) => end.endIsUpperBound) && { endIsUpperBound: true }),
    ...(ends.some((end) => isFirst(end) && end.endIsLowerBound) && { endIsLowerBound: true }),
    ...(ends.some((end) => end.endIsUnconfirmed) && { endIsUnconfirmed: true }),
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
