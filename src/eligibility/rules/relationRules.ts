import { isOneOf } from '../../shared/isOneOf';
import { idOf } from '../../shared/idOf';
import { type PostRelations, postKinds } from '../../vocabulary/post';
import { dayToActBefore } from '../dayToActBefore';
import type { EligibilityRule } from '../rule';
import { earliestEnd, type Source } from '../sources';
import type { Subject } from '../subject';
import { neverRuns } from './neverRuns';

const field = (name: string) => ({ data: 'verifiable', path: ['post', 'relations', name] }) as const;
const ofSources = { data: 'required', path: ['context', 'sourceAuthorisations'] } as const;
const check = { actor: 'advertiser', action: 'check_authorisation' } as const;

/** Duets, stitches and mentions: which of them cannot run, and the second authorisation that they need. */
export const relationRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  {
    code: 'post_is_chain',
    ...field('isChain'),
    ...neverRuns,
    factId: 'relation-chain',
    trips: ({ relations }: Subject) => relations.isChain === true,
  },
  {
    code: 'post_duets_photo',
    ...field('duetOf'),
    ...neverRuns,
    factId: 'relation-duet-of-photo',
    trips: ({ relations }: Subject) => relations.duetOfKind === 'photo',
  },
  {
    code: 'post_mentions_many',
    ...field('mentions'),
    ...neverRuns,
    factId: 'relation-one-mention',
    trips: ({ mentions }: Subject) => (mentions.length > 1 ? { count: mentions.length } : undefined),
  },
  {
    code: 'source_not_authorised',
    ...ofSources,
    severity: 'blocker',
    actor: 'source_creator',
    action: 'authorise_source_post',
    factId: 'relation-source-authorised',
    trips: (subject: Subject) => idsOf(subject, 'missing'),
  },
  {
    code: 'source_authorisation_unknown',
    ...ofSources,
    ...check,
    severity: 'unknown',
    factId: 'relation-source-authorised',
    trips: (subject: Subject) => idsOf(subject, 'unknown'),
  },
  {
    code: 'relations_unverified',
    data: 'verifiable',
    path: ['post', 'relations'],
    severity: 'unverified',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'relation-where-told',
    // Posts of an account come without their relations: no request gives them.
    trips: ({ relations, access }: Subject) => {
      const missing = missingOf(relations);
      const request = access === 'code' ? '/tt_video/info/' : undefined;
      return missing.length > 0 ? { missing, request } : undefined;
    },
  },
  {
    code: 'source_authorisation_end_upper_bound',
    ...ofSources,
    ...check,
    severity: 'warning',
    factId: 'authorisation-clock-start',
    trips: (subject: Subject) => earliestUpperBound(subject),
    by: (subject: Subject) => dayToActBefore(earliestUpperBound(subject)),
  },
])();

function missingOf({ isChain, mentions, duetOf, duetOfKind }: PostRelations) {
  const isMissing = {
    isChain: typeof isChain !== 'boolean',
    mentions: !Array.isArray(mentions),
    duetOfKind: duetOf != null && !isKind(duetOfKind),
  };
  return (['isChain', 'mentions', 'duetOfKind'] as const).filter((name) => isMissing[name]);
}

function isKind(kind: unknown): boolean {
  return isOneOf(postKinds, kind);
}

function idsOf({ sources }: Subject, status: Source['status']) {
  const postIds = sources.filter((source) => source.status === status).map(({ postId }) => idOf(postId));
  return postIds.length > 0 ? { postIds } : undefined;
}

function earliestUpperBound({ sources }: Subject) {
  return earliestEnd(sources.filter(({ end }) => end?.endIsUpperBound));
}
