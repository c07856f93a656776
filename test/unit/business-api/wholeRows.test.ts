import { checkSparkEligibility } from 'tiktok-spark-ads';
import {
  readAds,
  readIdentities,
  readIdentityVideos,
  type Reading,
  readMarketplaceApplication,
  readPostAuthorisation,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

// Every field that is read, each with a value of its own: one that lands in another's place shows, and so does one
// that is there although nobody said it.

const body = (data: object) => ({ code: 0, data });
const postId = '7440000000000000001';
const code = buildCode(1);

function only<Value>(reading: Reading<{ readonly rows: readonly Value[] }>): Value {
  expect(reading.issues).toEqual([]);
  if (!reading.ok || reading.value.rows.length !== 1) throw new Error('not one row');
  return reading.value.rows[0]!;
}

const media = {
  duration: 14.7,
  width: 1080,
  height: 1920,
  size: 9_000_000,
  bit_rate: 1_200_000,
  format: 'mp4',
  preview_url: 'https://v.example/preview',
  poster_url: 'https://v.example/poster',
};
const video = {
  durationSeconds: 14.7,
  width: 1080,
  height: 1920,
  sizeBytes: 9_000_000,
  bitRate: 1_200_000,
  format: 'mp4',
  previewUrl: 'https://v.example/preview',
  posterUrl: 'https://v.example/poster',
};

describe('a post that was opened by a code', () => {
  const item_info = {
    item_id: postId,
    auth_code: code,
    item_type: 'CAROUSEL',
    text: 'Caption',
    status: 'ONLY_AUTHOR_SEE',
    duet_original_item_id: '7440000000000000002',
    stitch_original_item_id: '7440000000000000003',
    mentioned_item_ids: ['7440000000000000004'],
    is_multi_duet_stitch: true,
    anchor_list: [
      {
        id: '5',
        title: 'Shoes',
        url: 'https://shop.example/5',
        status: 'CHECK_ING',
        product_regions: ['DE'],
      },
      { anchor_id: '6', status: 'CheckFailed' },
    ],
    carousel_info: {
      image_info: [{ image_url: 'https://p.example/1', image_width: 720, image_height: 1280 }],
    },
  };
  const user_info = { tiktok_name: '@sample', identity_id: '9', identity_type: 'AUTH_CODE' };
  const auth_info = {
    ad_auth_status: 'AUTHORIZED',
    auth_start_time: '2026-11-01 00:00:00',
    auth_end_time: '2026-12-01 00:00:00',
    invite_start_time: '2026-11-05 00:00:00',
  };
  const read = (row: object) => only(readTtVideoList(body({ list: [row] })));

  test('with everything said', () => {
    const row = { item_info, user_info, auth_info, video_info: media };
    expect(read(row)).toStrictEqual({
      post: {
        id: postId,
        kind: 'photo',
        state: 'published',
        visibility: 'private',
        platformStatus: 'ONLY_AUTHOR_SEE',
        caption: 'Caption',
        handle: 'sample',
        relations: {
          duetOf: '7440000000000000002',
          stitchOf: '7440000000000000003',
          mentions: ['7440000000000000004'],
          isChain: true,
        },
        anchors: [
          {
            id: '5',
            title: 'Shoes',
            url: 'https://shop.example/5',
            status: 'checking',
            productRegions: ['DE'],
          },
          { id: '6', status: 'failed' },
        ],
        video,
        photos: [{ url: 'https://p.example/1', width: 720, height: 1280 }],
      },
      authorisation: {
        needed: true,
        startsAt: new Date('2026-11-01T00:00:00Z'),
        startsAtIs: 'generated',
        endsAt: new Date('2026-12-01T00:00:00Z'),
        endIs: 'platform',
        durationDays: 30,
        platformStatus: 'AUTHORIZED',
        stage: 'applied',
        postId,
        bindingId: '9',
        handle: 'sample',
        code,
      },
      identity: { type: 'AUTH_CODE', id: '9', displayName: 'sample' },
      access: 'code',
      raw: row,
    });
  });

  test.each<[string, object]>([
    ['nothing', { item_info: { item_id: postId } }],
    [
      'null and empty texts',
      {
        item_info: {
          item_id: postId,
          auth_code: '',
          item_type: null,
          text: null,
          status: '',
          duet_original_item_id: '',
          is_multi_duet_stitch: null,
          carousel_info: null,
        },
        user_info: { tiktok_name: '', identity_id: null, identity_type: '' },
        auth_info: { ad_auth_status: '', auth_start_time: null, auth_end_time: '' },
        video_info: null,
      },
    ],
  ])('with %s said', (_, row) => {
    expect(read(row)).toStrictEqual({
      post: { id: postId },
      authorisation: { needed: true, stage: 'applied', postId },
      identity: { type: 'AUTH_CODE' },
      access: 'code',
      raw: row,
    });
  });

  test.each<[string, object, object]>([
    ['a duet', { duet_original_item_id: '8' }, { relations: { duetOf: '8' } }],
    ['a stitch', { stitch_original_item_id: '8' }, { relations: { stitchOf: '8' } }],
    ['no chain', { is_multi_duet_stitch: false }, { relations: { isChain: false } }],
    ['no mention', { mentioned_item_ids: null }, { relations: { mentions: [] } }],
    ['no link', { anchor_list: null }, { anchors: [] }],
    ['photos without their kind', { carousel_info: { image_info: [{}] } }, { kind: 'photo', photos: [{}] }],
    [
      'a link whose state is not said',
      { anchor_list: [{ id: '5', status: '' }] },
      { anchors: [{ id: '5' }] },
    ],
    ['photos of which nothing is said', { carousel_info: {} }, {}],
    ['no photos', { carousel_info: { image_info: [] } }, {}],
  ])('with %s', (_, said, post) => {
    expect(read({ item_info: { item_id: postId, ...said } }).post).toStrictEqual({ id: postId, ...post });
  });

  test('whose media say nothing, and so that it is a video', () => {
    expect(
      read({ item_info: { item_id: postId }, video_info: { width: null, format: '' } }).post,
    ).toStrictEqual({ id: postId, kind: 'video', video: {} });
  });

  test('under an account, which needs no authorisation of the post', () => {
    const row = { item_info, auth_info, user_info: { ...user_info, identity_type: 'TT_USER' } };
    expect(read(row)).toMatchObject({ access: 'linked_account', authorisation: { needed: false, postId } });
    expect(Object.keys(read(row).authorisation)).toEqual(['needed', 'postId']);
  });

  test.each([
    ['2026-11-02 00:00:00', 1],
    ['2026-11-01 12:00:00', undefined],
    ['2026-12-01 00:00:01', undefined],
  ])('granted until %s: %s days', (auth_end_time, days) => {
    const { authorisation } = read({ item_info, auth_info: { ...auth_info, auth_end_time } });
    expect(authorisation.durationDays).toBe(days);
    expect('durationDays' in authorisation).toBe(days !== undefined);
  });

  test('with words that we do not know, which are kept and reported where they stand', () => {
    const reading = readTtVideoList(
      body({
        list: [
          {
            item_info: {
              item_id: postId,
              item_type: 'HOLOGRAM',
              status: 'STATUS_PONDERING',
              anchor_list: [{ status: 'passed' }, { status: 'PENDED' }],
            },
            user_info: { identity_type: 'NEW_KIND' },
            auth_info: { ad_auth_status: 'RESTING' },
          },
        ],
      }),
    );
    const row = ['data', 'list', 0];
    const unknown = (value: string, ...path: (string | number)[]) => ({
      code: 'value_unknown',
      path: [...row, ...path],
      params: { value },
    });
    expect(reading.issues).toEqual(
      expect.arrayContaining([
        unknown('HOLOGRAM', 'item_info', 'item_type'),
        unknown('STATUS_PONDERING', 'item_info', 'status'),
        unknown('PENDED', 'item_info', 'anchor_list', 1, 'status'),
        unknown('NEW_KIND', 'user_info', 'identity_type'),
        unknown('RESTING', 'auth_info', 'ad_auth_status'),
      ]),
    );
    const [read] = reading.ok ? reading.value.rows : [];
    expect(read).not.toHaveProperty('access');
    expect(read).toMatchObject({
      post: {
        kind: 'HOLOGRAM',
        platformStatus: 'STATUS_PONDERING',
        anchors: [{ status: 'passed' }, { status: 'PENDED' }],
      },
      identity: { type: 'NEW_KIND' },
      authorisation: { platformStatus: 'RESTING' },
    });
    // What cannot be known to run is not called eligible.
    const { unknowns } = checkSparkEligibility(read!.post, { now: new Date(0), owner: 'creator' });
    expect(unknowns.map(({ code }) => code)).toContain('post_kind_unknown');
  });
});

test('a post under an identity of a code, and under one of an account', () => {
  const row = { item_id: postId, item_type: 'VIDEO', text: 'Caption', video_info: media };
  const page = body({ video_list: [row], cursor: '0', has_more: false });
  const byCode = { type: 'AUTH_CODE', id: '9', handle: 'sample' };
  expect(only(readIdentityVideos(page, { identity: byCode }))).toStrictEqual({
    post: { id: postId, kind: 'video', caption: 'Caption', handle: 'sample', video },
    authorisation: { needed: true, stage: 'applied', postId, bindingId: '9', handle: 'sample' },
    identity: byCode,
    access: 'code',
    raw: row,
  });
  const byAccount = { type: 'BC_AUTH_TT', id: '9' };
  expect(only(readIdentityVideos(page, { identity: byAccount }))).toStrictEqual({
    post: { id: postId, kind: 'video', caption: 'Caption', video },
    authorisation: { needed: false, postId },
    identity: byAccount,
    access: 'bc_grant',
    raw: row,
  });
});

describe('an ad', () => {
  const read = (row: object) => only(readAds(body({ list: [row] }))).ad;

  test('with everything said', () => {
    const row = {
      ad_id: '1',
      ad_name: 'Autumn',
      adgroup_id: '2',
      campaign_id: '3',
      identity_type: 'BC_AUTH_TT',
      identity_id: '4',
      identity_authorized_bc_id: '5',
      tiktok_item_id: postId,
      video_id: 'v6',
      image_ids: ['i7'],
      ad_format: 'SINGLE_VIDEO',
      ad_text: 'Three ways to wear it',
      call_to_action: 'LEARN_MORE',
      operation_status: 'ENABLE',
      secondary_status: 'AD_STATUS_DELIVERY_OK',
      dark_post_status: 'ON',
    };
    expect(read(row)).toStrictEqual({
      id: '1',
      name: 'Autumn',
      adGroupId: '2',
      campaignId: '3',
      adFormat: 'spark_push',
      identity: { type: 'BC_AUTH_TT', id: '4', businessCenterId: '5' },
      postId,
      videoId: 'v6',
      imageIds: ['i7'],
      apiAdFormat: 'SINGLE_VIDEO',
      adText: 'Three ways to wear it',
      callToAction: 'LEARN_MORE',
      operationStatus: 'ENABLE',
      secondaryStatus: 'AD_STATUS_DELIVERY_OK',
      darkPostStatus: 'ON',
    });
  });

  test.each([
    {},
    { ad_name: null, identity_type: '', identity_id: '4', tiktok_item_id: null, image_ids: null },
  ])('of which %j is said', (said) => {
    expect(read({ ad_id: '1', campaign_id: '3', ...said })).toStrictEqual({ id: '1', campaignId: '3' });
  });

  test('of an identity that we do not know', () => {
    expect(readAds(body({ list: [{ ad_id: '1', identity_type: 'NEW_KIND' }] }))).toMatchObject({
      value: { rows: [{ ad: { id: '1', identity: { type: 'NEW_KIND' } } }] },
      issues: [
        { code: 'value_unknown', path: ['data', 'list', 0, 'identity_type'], params: { value: 'NEW_KIND' } },
      ],
    });
  });
});

describe('an identity', () => {
  const read = (row: object) => only(readIdentities(body({ identity_list: [row] }))).identity;
  const wire = { identity_id: '9', identity_type: 'BC_AUTH_TT' };

  test.each([true, false])('with everything said, each flag %s in turn', (flag) => {
    const row = {
      ...wire,
      identity_authorized_bc_id: '5',
      display_name: 'Sample & Co',
      username: '@sample',
      available_status: 'AVAILABLE',
      can_pull_video: flag,
      can_push_video: !flag,
      can_use_live_ads: flag,
      is_gpppa: !flag,
      ads_only_mode: flag,
    };
    expect(read(row)).toStrictEqual({
      id: '9',
      type: 'BC_AUTH_TT',
      businessCenterId: '5',
      displayName: 'Sample & Co',
      handle: 'sample',
      availability: 'AVAILABLE',
      canPull: flag,
      canPush: !flag,
      canUseLiveAds: flag,
      isGovernmentOrPolitical: !flag,
      adsOnlyMode: flag,
    });
  });

  test.each([
    {},
    {
      identity_authorized_bc_id: '',
      display_name: '',
      username: '@',
      available_status: '',
      can_push_video: null,
    },
  ])('of which %j is said', (said) => {
    expect(read({ ...wire, ...said })).toStrictEqual({ id: '9', type: 'BC_AUTH_TT' });
  });
});

describe("the owner's view of a code", () => {
  const wire = {
    auth_code: code,
    auth_code_status: 'IN_USE',
    auth_code_start_time: '2026-11-01 00:00:00',
    auth_code_end_time: '2026-12-01 00:00:00',
  };
  const authorisation = {
    needed: true,
    startsAt: new Date('2026-11-01T00:00:00Z'),
    endsAt: new Date('2026-12-01T00:00:00Z'),
    durationDays: 30,
    startsAtIs: 'generated',
    endIs: 'platform',
    stage: 'applied',
    platformStatus: 'IN_USE',
    postId,
    code,
  };

  test('with everything said', () => {
    expect(readPostAuthorisation(body({ item_id: postId, ...wire }))).toMatchObject({
      value: { authorisation },
    });
    expect(
      readMarketplaceApplication(body({ video_id: postId, ...wire, requested_authorization_days: 1 })),
    ).toMatchObject({ value: { authorisation: { ...authorisation, requestedDays: 1 } } });
  });

  test('with nothing said', () => {
    const reading = readPostAuthorisation(body({ item_id: postId, auth_code: '', authorization_days: 1 }));
    expect(reading.ok && reading.value.authorisation).toStrictEqual({
      needed: true,
      durationDays: 1,
      postId,
    });
  });
});

test('a post under an identity that we do not know, with a time that cannot be read', () => {
  const row = { item_id: postId, auth_info: { auth_start_time: 'soon' } };
  const identity = { type: 'NEW_KIND', id: '9' };
  const reading = readIdentityVideos(body({ video_list: [row] }), { identity });
  expect(reading.issues.map(({ path }) => path)).toEqual([
    ['data', 'video_list', 0, 'auth_info', 'auth_start_time'],
  ]);
  expect(reading.ok && reading.value.rows).toStrictEqual([
    {
      post: { id: postId },
      authorisation: { needed: true, stage: 'applied', postId, bindingId: '9' },
      identity,
      raw: row,
    },
  ]);
});
