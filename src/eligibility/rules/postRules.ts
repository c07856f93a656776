import { isOneOf } from '../../shared/isOneOf';
import { type PostKind, postKinds, type PostState } from '../../vocabulary/post';
import { wordOf } from '../../shared/wordOf';
import type { EligibilityRule } from '../rule';
import type { Subject } from '../subject';
import { neverRuns } from './neverRuns';

const ofState = { data: 'required', path: ['post', 'state'] } as const;
const ofKind = { data: 'stated', path: ['post', 'kind'] } as const;

/** Posts that no authorisation can help: choose another one, or wait. */
export const postRules: readonly EligibilityRule[] = /* @__PURE__ */ (() => [
  { code: 'post_deleted', ...ofState, ...neverRuns, factId: 'post-deleted', trips: isIn('deleted') },
  { code: 'post_removed', ...ofState, ...neverRuns, factId: 'post-removed', trips: isIn('removed') },
  { code: 'post_is_story', ...ofKind, ...neverRuns, factId: 'post-story', trips: isA('story') },
  { code: 'post_is_live', ...ofKind, ...neverRuns, factId: 'post-live', trips: isA('live') },
  {
    code: 'post_kind_unknown',
    ...ofKind,
    severity: 'unknown',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'post-kinds',
    trips: ({ post: { kind } }: Subject) =>
      kind != null && !isOneOf(postKinds, kind) ? { kind: wordOf(kind) } : undefined,
  },
  {
    code: 'post_in_review',
    ...ofState,
    severity: 'blocker',
    actor: 'platform',
    action: 'finish_review',
    factId: 'post-in-review',
    trips: isIn('in_review'),
  },
  {
    code: 'post_status_unknown',
    ...ofState,
    severity: 'unknown',
    actor: 'advertiser',
    action: 'find_post_status',
    factId: 'post-status',
    // An unknown word is never taken for good, whatever else is said; a post that is gone has its own finding.
    trips: ({ states, unknownWord, hasOddState }: Subject) => {
      const isKnown = states.length > 0 && unknownWord === undefined && !hasOddState;
      const isOffline = states.some((state) => state !== 'published');
      return isKnown || isOffline ? undefined : { platformStatus: unknownWord };
    },
  },
])();

function isIn(state: PostState) {
  return ({ states }: Subject) => states.includes(state);
}

function isA(kind: PostKind) {
  return ({ post }: Subject) => post.kind === kind;
}
