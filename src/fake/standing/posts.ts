import { lookUp } from '../../shared/lookUp';
import type { FakeAccount, FakePost, FakeState } from '../state/records';

/** Whether TikTok is still reviewing a post. */
export function isInReview({ reviewedAt }: FakePost, now: Date): boolean {
  return now < reviewedAt;
}

const visible = {
  public: 'HESITATE_RECOMMEND',
  friends: 'ONLY_FRIEND_SEE',
  private: 'ONLY_AUTHOR_SEE',
} as const;

/** The word of `item_info.status`. */
export function postStatusWord(post: FakePost, now: Date): string {
  if (post.takenDown !== undefined) return post.takenDown;
  return isInReview(post, now) ? 'REVIEW_PENDING' : visible[post.visibility];
}

/** The word of `status` under an identity, where friends-only goes without `ITEM_`. */
export function identityPostStatusWord(post: FakePost, now: Date): string {
  const word = postStatusWord(post, now);
  return `${word === 'ONLY_FRIEND_SEE' ? '' : 'ITEM_'}STATUS_${word}`;
}

/** A post that exists, or once did. */
export function postOf({ posts }: FakeState, id: unknown): FakePost | undefined {
  return typeof id === 'string' ? lookUp(posts, id) : undefined;
}

/** The account of a post. */
export function ownerOf({ accounts }: FakeState, { accountId }: FakePost): FakeAccount {
  return accounts[accountId] as FakeAccount;
}

/** The posts that a post is made from. */
export function sourcesOf(state: FakeState, { duetOf, stitchOf, mentions }: FakePost): readonly FakePost[] {
  return [duetOf, stitchOf, ...mentions].flatMap((id) => postOf(state, id) ?? []);
}

/** Whether a post is a duet or stitch of a duet or stitch. */
export function isChain(state: FakeState, { duetOf, stitchOf }: FakePost): boolean {
  return [duetOf, stitchOf].some((id) => {
    const source = postOf(state, id);
    return source !== undefined && (source.duetOf !== undefined || source.stitchOf !== undefined);
  });
}
