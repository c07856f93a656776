import type { RenewalRemedy } from '../../vocabulary/asks';
import type { Flight } from '../../vocabulary/time';
import type { Life } from './lifeOf';
import { DAY_MS } from '../../time/platformDay';

/** What decides how many days to ask for. */
export interface RenewalTermsOptions {
  readonly now: Date;
  /** What a creator can choose, in days, the shortest first. */
  readonly shortestFirst: readonly number[];
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
  flight: Flight | null | undefined,
  { now, shortestFirst, bufferDays }: RenewalTermsOptions,
): RenewalTerms {
  const remedy = remedyFor(life);
  const { endsAt } = life;
  if (flight == null || endsAt === undefined) {
    return { remedy, daysNeeded: undefined, daysToAsk: undefined };
  }
  const longest = shortestFirst.at(-1);
  if (flight.endsAt == null) return { remedy, daysNeeded: undefined, daysToAsk: longest };
  // A new code counts from its making; whether a late extension counts from the old end is not known: the safe side.
  const from = remedy === 'new_code' ? now : endsAt;
  const daysNeeded = Math.ceil((flight.endsAt.getTime() - from.getTime()) / DAY_MS) + bufferDays;
  return { remedy, daysNeeded, daysToAsk: shortestFirst.find((days) => days >= daysNeeded) ?? longest };
}

/** Before the end, extending comes first: it keeps the code. */
export function remedyFor({ status, endsAt }: Life): RenewalRemedy {
  if (status === 'revoked') return 'new_code';
  return status === 'expired' || status === 'pending' || endsAt === undefined ? 'unknown' : 'extend';
}
