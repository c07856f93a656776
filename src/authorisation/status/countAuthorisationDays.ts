import { millisecondsInDay } from 'date-fns/constants';
import { assertObject } from '../../shared/assertions';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import { authorisationStatus } from './authorisationStatus';

/** Three numbers of days that are easily confused; absent ones are not known. */
export interface AuthorisationDayCounts {
  /** Days that the advertiser asked for; also absent if none were asked for. */
  readonly requested?: number;
  /** Days from its true start to its end, including extensions. */
  readonly granted?: number;
  /** Days from `now` to its end; 0 once it is expired or revoked. */
  readonly remaining?: number;
}

/**
 * How many days of an authorisation were requested, were granted and remain, in days of 24 hours with fractions.
 *
 * The creator may grant a different number of days than requested. The days granted are the end minus the start, or the
 * duration if one of these is not known.
 *
 * @param authorisation - With or without an end.
 * @param options - `now`.
 * @throws RangeError when `now`, or a date or duration of the authorisation, is invalid.
 *
 * @example
 * ```ts
 * const authorisation = { requestedDays: 60, startsAt: new Date('2026-11-01T00:00:00Z'), durationDays: 30 };
 * countAuthorisationDays(authorisation, { now: new Date('2026-11-21T12:00:00Z') });
 * // => { requested: 60, granted: 30, remaining: 9.5 }
 * ```
 */
export function countAuthorisationDays(authorisation: Authorisation, options: Clock): AuthorisationDayCounts {
  assertObject('options', options);
  const { now } = options;
  const { msLeft } = authorisationStatus(authorisation, { now });
  const { requestedDays } = authorisation;
  const granted = grantedDays(authorisation);
  return {
    ...(requestedDays ? { requested: requestedDays } : {}),
    ...(granted === undefined ? {} : { granted }),
    ...(msLeft === undefined ? {} : { remaining: msLeft / millisecondsInDay }),
  };
}

/** Days from the true start to the end, or the duration if one of these is not known. */
export function grantedDays({
  startsAt,
  startsAtIs,
  endsAt,
  durationDays,
}: Authorisation): number | undefined {
  if (!startsAt || !endsAt || startsAtIs === 'received') return durationDays ?? undefined;
  return (endsAt.getTime() - startsAt.getTime()) / millisecondsInDay;
}
