import { millisecondsInDay } from 'date-fns/constants';
import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import { assertDays, assertInstant, assertObject } from '../../shared/assertions';
import { isOver } from '../../shared/isOver';
import { endIsLowerBound, endIsUpperBound } from '../dates';
import { statusAndEnd } from './statusAndEnd';

/** Options of `authorisationStatus`. */
export interface AuthorisationStatusOptions extends Clock {
  /** How many days before its end an active authorisation counts as expiring; 7 if absent. */
  readonly horizonDays?: number | undefined;
}

/** The status of an authorisation, with its end. */
export interface AuthorisationStanding {
  readonly status: AuthorisationStatus;
  /** Whether it is active now and ends within the horizon. */
  readonly expiring: boolean;
  /** When it ends by its dates; absent if nobody knows, or if no authorisation is needed. */
  readonly endsAt?: Date;
  /** Milliseconds left; 0 once it is expired or revoked, whoever says so. */
  readonly msLeft?: number;
  /** Present if the true end can be earlier than `endsAt`: the clock started before the code was received. */
  readonly endIsUpperBound?: true;
  /** Present if the true end can be up to 50 hours later than `endsAt`: only its day is known. */
  readonly endIsLowerBound?: true;
}

/**
 * The status of an authorisation at an instant; if the platform's status and the clock disagree, the worse counts.
 *
 * `active` means `startsAt ≤ now < end`. `unknown` means that the end is not known, or that the platform's status is
 * new to us; it never counts as active. The clock of a `not_applied` code is running: look at `msLeft`. If the end is
 * an upper bound, `expired` is certain and `active` is not; with a lower bound it is the other way round.
 *
 * @param authorisation - With or without an end.
 * @param options - `now`, and the horizon in whole days of 24 hours, 0 or more.
 * @throws RangeError when `now`, the horizon, or a date or duration of the authorisation is invalid.
 *
 * @example
 * ```ts
 * const authorisation = { startsAt: new Date('2026-11-01T00:00:00Z'), durationDays: 30 };
 * authorisationStatus(authorisation, { now: new Date('2026-11-29T00:00:00Z') });
 * // => { status: 'active', expiring: true, endsAt: new Date('2026-12-01T00:00:00Z'), msLeft: 172_800_000 }
 * ```
 */
export function authorisationStatus(
  authorisation: Authorisation,
  options: AuthorisationStatusOptions,
): AuthorisationStanding {
  assertObject('options', options);
  const { now, horizonDays = 7 } = options;
  assertInstant('now', now);
  assertDays('horizonDays', horizonDays, 0);
  const { status, endsAt } = statusAndEnd(authorisation, now);
  if (endsAt === undefined) return { status, expiring: false };
  const msLeft = isOver(status) ? 0 : endsAt.getTime() - now.getTime();
  const expiring = status === 'active' && msLeft <= horizonDays * millisecondsInDay;
  return {
    status,
    expiring,
    endsAt,
    msLeft,
    ...(endIsUpperBound(authorisation) && { endIsUpperBound: true }),
    ...(endIsLowerBound(authorisation) && { endIsLowerBound: true }),
  };
}
