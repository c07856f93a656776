import type { RenewalRemedy } from '../vocabulary/asks';
import type { Flight } from '../vocabulary/time';
import { DAY_MS } from './addPlatformDays';
import type { Life } from './lifeOf';

/** What decides how many days to ask for. */
export interface RenewalTermsOptions {
  readonly now: Date;
  readonly flight: Flight | undefined;
  readonly offered: readonly number[];
  readonly bufferDays: number;
}

/** What to ask of the creator. */
export interface RenewalTerms {
  readonly remedy: RenewalRemedy;
  readonly daysNeeded: number | undefined;
  readonly daysToAsk: number | undefined;
}

/** How an authorisation can be renewed, and for how many days. */
export function renewalTerms(
  life: Life,
  { now, flight, offered, bufferDays }: RenewalTermsOptions,
): RenewalTerms {
  const remedy = remedyFor(life);
  const { endsAt } = life;
  if (flight === undefined || endsAt === undefined) {
    return { remedy, daysNeeded: undefined, daysToAsk: undefined };
  }
  const longest = Math.max(...offered);
  if (flight.endsAt === undefined) return { remedy, daysNeeded: undefined, daysToAsk: longest };
  // A new code counts from its making; whether a late extension counts from the old end is not known: the safe side.
  const from = remedy === 'new_code' ? now : endsAt;
  const daysNeeded = Math.ceil((flight.endsAt.getTime() - from.getTime()) / DAY_MS) + bufferDays;
  const enough = offered.filter((days) => days >= daysNeeded);
  return { remedy, daysNeeded, daysToAsk: enough.length > 0 ? Math.min(...enough) : longest };
}

/** Before the end, extending comes first: it keeps the code. */
export function remedyFor({ status, endsAt }: Life): RenewalRemedy {
  if (status === 'revoked') return 'new_code';
  return status === 'expired' || endsAt === undefined ? 'unknown' : 'extend';
}
