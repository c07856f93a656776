import type { Authorisation, AuthorisationStage } from '../../vocabulary/authorisation';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading';
import type { WireOwnerCode } from '../wire/types';
import { compact } from './compact';
import { readKnown } from './readKnown';
import { grantedDays, readTime } from './toAuthorisation';

// A code that has ended or was deleted was once made; whether it was ever applied is not said.
const stages: Readonly<Record<string, AuthorisationStage | undefined>> = {
  NOT_USED: 'generated',
  IN_USE: 'applied',
  EXPIRED: undefined,
  DELETED: undefined,
};

/** An authorisation as the post's owner or a marketplace sees it. */
export function toOwnerAuthorisation(
  wire: WireOwnerCode,
  beside: Pick<Authorisation, 'postId' | 'durationDays' | 'requestedDays'>,
  path: IssuePath,
  report: Report,
): Authorisation {
  const startsAt = readTime(wire.auth_code_start_time, path, 'auth_code_start_time', report);
  const endsAt = readTime(wire.auth_code_end_time, path, 'auth_code_end_time', report);
  return compact({
    needed: true,
    startsAt,
    endsAt,
    durationDays: grantedDays(startsAt, endsAt) ?? beside.durationDays,
    requestedDays: beside.requestedDays,
    startsAtIs: startsAt && ('generated' as const),
    endIs: endsAt && ('platform' as const),
    stage: readKnown(stages, wire.auth_code_status, path, 'auth_code_status', report),
    platformStatus: wire.auth_code_status || undefined,
    postId: beside.postId,
    code: wire.auth_code || undefined,
  });
}

/** A number of days that can be one; anything else is not known. */
export function days(value: number | null | undefined, minimum = 1): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= minimum ? Number(value) : undefined;
}
