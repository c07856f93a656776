import { authorisationStatus } from '../../authorisation/authorisationStatus';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';

/** Duets, stitches and mentions: what they refuse, and the second authorisation that they ask for. */
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
    trips: (subject) => (hasAnswer(subject) ? someOf(unauthorisedSources(subject)) : undefined),
  },
  {
    code: 'source_authorisation_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'check_authorisation',
    factId: 'relation-source-authorised',
    path: ['context', 'sourceAuthorisations'],
    trips: (subject) => (hasAnswer(subject) ? undefined : someOf(sourcesOf(subject))),
  },
  {
    code: 'relations_unverified',
    severity: 'unverified',
    data: 'verifiable',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'relation-where-told',
    path: ['post', 'relations'],
    // Posts of an account come without their relations: no request tells them.
    trips: ({ relations: { isChain, mentions, duetOf, duetOfKind }, access }) =>
      isChain == null || mentions == null || (duetOf != null && duetOfKind == null)
        ? { request: access === 'code' ? '/tt_video/info/' : undefined }
        : undefined,
  },
];

/** The posts that this one is made from; of several mentions none, since those are refused anyway. */
function sourcesOf({ relations, mentions }: Subject): readonly string[] {
  const sources = [relations.duetOf, relations.stitchOf, ...(mentions.length === 1 ? mentions : [])];
  return [...new Set(sources.filter((source): source is string => typeof source === 'string'))];
}

function hasAnswer({ context }: Subject): boolean {
  return Array.isArray(context.sourceAuthorisations);
}

function someOf(postIds: readonly string[]) {
  return postIds.length > 0 ? { postIds } : undefined;
}

function unauthorisedSources(subject: Subject): readonly string[] {
  const { now, sourceAuthorisations } = subject.context;
  const live = (sourceAuthorisations ?? []).filter(
    (authorisation) =>
      authorisation != null && authorisationStatus(authorisation, { now }).status === 'active',
  );
  return sourcesOf(subject).filter((source) => !live.some(({ postId }) => postId === source));
}
