import {
  buildAdCreateRequest,
  buildAdvertisersRequest,
  buildAssetQuotaRequest,
  buildIdentitiesRequest,
  buildIdentityVideoInfoRequest,
  buildIdentityVideosRequest,
  buildMarketplaceApplyRequest,
  buildMarketplaceStatusRequest,
  buildMusicAuthorisationRequest,
  buildPostAuthorisationDeleteRequest,
  buildPostAuthorisationExtendRequest,
  buildPostAuthorisationSettingRequest,
  buildPostAuthorisationStatusRequest,
  buildTtVideoAuthoriseRequest,
  buildTtVideoInfoRequest,
  buildTtVideoListRequest,
  buildTtVideoUnbindRequest,
  toSparkIdentity,
} from 'tiktok-spark-ads/business-api';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import authoriseSetting from '../samples/business_post_authorize_setting.request.json';
import apply from '../samples/tcm_tt_video_apply.request.shape.json';
import authorize from '../samples/tt_video_authorize.request.json';
import { byCode, create, filled, granted, group, own, pull, push } from './ads';

describe('a code in transport', () => {
  const code = '#Ab+1/TtYkVj2cRxnqQ0Zz=' as ReturnType<typeof buildCode>;

  test('is percent-encoded in the query, and comes back whole', () => {
    const { method, path, query } = buildTtVideoInfoRequest({ advertiserId: '71', code });
    expect([method, path]).toEqual(['GET', '/open_api/v1.3/tt_video/info/']);
    expect(query).toBe('advertiser_id=71&auth_code=%23Ab%2B1%2FTtYkVj2cRxnqQ0Zz%3D');
    const url = new URL(`https://business-api.tiktok.com${path}?${query}`);
    expect(url.searchParams.get('auth_code')).toBe(code);
    expect(url.hash).toBe('');
    expect(new URLSearchParams(query).get('auth_code')).toBe(code);
  });

  test('is sent as it is in a body, with the code of the source post', () => {
    const sourceCode = buildCode(2);
    const { path, body } = buildTtVideoAuthoriseRequest({ advertiserId: '71', code, sourceCode });
    expect(path).toBe('/open_api/v1.3/tt_video/authorize/');
    expect(body).toEqual({ advertiser_id: '71', auth_code: code, original_post_auth_code: sourceCode });
    expect(Object.keys(buildTtVideoAuthoriseRequest({ advertiserId: '71', code }).body)).toEqual(
      Object.keys(authorize),
    );
  });

  test.each(['', '#short', 'Ab1 TtYkVj2cRxnqQ0Zz', '#Ab1 TtYkVj2cRxnqQ0Zz', '%23Ab1TtYkVj2cRxnqQ0Zz'])(
    '%j was not validated: it is refused and not shown',
    (junk) => {
      const refused = () => buildTtVideoAuthoriseRequest({ advertiserId: '71', code: junk as never });
      expect(refused).toThrow(new RangeError('code must be the value of a validated code'));
    },
  );
});

describe('queries', () => {
  test('lists are JSON texts, what is absent is left out', () => {
    const request = buildTtVideoListRequest({ advertiserId: '71', kinds: ['video', 'photo'], page: 2 });
    expect(Object.fromEntries(new URLSearchParams(request.query))).toEqual({
      advertiser_id: '71',
      item_types: '["VIDEO","CAROUSEL"]',
      page: '2',
    });
  });

  test('any text survives', () => {
    const keyword = 'été & più=#1 + "x" 日本 \u{1F600}';
    const { query } = buildTtVideoListRequest({ advertiserId: '71', keyword });
    expect(new URLSearchParams(query).get('keyword')).toBe(keyword);
    expect(() => buildTtVideoListRequest({ advertiserId: '71', keyword: 'cut \uD83D' })).not.toThrow();
  });

  test('several posts are asked for as a list, one as itself', () => {
    const ask = (...postIds: [string, ...string[]]) =>
      new URLSearchParams(
        buildIdentityVideoInfoRequest({ advertiserId: '71', identity: granted, kind: 'video', postIds })
          .query,
      );
    expect(ask('1', '2').get('item_ids')).toBe('["1","2"]');
    expect(ask('1').get('item_id')).toBe('1');
    expect(ask('1').get('identity_authorized_bc_id')).toBe(granted.businessCenterId);
  });

  test('music is asked about for the countries and dates of the ad, in UTC', () => {
    const { query } = buildMusicAuthorisationRequest({
      advertiserId: '71',
      identity: byCode,
      postId: '7',
      countries: ['DE', 'FR'],
      flight: { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-15T12:30:00Z') },
    });
    expect(Object.fromEntries(new URLSearchParams(query))).toMatchObject({
      video_id: '7',
      locations: '["DE","FR"]',
      start_time: '2026-12-01 00:00:00',
      end_time: '2026-12-15 12:30:00',
    });
  });

  test.each([
    ['GET /open_api/v1.3/identity/get/', buildIdentitiesRequest({ advertiserId: '71' })],
    [
      'GET /open_api/v1.3/identity/video/get/',
      buildIdentityVideosRequest({ advertiserId: '71', identity: own, kind: 'video' }),
    ],
    ['POST /open_api/v1.3/tt_video/unbind/', buildTtVideoUnbindRequest({ advertiserId: '71', postId: '7' })],
    ['GET /open_api/v1.3/advertiser/info/', buildAdvertisersRequest({ advertiserIds: ['71'] })],
    [
      'GET /open_api/v1.3/asset/bind/quota/',
      buildAssetQuotaRequest({ businessCenterId: '1', accountId: '2' }),
    ],
    [
      'GET /open_api/v1.3/business/post/authorize/status/',
      buildPostAuthorisationStatusRequest({ businessId: 'b', postId: '7' }),
    ],
    [
      'POST /open_api/v1.3/business/post/authorize/delete/',
      buildPostAuthorisationDeleteRequest({ businessId: 'b', postId: '7' }),
    ],
    [
      'POST /open_api/v1.3/business/post/authorize/',
      buildPostAuthorisationExtendRequest({ businessId: 'b', postId: '7', days: 30 }),
    ],
    [
      'GET /open_api/v1.3/tcm/tt_video/status/',
      buildMarketplaceStatusRequest({ marketplaceAccountId: 'm', postId: '7' }),
    ],
  ])('%s', (line, { method, path }) => {
    expect(`${method} ${path}`).toBe(line);
  });
});

describe("the platform's limits", () => {
  const list = (page: object) => () => buildTtVideoListRequest({ advertiserId: '71', ...page });
  const videos = (more: object) => () =>
    buildIdentityVideosRequest({ advertiserId: '71', identity: own, kind: 'video', ...more });
  const many = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value) as never;
  const photos = {
    ...push,
    postKind: 'photo',
    musicId: 'm',
    videoId: undefined,
    coverImageId: undefined,
  } as const;

  test.each([
    list({ page: 1, pageSize: 50, keyword: 'x'.repeat(500) }),
    list({ page: 1, pageSize: 1, keyword: 'x' }),
    videos({ count: 20 }),
    () =>
      buildIdentityVideosRequest({ advertiserId: '71', identity: byCode, kind: 'photo', keyword: 'shoes' }),
    () => create({ ...photos, imageIds: many(35, 'i') } as never),
    () => buildAdCreateRequest({ ...group, creatives: many(20, pull) }),
  ])('the limit itself is allowed', (build) => {
    expect(build).not.toThrow();
  });
});

describe("the creator's side and the marketplace, as TikTok shows their bodies", () => {
  test('turn on', () => {
    const request = buildPostAuthorisationSettingRequest({
      businessId: '{{business_id}}',
      postId: pull.postId,
      enabled: true,
      days: 30,
    });
    expect(request.body).toEqual(filled(authoriseSetting));
  });

  test('turn off, without days', () => {
    expect(
      buildPostAuthorisationSettingRequest({ businessId: 'b', postId: '7', enabled: false }).body,
    ).toEqual({
      business_id: 'b',
      item_id: '7',
      is_ad_promotable: false,
    });
  });

  test('ask to extend', () => {
    const request = buildMarketplaceApplyRequest({
      marketplaceAccountId: 'string',
      postId: pull.postId,
      days: 30,
      extend: true,
    });
    expect(request.body).toEqual({ ...apply, video_id: pull.postId });
    expect(
      buildMarketplaceApplyRequest({ marketplaceAccountId: 'm', postId: '7', days: 30 }).body,
    ).not.toHaveProperty('action');
  });
});

test.each([
  [
    { type: 'AUTH_CODE', id: '9', displayName: 'x' },
    { type: 'AUTH_CODE', id: '9' },
  ],
  [
    { type: 'TT_USER', id: '9' },
    { type: 'TT_USER', id: '9' },
  ],
  [
    { type: 'BC_AUTH_TT', id: '9', businessCenterId: '1' },
    { type: 'BC_AUTH_TT', id: '9', businessCenterId: '1' },
  ],
  [{ type: 'BC_AUTH_TT', id: '9' }, undefined],
  [{ type: 'TTS_TT', id: '9' }, undefined],
  [{ type: 'TTS_TT', id: '9', businessCenterId: '1' }, undefined],
  [
    { type: 'TT_USER', id: '9', businessCenterId: '1' },
    { type: 'TT_USER', id: '9' },
  ],
  [{ type: 'SOMETHING_NEW', id: '9' }, undefined],
  [{ type: 'AUTH_CODE' }, undefined],
])('toSparkIdentity(%j)', (identity, expected) => {
  expect(toSparkIdentity(identity)).toStrictEqual(expected);
});

test.each([buildCode(1), '', ' 7', '7a', 7 as never])(
  '%j is no post id: refused, and not shown',
  (postId) => {
    const refused = new RangeError('postId must be the id of a post: digits, as text');
    expect(() => buildTtVideoUnbindRequest({ advertiserId: '71', postId })).toThrow(refused);
    if (typeof postId === 'string') {
      expect(() => create({ ...pull, postId })).toThrow(new RangeError(`creatives[0].${refused.message}`));
    } else {
      // What is no text is an issue of the set-up.
      expect(create({ ...pull, postId })).toMatchObject({ issues: [{ code: 'setup_value_wrong' }] });
    }
  },
);
