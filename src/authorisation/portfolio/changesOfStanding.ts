import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import type { AuthorisationChangeKind } from '../../vocabulary/changes';
import type { AuthorisationStanding } from '../status/authorisationStatus';
import { endsLater } from './endsLater';
import { horizonOf } from './horizons';

const inForce: readonly AuthorisationStatus[] = ['not_needed', 'not_applied', 'not_started', 'active'];
const outOfForce: readonly (AuthorisationStatus | undefined)[] = [undefined, 'pending', 'expired', 'revoked'];

/** What changed about the status and the end of an authorisation. */
export function changesOfStanding(
  was: AuthorisationStanding | undefined,
  is: AuthorisationStanding | undefined,
): AuthorisationChangeKind[] {
  if (is === undefined) return ['gone'];
  const kinds: AuthorisationChangeKind[] = [];
  if (was && endsLater(is, was)) kinds.push('extended');
  else if (inForce.includes(is.status) && outOfForce.includes(was?.status)) kinds.push('granted');
  if (was && endsLater(was, is)) kinds.push(isNowKnown(was, is) ? 'end_known' : 'shortened');
  if (is.status === was?.status) return kinds;
  if (is.status === 'expired' && was?.status !== 'revoked') kinds.push('expired');
  if (is.status === 'revoked') kinds.push(is.because === 'declined' ? 'declined' : 'revoked');
  if (is.status === 'unknown') kinds.push('became_unknown');
  return kinds;
}

/** An end that was known as the latest possible one has not moved when the true one is stated. */
function isNowKnown(was: AuthorisationStanding, is: AuthorisationStanding): boolean {
  return was.endIsUpperBound === true && is.endIsUpperBound !== true;
}

/** The horizon that an authorisation in force is within now, and was not when the first list was read. */
export function crossedHorizon(
  was: AuthorisationStanding | undefined,
  is: AuthorisationStanding | undefined,
  since: Date,
  now: Date,
  tightestFirst: readonly number[],
): number | undefined {
  if (was?.endsAt === undefined || is?.endsAt === undefined || !inForce.includes(is.status)) return undefined;
  const [before, today] = [
    horizonOf(was.endsAt, since, tightestFirst),
    horizonOf(is.endsAt, now, tightestFirst),
  ];
  return today !== undefined && today < (before ?? Infinity) ? today : undefined;
}
