import { millisecondsInDay } from 'date-fns/constants';
import type {
  Authorisation,
  AuthorisationReason,
  AuthorisationStatus,
  EndDoubt,
} from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import { assertDays, assertInstant, assertObject } from '../../shared/assertions';
import { isDeclined, isUnanswered } from '../../shared/creatorAnswer';
import { isOver } from '../../shared/isOver';
import { boundsAt, doubtOf } from '../dates';
import { statusAndEnd } from './statusAndEnd';

/** Options of `authorisationStatus`. */
export interface AuthorisationStatusOptions extends Clock {
  /** How many days before its end an active authorisation counts as expiring; 7 if absent. */
  readonly horizonDays?: number | undefined;
}

/** The status of an authorisation, with its end. A flag such as `endIsUpperBound` is there only if it is true. */
export interface AuthorisationStanding extends EndDoubt {
  readonly status: AuthorisationStatus;
  /** Whether it is active now and ends within the horizon. */
  readonly expiring: boolean;
  /** When it ends by its dates; absent if nobody knows, or if no authorisation is needed. */
  readonly endsAt?: Date;
  /** Milliseconds left; 0 once it is expired or revoked, whoever says so. */
  readonly msLeft?: number;
  /** Why it is pending or revoked, where that is known. */
  readonly because?: AuthorisationReason;
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
  const because = reasonOf(status, authorisation);
  if (endsAt === undefined) return { status, expiring: false, ...(because && { because }) };
  const msLeft = isOver(status) ? 0 : endsAt.getTime() - now.getTime();
  const expiring = status === 'active' && msLeft <= horizonDays * millisecondsInDay;
  return {
    status,
    expiring,
    endsAt,
    msLeft,
    ...doubtOf(boundsAt(authorisation, status, now)),
    ...(because && { because }),
  };
}

/** Who has to say yes, or who said no. */
function reasonOf(
  status: AuthorisationStatus,
  authorisation: Authorisation,
): AuthorisationReason | undefined {
  if (status === 'pending') return isUnanswered(authorisation) ? 'unanswered' : 'in_review';
  return status === 'revoked' && isDeclined(authorisation) ? 'declined' : undefined;
}
