import { endDoubt } from '../../authorisation/dates';
import { grantedLess } from '../../authorisation/status/grantedLess';
import { pastEnd } from '../../authorisation/status/pastEnd';
import { statedStatus } from '../../authorisation/status/stated';
import { isDeclined, isUnanswered } from '../../shared/creatorAnswer';
import type { Authorisation, AuthorisationStatus, DoubtedEnd } from '../../vocabulary/authorisation';
import { idOf } from '../../shared/idOf';
import { wordOf } from '../../shared/wordOf';
import { dayToActBefore } from '../dayToActBefore';
import { beforeItEnds } from '../beforeItEnds';
import { isPerhapsOver } from '../isPerhapsOver';
import type { EligibilityRule } from '../rule';
import { isOfAnotherPost, type Subject } from '../subject';

const authorisation = { data: 'required', path: ['context', 'authorisation'] } as const;
const field = (name: string) => ({ data: 'required', path: ['context', 'authorisation', name] }) as const;
const newCode = { severity: 'blocker', actor: 'owner', action: 'generate_code' } as const;
/** The end can come any day, so there is no day to wait for. */
const anyDay = () => undefined;
const check = { actor: 'advertiser', action: 'check_authorisation' } as const;

/** Access by code: the authorisation has to be for this post, applied, and in force now. */
export const authorisationRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'authorisation_missing',
    ...authorisation,
    ...newCode,
    factId: 'by-code-needs-authorisation',
    trips: (subject: Subject) => subject.access === 'code' && subject.authorisation === undefined,
  },
  {
    code: 'authorisation_other_post',
    ...field('postId'),
    ...newCode,
    factId: 'code-opens-one-post',
    trips: ({ post, authorisation: one }: Subject) =>
      isOfAnotherPost(post, one) ? { postId: idOf(one?.postId) } : undefined,
  },

  // It is not in force
  {
    code: 'authorisation_declined',
    ...authorisation,
    ...newCode,
    action: 'talk_it_over',
    factId: 'application-status',
    trips: is('revoked', isDeclined),
  },
  {
    code: 'authorisation_revoked',
    ...authorisation,
    ...newCode,
    factId: 'auth-code-status',
    trips: is('revoked', (one) => !isDeclined(one)),
  },
  {
    code: 'authorisation_expired',
    ...field('endsAt'),
    // Whether one that has ended can be extended is disputed; a new code always works.
    ...newCode,
    factId: 'expiry-stops-ads',
    trips: (subject: Subject) =>
      subject.authorisation && is('expired')(subject) && !perhapsEnd(subject)
        ? { endsAt: pastEnd(subject.authorisation, subject.context.now) }
        : undefined,
  },
  {
    code: 'authorisation_unanswered',
    ...authorisation,
    severity: 'blocker',
    actor: 'owner',
    action: 'answer_application',
    factId: 'application-status',
    trips: is('pending', isUnanswered),
  },
  {
    code: 'authorisation_pending',
    ...authorisation,
    severity: 'blocker',
    actor: 'platform',
    action: 'finish_review',
    factId: 'code-in-review',
    trips: is('pending', (one) => !isUnanswered(one)),
  },
  {
    code: 'authorisation_not_applied',
    ...authorisation,
    severity: 'blocker',
    actor: 'advertiser',
    action: 'apply_code',
    factId: 'auth-code-status',
    trips: is('not_applied'),
    by: beforeItEnds,
  },
  {
    code: 'authorisation_not_started',
    ...field('startsAt'),
    severity: 'blocker',
    actor: 'advertiser',
    action: 'wait_for_start',
    factId: 'authorisation-clock-start',
    trips: (subject: Subject) => {
      if (!is('not_started')(subject)) return undefined;
      const startsAt = knownStart(subject);
      const flightStartsAt = subject.flight?.startsAt;
      const isLate = startsAt && flightStartsAt && flightStartsAt < startsAt;
      return { startsAt, ...(isLate && { flightStartsAt }) };
    },
    by: knownStart,
  },

  // Nobody knows whether it is in force, or until when
  {
    code: 'authorisation_perhaps_over',
    ...field('endsAt'),
    ...check,
    severity: 'unknown',
    factId: 'granted-is-not-requested',
    trips: perhapsEnd,
    by: anyDay,
  },
  {
    code: 'authorisation_unknown',
    ...field('platformStatus'),
    ...check,
    severity: 'unknown',
    factId: 'ad-auth-status',
    trips: (subject: Subject) =>
      subject.authorisation && is('unknown', (one) => statedStatus(one) === 'unknown')(subject)
        ? { platformStatus: wordOf(subject.authorisation.platformStatus) }
        : undefined,
  },
  {
    code: 'authorisation_end_unknown',
    ...field('endsAt'),
    ...check,
    severity: 'unknown',
    factId: 'expiry-stops-ads',
    trips: (subject: Subject) => is('unknown')(subject) && subject.standing?.endsAt === undefined,
  },
  {
    code: 'authorisation_end_upper_bound',
    ...field('startsAt'),
    ...check,
    severity: 'warning',
    factId: 'authorisation-clock-start',
    trips: ({ standing }: Subject) =>
      standing?.status === 'active' && standing.endIsUpperBound && standing.endsAt
        ? { endsAt: standing.endsAt }
        : undefined,
    by: anyDay,
  },
  {
    code: 'authorisation_end_unconfirmed',
    ...field('endIs'),
    ...check,
    severity: 'warning',
    factId: 'granted-is-not-requested',
    trips: (subject: Subject) => {
      const endIs = subject.authorisation?.endIs;
      const isWord = endIs === 'creator' || endIs === 'contract';
      return is('active')(subject) && isWord ? { endIs } : undefined;
    },
    by: anyDay,
  },
  {
    code: 'authorisation_granted_less',
    ...field('durationDays'),
    ...check,
    severity: 'warning',
    factId: 'granted-is-not-requested',
    trips: (subject: Subject) =>
      subject.authorisation && is('active')(subject)
        ? grantedLess(subject.authorisation)[0]?.params
        : undefined,
    by: ({ standing }: Subject) => dayToActBefore(standing),
  },
])();

/** Whether the authorisation has this status and, if given, is of this kind. */
function is(status: AuthorisationStatus, kind: (authorisation: Authorisation) => boolean = () => true) {
  return ({ standing, authorisation: one }: Subject): boolean =>
    standing?.status === status && one !== undefined && kind(one);
}

/** The end that has passed, if it need not be the true one. */
function perhapsEnd({ authorisation: one, standing }: Subject): DoubtedEnd | undefined {
  if (!one || !standing?.endsAt || !isPerhapsOver(standing)) return undefined;
  return { endsAt: standing.endsAt, ...endDoubt(one) };
}

/** When its clock starts; not the day on which the code was received, which is only the latest possible start. */
function knownStart({ authorisation: one }: Subject): Date | undefined {
  return one?.startsAtIs === 'received' ? undefined : one?.startsAt;
}
