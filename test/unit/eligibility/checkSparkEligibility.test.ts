import { checkSparkEligibility, isSparkEligible, type Post } from 'tiktok-spark-ads';
import { buildAuthorisation, buildPost } from 'tiktok-spark-ads/fixtures';
import { expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');

test('a public own post on a linked account is eligible, with nothing else known', () => {
  const post: Post = { id: '7440000000000000001', state: 'published', visibility: 'public' };
  const result = checkSparkEligibility(post, { now, owner: 'own', access: 'linked_account' });
  expect(result).toMatchObject({ status: 'eligible', blockers: [], warnings: [], unknowns: [] });
  expect(result.unverified.map(({ code }) => code)).toEqual([
    'relations_unverified',
    'identity_unverified',
    'music_unverified',
    'anchors_unverified',
    'quota_unverified',
  ]);
  expect(result).not.toHaveProperty('nextAction');
});

test('a public, applied, live row of the list of authorised posts is eligible', () => {
  const row = {
    post: buildPost(),
    access: 'code',
    authorisation: buildAuthorisation({ now }),
    identity: { id: '7440000000000009001', type: 'AUTH_CODE', handle: 'sample.creator' },
    raw: {},
  } as const;
  expect(isSparkEligible(row.post, { ...row, owner: 'creator', now })).toBe(true);
});
