import { accessByIdentityType, postStatusFromPlatform } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';

describe('postStatusFromPlatform', () => {
  const words = {
    HESITATE_RECOMMEND: { state: 'published', visibility: 'public' },
    ONLY_FRIEND_SEE: { state: 'published', visibility: 'friends' },
    ONLY_AUTHOR_SEE: { state: 'published', visibility: 'private' },
    REVIEW_PENDING: { state: 'in_review' },
    ONLY_USER_PASS: { state: 'removed' },
    AUDIT_DELETE: { state: 'removed' },
    USER_DELETE: { state: 'deleted' },
    PUBLIC_TO_EVERYONE: { visibility: 'public' },
    MUTUAL_FOLLOW_FRIENDS: { visibility: 'friends' },
    FOLLOWER_OF_CREATOR: { visibility: 'followers' },
    SELF_ONLY: { visibility: 'private' },
  };

  test.each(Object.entries(words))('reads %s, with each prefix', (word, standing) => {
    for (const prefix of ['', 'STATUS_', 'ITEM_STATUS_']) {
      expect(postStatusFromPlatform(prefix + word)).toEqual(standing);
    }
  });

  test.each([
    '',
    'SOMETHING_NEW',
    'ITEM_ONLY_FRIEND_SEE',
    'only_friend_see',
    'X_STATUS_SELF_ONLY',
    'constructor',
    'toString',
  ])('knows nothing of %j', (word) => {
    expect(postStatusFromPlatform(word)).toBeUndefined();
  });
});

describe('accessByIdentityType', () => {
  test.each([
    ['AUTH_CODE', 'code'],
    ['TT_USER', 'linked_account'],
    ['BC_AUTH_TT', 'bc_grant'],
    ['TTS_TT', 'none'],
    ['CUSTOMIZED_USER', 'none'],
    ['BC_SELF_TT', undefined],
    ['constructor', undefined],
  ])('%s gives %s', (type, access) => {
    expect(accessByIdentityType(type)).toBe(access);
  });
});
