import { parsePlatformTime } from '../../authorisation/parsePlatformTime';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading';
import type { WireAuthInfo } from '../wire/types';
import { compact } from './compact';
import { readKnown } from './readKnown';

const DAY_MS = 86_400_000;

const statuses = { AUTHORIZED: true, EXPIRED: true, UNAUTHORIZED: true };

/** What a body says of a post's authorisation beside `auth_info`. */
export type AuthorisationContext = Pick<Authorisation, 'postId' | 'bindingId' | 'handle' | 'code' | 'stage'>;

/** The authorisation of a post that was opened by a code; without `auth_info` its end is not known. */
export function toAuthorisation(
  info: WireAuthInfo | null | undefined,
  context: AuthorisationContext,
  path: IssuePath,
  report: Report,
): Authorisation {
  // `invite_start_time` is when the post was bound, not when the clock started: it is not read.
  const startsAt = readTime(info?.auth_start_time, [...path, 'auth_start_time'], report);
  const endsAt = readTime(info?.auth_end_time, [...path, 'auth_end_time'], report);
  const platformStatus = info?.ad_auth_status || undefined;
  readKnown(statuses, platformStatus, [...path, 'ad_auth_status'], report);
  return compact({
    needed: true,
    startsAt,
    endsAt,
    durationDays: grantedDays(startsAt, endsAt),
    startsAtIs: startsAt && ('generated' as const),
    endIs: endsAt && ('platform' as const),
    platformStatus,
    ...context,
  });
}

/** A time of the platform; one that cannot be read is reported. */
export function readTime(text: string | null | undefined, path: IssuePath, report: Report): Date | undefined {
  if (!text) return undefined;
  const verdict = parsePlatformTime(text);
  if (verdict.ok) return verdict.value;
  report({ ...verdict.issues[0], path });
  return undefined;
}

/** The days that were granted, which need not be those that were asked for; absent unless they are whole. */
export function grantedDays(startsAt: Date | undefined, endsAt: Date | undefined): number | undefined {
  if (startsAt === undefined || endsAt === undefined) return undefined;
  const days = (endsAt.getTime() - startsAt.getTime()) / DAY_MS;
  return Number.isInteger(days) && days > 0 ? days : undefined;
}
