import { lookUp } from '../shared/lookUp';
import type { PostStanding } from '../vocabulary/post';

// Three vocabularies: for posts opened by a code, for posts under an identity (the same words with a prefix), and for
// publishing.
const standings: Readonly<Record<string, PostStanding>> = {
  // Sounds like a doubt, but is the ordinary public state.
  HESITATE_RECOMMEND: { state: 'published', visibility: 'public' },
  ONLY_FRIEND_SEE: { state: 'published', visibility: 'friends' },
  ONLY_AUTHOR_SEE: { state: 'published', visibility: 'private' },
  REVIEW_PENDING: { state: 'in_review' },
  // A reviewer took it down after publishing.
  ONLY_USER_PASS: { state: 'removed' },
  AUDIT_DELETE: { state: 'removed' },
  USER_DELETE: { state: 'deleted' },
  PUBLIC_TO_EVERYONE: { visibility: 'public' },
  MUTUAL_FOLLOW_FRIENDS: { visibility: 'friends' },
  FOLLOWER_OF_CREATOR: { visibility: 'followers' },
  SELF_ONLY: { visibility: 'private' },
};

/**
 * Translates one of the platform's status or privacy words for a post, from any of its three vocabularies.
 *
 * @param status - Such as `HESITATE_RECOMMEND`, `ITEM_STATUS_ONLY_AUTHOR_SEE` or `PUBLIC_TO_EVERYONE`.
 * @returns State and visibility, as far as the word tells them; `undefined` for an unknown word.
 *
 * @example
 * ```ts
 * postStatusFromPlatform('ITEM_STATUS_HESITATE_RECOMMEND'); // => { state: 'published', visibility: 'public' }
 * postStatusFromPlatform('STATUS_ONLY_FRIEND_SEE')?.visibility; // => 'friends'
 * postStatusFromPlatform('SOMETHING_NEW'); // => undefined
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1740218475032577 | Get posts under an identity}
 */
export function postStatusFromPlatform(status: string): PostStanding | undefined {
  if (typeof status !== 'string') return undefined;
  const word = status.replace(/^(?:ITEM_)?STATUS_/, '');
  return lookUp(standings, word);
}
