import { isDeclined, isUnanswered } from '../../authorisation/status/stated';
import { statedStatus } from '../../authorisation/status/stated';
import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import { wordOf } from '../../shared/wordOf';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** Access by code: the authorisation must be this post's, applied, and live now. */
export const authorisationRules: readonly EligibilityRule[] = [
  {
    code: 'authorisation_missing',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: 'generate_code',
    factId: 'by-code-needs-authorisation',
    path: ['context', 'authorisation'],
    trips: ({ access, authorisation }) => access === 'code' && authorisation === undefined,
  },
  {
    code: 'authorisation_other_post',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: 'generate_code',
    factId: 'code-opens-one-post',
    path: ['context', 'authorisation', 'postId'],
    trips: ({ post, authorisation }) =>
      authorisation?.postId != null && authorisation.postId !== post.id
        ? { postId: wordOf(authorisation.postId) }
        : undefined,
  },
  {
    code: 'authorisation_declined',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: 'generate_code',
    factId: 'application-status',
    path: ['context', 'authorisation'],
    trips: (subject) => stands(subject, 'revoked') && isDeclined(subject.authorisation),
  },
  {
    code: 'authorisation_revoked',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: 'generate_code',
    factId: 'auth-code-status',
    path: ['context', 'authorisation'],
    trips: (subject) => stands(subject, 'revoked') && !isDeclined(subject.authorisation),
  },
  {
    code: 'authorisation_expired',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: 'extend_authorisation',
    factId: 'expiry-stops-ads',
    path: ['context', 'authorisation', 'endsAt'],
    trips: (subject) => (stands(subject, 'expired') ? { endsAt: subject.standing?.endsAt } : undefined),
  },
  {
    code: 'authorisation_unanswered',
    severity: 'blocker',
    data: 'required',
    actor: 'owner',
    action: 'answer_application',
    factId: 'application-status',
    path: ['context', 'authorisation'],
    trips: (subject) => stands(subject, 'pending') && isUnanswered(subject.authorisation),
  },
  {
    code: 'authorisation_pending',
    severity: 'blocker',
    data: 'required',
    actor: 'platform',
    action: 'finish_review',
    factId: 'code-in-review',
    path: ['context', 'authorisation'],
    trips: (subject) => stands(subject, 'pending') && !isUnanswered(subject.authorisation),
  },
  {
    code: 'authorisation_not_applied',
    severity: 'blocker',
    data: 'required',
    actor: 'advertiser',
    action: 'apply_code',
    factId: 'auth-code-status',
    path: ['context', 'authorisation'],
    trips: (subject) => stands(subject, 'not_applied'),
  },
  {
    code: 'authorisation_not_started',
    severity: 'blocker',
    data: 'required',
    actor: 'advertiser',
    action: 'wait_for_start',
    factId: 'authorisation-clock-start',
    path: ['context', 'authorisation', 'startsAt'],
    trips: (subject) =>
      stands(subject, 'not_started') ? { startsAt: subject.authorisation?.startsAt } : undefined,
    by: ({ authorisation }) => authorisation?.startsAt,
  },
  {
    code: 'authorisation_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'ad-auth-status',
    path: ['context', 'authorisation', 'platformStatus'],
    trips: ({ standing, authorisation }) =>
      standing?.status === 'unknown' && authorisation && statedStatus(authorisation) === 'unknown'
        ? { platformStatus: wordOf(authorisation.platformStatus) }
        : undefined,
  },
  {
    code: 'authorisation_end_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'expiry-stops-ads',
    path: ['context', 'authorisation', 'endsAt'],
    trips: ({ standing }) => standing?.status === 'unknown' && standing.endsAt === undefined,
  },
  {
    code: 'authorisation_end_upper_bound',
    severity: 'warning',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'authorisation-clock-start',
    path: ['context', 'authorisation', 'startsAt'],
    trips: ({ standing }) =>
      standing?.status === 'active' && standing.endIsUpperBound && standing.endsAt
        ? { endsAt: standing.endsAt }
        : undefined,
    by: ({ standing }) => standing?.endsAt,
  },
  {
    code: 'authorisation_end_unconfirmed',
    severity: 'warning',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'granted-is-not-requested',
    path: ['context', 'authorisation', 'endIs'],
    trips: ({ standing, authorisation }) => {
      const endIs = authorisation?.endIs;
      const isWord = endIs === 'creator' || endIs === 'contract';
      return standing?.status === 'active' && isWord ? { endIs } : undefined;
    },
    by: ({ standing }) => standing?.endsAt,
  },
];

function stands({ standing }: Subject, status: AuthorisationStatus): boolean {
  return standing?.status === status;
}
