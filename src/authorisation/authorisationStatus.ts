import type {
  Authorisation,
  AuthorisationStage,
  AuthorisationStatus,
  PlatformAuthorisationStatus,
} from '../vocabulary/authorisation';
import type { Clock } from '../vocabulary/time';
import { assertInstant } from './assertions';
import { authorisationExpiry } from './authorisationExpiry';
import { isDated } from './isDated';

/** What {@link authorisationStatus} takes beside the authorisation. */
export interface AuthorisationStatusOptions extends Clock {
  /** Within how many days of the end an active authorisation counts as expiring; 7 when absent. */
  readonly horizonDays?: number | undefined;
}

/** Where an authorisation stands. */
export interface AuthorisationStanding {
  readonly status: AuthorisationStatus;
  /** Active now, and ending within the horizon. */
  readonly expiring: boolean;
  readonly endsAt?: Date;
  /** Milliseconds until the end; 0 when it has passed. */
  readonly msLeft?: number;
}

const DAY_MS = 86_400_000;

// Whichever of several answers comes first here is the one to act on.
const worstFirst = [
  'revoked',
  'expired',
  'unknown',
  'pending',
  'not_applied',
  'not_started',
  'active',
] as const satisfies readonly AuthorisationStatus[];

const byPlatformStatus: Partial<Record<PlatformAuthorisationStatus, AuthorisationStatus>> = {
  AUTHORIZED: 'active',
  IN_USE: 'active',
  ACCEPTED: 'active',
  NOT_USED: 'not_applied',
  WAITING: 'pending',
  EXPIRED: 'expired',
  UNAUTHORIZED: 'revoked',
  REJECTED: 'revoked',
  DELETED: 'revoked',
};

const byStage: Record<AuthorisationStage, AuthorisationStatus> = {
  requested: 'pending',
  rejected: 'revoked',
  in_review: 'pending',
  generated: 'not_applied',
  applied: 'active',
};

/**
 * Where an authorisation stands at an instant; of the platform's word and the clock, the worse wins.
 *
 * `active` means `startsAt ≤ now < end`. `unknown` means that the end is not known or that the platform uses a
 * word which we do not know; it is never read as active.
 *
 * @param authorisation - With or without an end.
 * @param options - `now`, and the horizon in days of 24 hours.
 * @throws RangeError when `now` or a date of the authorisation is invalid.
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
  { now, horizonDays = 7 }: AuthorisationStatusOptions,
): AuthorisationStanding {
  assertInstant('now', now);
  if (authorisation.needed === false) return { status: 'not_needed', expiring: false };
  const { platformStatus, stage, startsAt } = authorisation;
  const said = new Set<AuthorisationStatus>();
  if (platformStatus !== undefined) said.add(byPlatformStatus[platformStatus] ?? 'unknown');
  if (stage !== undefined) said.add(byStage[stage]);
  if (startsAt !== undefined && now < startsAt) said.add('not_started');
  if (!isDated(authorisation)) {
    said.add('unknown');
    return { status: worst(said), expiring: false };
  }
  const endsAt = authorisationExpiry(authorisation);
  said.add(now < endsAt ? 'active' : 'expired');
  const status = worst(said);
  const msLeft = Math.max(0, endsAt.getTime() - now.getTime());
  return { status, expiring: status === 'active' && msLeft <= horizonDays * DAY_MS, endsAt, msLeft };
}

function worst(said: ReadonlySet<AuthorisationStatus>): AuthorisationStatus {
  return worstFirst.find((status) => said.has(status)) ?? 'unknown';
}
