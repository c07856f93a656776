import type { Authorisation, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { Clock } from '../../vocabulary/time';
import type { Issues } from '../../vocabulary/verdict';
import { addPlatformDays } from '../../time/addPlatformDays';
import { assertDays, assertObject } from '../../shared/assertions';
import { isOver } from '../../shared/isOver';
import { authorisationStatus } from './authorisationStatus';
import { endIsUnconfirmed, endIsUpperBound } from '../dates';
import { type StatusIssue, statusIssue } from './statusIssue';

/** What to do: add days to the existing code, or have the creator generate a new one. */
export type ExtensionRemedy = 'extend' | 'new_code';

/** An authorisation with days added, or what to do instead. */
export type ExtensionVerdict =
  | {
      readonly ok: true;
      /** What it will be once the platform has extended it; nobody has stated the new end yet. */
      readonly value: Authorisation & { readonly endsAt: Date };
    }
  | {
      readonly ok: false;
      readonly issues: Issues<StatusIssue>;
      /** Every way that may work; if sources contradict each other, all of them. Empty: wait, or nothing to do. */
      readonly remedies: readonly ExtensionRemedy[];
    };

// Sources disagree on whether an expired or deleted code can be extended; for a pending one, wait.
const remediesByStatus: Partial<Record<AuthorisationStatus, readonly ExtensionRemedy[]>> = {
  not_needed: [],
  pending: [],
};

/**
 * Adds days to what remains of an authorisation in force: 180 left and 180 more make 360.
 *
 * Once it is expired or revoked, sources contradict each other on whether it can be extended, and from when. The result
 * then has both remedies and no date. The same goes for one whose end or state nobody knows.
 *
 * @param authorisation - The one to extend; it is not changed.
 * @param days - Whole days of 24 hours to add, at least 1.
 * @param options - `now`.
 * @throws RangeError when `now`, `days`, or a date or duration of the authorisation is invalid, or when no `Date`
 * can hold the new end.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const extended = extendAuthorisation({ endsAt: new Date('2027-05-22T12:00:00Z') }, 180, { now });
 * extended.ok && countAuthorisationDays(extended.value, { now }).remaining; // => 360
 *
 * extendAuthorisation({ endsAt: new Date('2026-11-01T00:00:00Z') }, 180, { now });
 * // => { ok: false, remedies: ['extend', 'new_code'], … }
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs/manage-tiktok-post-ad-authorization/v1.3 | Manage TikTok post ad authorization}
 */
export function extendAuthorisation(
  authorisation: Authorisation,
  days: number,
  options: Clock,
): ExtensionVerdict {
  assertObject('options', options);
  const { now } = options;
  assertDays('days', days);
  const { status, endsAt } = authorisationStatus(authorisation, { now });
  if (isOver(status) || status === 'unknown' || endsAt === undefined) {
    const remedies = remediesByStatus[status] ?? ['extend', 'new_code'];
    return { ok: false, issues: [statusIssue(status, authorisation, now)], remedies };
  }
  const { durationDays } = authorisation;
  return {
    ok: true,
    value: {
      ...authorisation,
      // What rests on somebody's word still does.
      endIs: endIsUnconfirmed(authorisation) ? authorisation.endIs : undefined,
      ...(durationDays == null ? {} : { durationDays: durationDays + days }),
      endsAt: addPlatformDays(endsAt, days, 'the end plus days'),
      ...(endIsUpperBound(authorisation) ? { endIsUpperBound: true } : {}),
    },
  };
}
