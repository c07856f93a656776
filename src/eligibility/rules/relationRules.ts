import { isOneOf } from '../../shared/isOneOf';
import { idOf } from '../../shared/idOf';
import { postKinds } from '../../vocabulary/post';
import type { EligibilityRule } from '../rule';
import { earliestEnd, type Source } from '../sources';
import type { Subject } from '../subject';

/** Duets, stitches and mentions: which of them cannot run, and the second authorisation that they need. */
export const relationRules: readonly EligibilityRule[] = [
  {
    code: 'post_is_chain',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'relation-chain',
    path: ['post', 'relations', 'isChain'],
    trips: ({ relations }) => relations.isChain === true,
  },
  {
    code: 'post_duets_photo',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'relation-duet-of-photo',
    path: ['post', 'relations', 'duetOf'],
    trips: ({ relations }) => relations.duetOfKind === 'photo',
  },
  {
    code: 'post_mentions_many',
    severity: 'blocker',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'relation-one-mention',
    path: ['post', 'relations', 'mentions'],
    trips: ({ mentions }) => (mentions.length > 1 ? { count: mentions.length } : undefined),
  },
  {
    code: 'source_not_authorised',
    severity: 'blocker',
    data: 'required',
    actor: 'creator',
    action: 'authorise_source_post',
    factId: 'relation-source-authorised',
    path: ['context', 'sourceAuthorisations'],
    trips: (subject) => idsOf(subject, 'missing'),
  },
  {
    code: 'source_authorisation_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'relation-source-authorised',
    path: ['context', 'sourceAuthorisations'],
    trips: (subject) => idsOf(subject, 'unknown'),
  },
  {
    code: 'relations_unverified',
    severity: 'unverified',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'relation-where-told',
    path: ['post', 'relations'],
    // Posts of an account come without their relations: no request gives them.
    trips: ({ relations: { isChain, mentions, duetOf, duetOfKind }, access }) =>
      typeof isChain !== 'boolean' || !Array.isArray(mentions) || (duetOf != null && !isKind(duetOfKind))
        ? { request: access === 'code' ? '/tt_video/info/' : undefined }
        : undefined,
  },
  {
    code: 'source_authorisation_end_upper_bound',
    severity: 'warning',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'authorisation-clock-start',
    path: ['context', 'sourceAuthorisations'],
    trips: ({ sources }) => earliestEnd(sources.filter(({ endIsUpperBound }) => endIsUpperBound)),
    by: ({ sources }) => earliestEnd(sources.filter(({ endIsUpperBound }) => endIsUpperBound))?.endsAt,
  },
];

function isKind(kind: unknown): boolean {
  return isOneOf(postKinds, kind);
}

function idsOf({ sources }: Subject, status: Source['status']) {
  const postIds = sources.filter((source) => source.status === status).map(({ postId }) => idOf(postId));
  return postIds.length > 0 ? { postIds } : undefined;
}
