import type { Authorisation, AuthorisationStage } from '../../vocabulary/authorisation';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { WireOwnerCode } from '../wire/types';
import { compact } from './compact';
import { readKnown } from './readKnown';
import { endAfter, grantedDays, readTime } from './toAuthorisation';

// A code that has ended or was deleted was generated once; whether it was ever applied is not known.
const stages: Readonly<Record<string, AuthorisationStage | undefined>> = {
  NOT_USED: 'generated',
  IN_USE: 'applied',
  EXPIRED: undefined,
  DELETED: undefined,
};

/** An authorisation as the post's owner or a marketplace sees it. */
export function toOwnerAuthorisation(
  wire: WireOwnerCode,
  known: Pick<Authorisation, 'postId' | 'durationDays' | 'requestedDays'>,
  path: IssuePath,
  report: Report,
): Authorisation {
  const startsAt = readTime(wire.auth_code_start_time, path, 'auth_code_start_time', report);
  const stated = readTime(wire.auth_code_end_time, path, 'auth_code_end_time', report);
  const endsAt = endAfter(startsAt, stated, [...path, 'auth_code_end_time'], report);
  return compact({
    needed: true,
    startsAt,
    endsAt,
    // If the end contradicts the start, no days are counted from that start either.
    durationDays: grantedDays(startsAt, endsAt) ?? (stated === endsAt ? known.durationDays : undefined),
    requestedDays: known.requestedDays,
    startsAtIs: startsAt && ('generated' as const),
    endIs: endsAt && ('platform' as const),
    stage: readKnown(stages, wire.auth_code_status, path, 'auth_code_status', report),
    platformStatus: wire.auth_code_status || undefined,
    postId: known.postId,
    code: wire.auth_code || undefined,
  });
}

// From this many days on, no `Date` could hold the end.
const tooManyDays = 90_000_000;

/** A valid number of days; anything else counts as not known. */
export function wholeDays(value: number | null | undefined, minimum = 1): number | undefined {
  const count = Number(value);
  return Number.isInteger(value) && count >= minimum && count < tooManyDays ? count : undefined;
}
