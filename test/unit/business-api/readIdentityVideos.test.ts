import { readIdentityVideos } from 'tiktok-spark-ads/business-api';
import { describe, expect, test } from 'vitest';
import bcAuthTt from './samples/identity_video_get.bc_auth_tt.response.json';
import ttUser from './samples/identity_video_get.tt_user.response.json';

describe('posts of an own account need no authorisation', () => {
  test.each([
    ['TT_USER', ttUser, 'linked_account', '1697448007'],
    ['BC_AUTH_TT', bcAuthTt, 'bc_grant', undefined],
  ] as const)('%s', (type, sample, access, nextCursor) => {
    const identity = { id: '7440000000000009001', type, handle: 'own.brand' };
    const reading = readIdentityVideos(sample, { identity });
    expect(reading).toMatchObject({
      ok: true,
      issues: [],
      requestId: '{{request_id}}',
      value: {
        rows: [
          {
            access,
            authorisation: { needed: false },
            identity,
            post: { id: '{{item_id}}', visibility: 'public', state: 'published', handle: 'own.brand' },
            raw: sample.data.video_list[0],
          },
        ],
      },
    });
    expect(reading.ok && reading.value.nextCursor).toBe(nextCursor);
  });
});

test('posts of a code bring their authorisation, in ISO times', () => {
  const auth_info = {
    auth_end_time: '2025-05-20T11:40:50Z',
    ad_auth_status: 'AUTHORIZED',
    auth_start_time: '2024-05-20T11:40:50Z',
    invite_start_time: '2024-05-20T11:43:00Z',
  };
  const body = { code: 0, data: { video_list: [{ item_id: '7', auth_info }], has_more: false, cursor: '1' } };
  const reading = readIdentityVideos(body, { identity: { id: '9', type: 'AUTH_CODE' } });
  expect(reading.ok && reading.value.rows[0]?.authorisation).toEqual({
    needed: true,
    startsAt: new Date('2024-05-20T11:40:50Z'),
    endsAt: new Date('2025-05-20T11:40:50Z'),
    durationDays: 365,
    startsAtIs: 'generated',
    endIs: 'platform',
    platformStatus: 'AUTHORIZED',
    stage: 'applied',
    postId: '7',
    bindingId: '9',
  });
});

test.each([
  ['ITEM_STATUS_HESITATE_RECOMMEND', { visibility: 'public', state: 'published' }],
  ['STATUS_ONLY_FRIEND_SEE', { visibility: 'friends', state: 'published' }],
  ['ITEM_STATUS_ONLY_AUTHOR_SEE', { visibility: 'private', state: 'published' }],
])('the status %s is read by its meaning', (status, standing) => {
  const body = { code: 0, data: { video_list: [{ item_id: '7', status }] } };
  const reading = readIdentityVideos(body, { identity: { type: 'TT_USER' } });
  expect(reading.ok && reading.value.rows[0]?.post).toMatchObject({ ...standing, platformStatus: status });
});
