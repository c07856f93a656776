import { postKinds } from '../../vocabulary/post';
import type { EligibilityRule } from '../rule';
import { wordOf } from '../../shared/wordOf';

/** Posts that no authorisation can save: another one is needed, or patience. */
export const postRules: readonly EligibilityRule[] = [
  {
    code: 'post_deleted',
    severity: 'blocker',
    data: 'required',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'post-deleted',
    path: ['post', 'state'],
    trips: ({ states }) => states.includes('deleted'),
  },
  {
    code: 'post_removed',
    severity: 'blocker',
    data: 'required',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'post-removed',
    path: ['post', 'state'],
    trips: ({ states }) => states.includes('removed'),
  },
  {
    code: 'post_is_story',
    severity: 'blocker',
    data: 'stated',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'post-story',
    path: ['post', 'kind'],
    trips: ({ post }) => post.kind === 'story',
  },
  {
    code: 'post_is_live',
    severity: 'blocker',
    data: 'stated',
    actor: 'advertiser',
    action: 'choose_another_post',
    factId: 'post-live',
    path: ['post', 'kind'],
    trips: ({ post }) => post.kind === 'live',
  },
  {
    code: 'post_kind_unknown',
    severity: 'unknown',
    data: 'stated',
    actor: 'advertiser',
    action: 'ask_platform',
    factId: 'post-kinds',
    path: ['post', 'kind'],
    trips: ({ post: { kind } }) =>
      kind != null && !kinds.includes(kind) ? { kind: wordOf(kind) } : undefined,
  },
  {
    code: 'post_in_review',
    severity: 'blocker',
    data: 'required',
    actor: 'platform',
    action: 'finish_review',
    factId: 'post-in-review',
    path: ['post', 'state'],
    trips: ({ states }) => states.includes('in_review'),
  },
  {
    code: 'post_status_unknown',
    severity: 'unknown',
    data: 'required',
    actor: 'advertiser',
    action: 'find_post_status',
    factId: 'post-status',
    path: ['post', 'state'],
    // A word that we do not know is not taken for good, whatever else is said; a post that is gone has said so.
    trips: ({ states, unknownWord, hasOddState }) => {
      const isKnown = states.length > 0 && unknownWord === undefined && !hasOddState;
      const isOffline = states.some((state) => state !== 'published');
      return isKnown || isOffline ? undefined : { platformStatus: unknownWord };
    },
  },
];

const kinds: readonly string[] = postKinds;
