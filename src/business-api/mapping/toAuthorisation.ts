import { parsePlatformTime } from '../../time/parsePlatformTime';
import type { Authorisation } from '../../vocabulary/authorisation';
import type { IssuePath } from '../../vocabulary/verdict';
import type { Report } from '../reading/reading';
import type { WireAuthInfo } from '../wire/types';
import type { Draft } from './draft';
import { reportUnlessKnown } from './readKnown';
import { platformDaysBetween } from '../../time/platformDaysBetween';

const statuses = ['AUTHORIZED', 'EXPIRED', 'UNAUTHORIZED'];

/** What a response says about a post's authorisation apart from `auth_info`. */
export type AuthorisationContext = Pick<Authorisation, 'postId' | 'bindingId' | 'handle' | 'code' | 'stage'>;

/** The authorisation of a post that was opened by a code; without `auth_info` its end is not known. */
export function toAuthorisation(
  info: WireAuthInfo | null | undefined,
  context: AuthorisationContext,
  path: IssuePath,
  report: Report,
): Authorisation {
  const authorisation: Draft<Authorisation> = { needed: true };
  if (info) readAuthInfo(info, authorisation, path, report);
  if (context.stage !== undefined) authorisation.stage = context.stage;
  if (context.postId !== undefined) authorisation.postId = context.postId;
  if (context.bindingId !== undefined) authorisation.bindingId = context.bindingId;
  if (context.handle !== undefined) authorisation.handle = context.handle;
  if (context.code) authorisation.code = context.code;
  return authorisation;
}

// `invite_start_time` is when the post was bound, not when the clock started: it is not read.
function readAuthInfo(
  info: WireAuthInfo,
  authorisation: Draft<Authorisation>,
  path: IssuePath,
  report: Report,
): void {
  const startsAt = readTime(info.auth_start_time, path, 'auth_start_time', report);
  const stated = readTime(info.auth_end_time, path, 'auth_end_time', report);
  const endsAt = endAfter(startsAt, stated, [...path, 'auth_end_time'], report);
  const durationDays = grantedDays(startsAt, endsAt);
  if (startsAt !== undefined) {
    authorisation.startsAt = startsAt;
    authorisation.startsAtIs = 'generated';
  }
  if (endsAt !== undefined) {
    authorisation.endsAt = endsAt;
    authorisation.endIs = 'platform';
  }
  if (durationDays !== undefined) authorisation.durationDays = durationDays;
  reportUnlessKnown(statuses, info.ad_auth_status, path, 'ad_auth_status', report);
  if (info.ad_auth_status) authorisation.platformStatus = info.ad_auth_status;
}

/** A time of the platform; one that cannot be read is reported. */
export function readTime(
  text: string | null | undefined,
  path: IssuePath,
  key: string,
  report: Report,
): Date | undefined {
  if (!text) return undefined;
  const verdict = parsePlatformTime(text);
  if (verdict.ok) return verdict.value;
  report({ ...verdict.issues[0], path: [...path, key] });
  return undefined;
}

/** An end that comes after the start; any other end is meaningless and is reported. */
export function endAfter(
  startsAt: Date | undefined,
  endsAt: Date | undefined,
  path: IssuePath,
  report: Report,
): Date | undefined {
  if (startsAt === undefined || endsAt === undefined || startsAt < endsAt) return endsAt;
  report({ code: 'interval_ends_before_start', path });
  return undefined;
}

/** The granted days, which may differ from the requested ones; absent unless they are a whole number. */
export function grantedDays(startsAt: Date | undefined, endsAt: Date | undefined): number | undefined {
  if (startsAt === undefined || endsAt === undefined) return undefined;
  const days = platformDaysBetween(startsAt, endsAt);
  return Number.isInteger(days) && days > 0 ? days : undefined;
}
