import { adsAtRisk } from 'tiktok-spark-ads';
import {
  readAdCreate,
  readAds,
  readAdvertisers,
  readGmvMaxPosts,
  readIdentities,
  readIdentityVideoInfo,
  readIdentityVideos,
  readMusicAuthorisation,
  readSmartPlusAdCreate,
  readSmartPlusAds,
  readTtVideoList,
  toRunningAd,
  type Reading,
} from 'tiktok-spark-ads/business-api';
import { describe, expect, test } from 'vitest';

const identity = { type: 'TT_USER', id: '9' };
const postId = '7440000000000000001';
const ttVideo = { item_info: { item_id: postId } };
const body = (data?: unknown) => ({ code: 0, message: 'OK', data });

/** Every reader of a page: where its list stands, and a row that it reads. */
const pages: readonly (readonly [
  string,
  (body: unknown) => Reading<{ rows: readonly unknown[] }>,
  string,
  object,
])[] = [
  ['readTtVideoList', readTtVideoList, 'list', ttVideo],
  ['readAds', readAds, 'list', { ad_id: '1' }],
  ['readSmartPlusAds', readSmartPlusAds, 'list', { smart_plus_ad_id: '1' }],
  ['readAdvertisers', readAdvertisers, 'list', { advertiser_id: '1' }],
  ['readIdentities', readIdentities, 'identity_list', { identity_id: '1', identity_type: 'TT_USER' }],
  ['readIdentityVideos', (given) => readIdentityVideos(given, { identity }), 'video_list', { item_id: '7' }],
  [
    'readIdentityVideoInfo',
    (given) => readIdentityVideoInfo(given, { identity }),
    'video_details',
    { item_id: '7' },
  ],
  [
    'readGmvMaxPosts',
    readGmvMaxPosts,
    'item_list',
    { item_id: '7', identity_info: { identity_type: 'TT_USER' } },
  ],
  ['readMusicAuthorisation', readMusicAuthorisation, 'music_authorization', { video_id: '7' }],
];

describe.each(pages)('%s: ok means that the page is known', (_, read, key, row) => {
  test('an empty page says that it is empty', () => {
    for (const list of [[], null]) {
      expect(read(body({ [key]: list }))).toMatchObject({ ok: true, value: { rows: [] }, issues: [] });
    }
  });

  test.each([[undefined], [null], [{}], [[]], [{ page_info: { page: 1 } }]])(
    'data that is %j is no empty page',
    (data) => {
      expect(read(body(data))).toMatchObject({
        ok: false,
        issues: [{ code: 'body_unreadable', path: ['data'], params: { expected: key } }],
      });
    },
  );

  test('rows of which none can be read are no empty page', () => {
    for (const bad of [null, 7, 'text', {}, []]) {
      const reading = read(body({ [key]: [bad, bad] }));
      expect(reading).toMatchObject({
        ok: false,
        issues: [
          { code: 'row_unreadable', params: { row: 0 } },
          { code: 'row_unreadable', params: { row: 1 } },
        ],
      });
    }
    expect(read(body({ [key]: [null, row] }))).toMatchObject({
      ok: true,
      value: { rows: [{}] },
      issues: [{ code: 'row_unreadable', params: { row: 0 } }],
    });
  });

  test.each([
    [{ total_number: 5 }, 0, 5],
    [{ total_number: 5, page: 1, page_size: 20, total_page: 1 }, 1, 5],
    [{ total_number: 45, page: 2, page_size: 20, total_page: 3 }, 1, 20],
    [{ total_number: 45, page: 3, page_size: 20, total_page: 3 }, 1, 5],
  ])('a page of %j with %i rows contradicts itself', (page_info, found, expected) => {
    const list = Array.from({ length: found }, () => row);
    const reading = read(body({ [key]: list, page_info }));
    expect(reading.ok).toBe(found > 0);
    expect(reading.issues).toEqual([
      { code: 'page_incomplete', path: ['data', key], params: { expected, found } },
    ]);
  });

  test.each([
    [{ total_number: 0, page: 0, page_size: 0, total_page: 0 }, 1],
    [{ total_number: 5, page: 9, page_size: 20, total_page: 1 }, 0],
    [{ total_number: 1, page: 1, page_size: 20, total_page: 1 }, 1],
    [{ total_number: null, page: 1 }, 0],
    [{ total_number: 21, page: 2, page_size: 20, total_page: 2 }, 1],
  ])('a page of %j with %i rows does not', (page_info, found) => {
    const reading = read(body({ [key]: Array.from({ length: found }, () => row), page_info }));
    expect(reading).toMatchObject({ ok: true, issues: [] });
  });
});

test('every bad row is named, and a page full of them is read in one go', () => {
  const list = Array.from({ length: 2000 }, (_, index) => (index % 2 ? null : { item_info: { item_id: 7 } }));
  const { issues } = readTtVideoList(body({ list: [ttVideo, ...list] }));
  expect(issues).toHaveLength(2000);
  expect(new Set(issues.map(({ path }) => path[2])).size).toBe(2000);
});

test('more posts without a cursor to ask for them with are no last page', () => {
  const read = (data: object) => readIdentityVideos(body({ video_list: [], ...data }), { identity }).issues;
  expect(read({ has_more: true })).toEqual([{ code: 'field_missing', path: ['data', 'cursor'] }]);
  expect(read({ has_more: true, cursor: '1' })).toEqual([]);
  expect(read({ has_more: false })).toEqual([]);
});

describe('a body of another family says which reader it wants', () => {
  test.each([
    [readAds, { list: [{ smart_plus_ad_id: '17', creative_list: [] }] }, 'readSmartPlusAds'],
    [readAds, { list: [ttVideo] }, 'readTtVideoList'],
    [readSmartPlusAds, { list: [{ ad_id: '1' }] }, 'readAds'],
    [readTtVideoList, { list: [{ ad_id: '1' }] }, 'readAds'],
    [readTtVideoList, { identity_list: [] }, 'readIdentities'],
    [readTtVideoList, { item_list: [{ item_id: '7' }] }, 'readGmvMaxPosts'],
    [readTtVideoList, { video_list: [] }, 'readIdentityVideos'],
    [readTtVideoList, ttVideo, 'readTtVideoInfo'],
    [readAdCreate, { smart_plus_ad_id: '17' }, 'readSmartPlusAdCreate'],
    [readSmartPlusAdCreate, { ad_ids: ['1'], creatives: [] }, 'readAdCreate'],
    [readGmvMaxPosts, { list: [ttVideo] }, 'readTtVideoList'],
    [readIdentities, { identity_info: {} }, 'readIdentityInfo'],
  ])('%#', (read, data, reader) => {
    expect(read(body(data))).toMatchObject({
      ok: false,
      issues: [{ code: 'body_unreadable', path: ['data'], params: { reader } }],
    });
  });
});

describe('Smart+', () => {
  const info = (type: string, id: string, post: string | null) => ({
    ad_format: 'SINGLE_VIDEO',
    identity_type: type,
    identity_id: id,
    tiktok_item_id: post,
  });
  const ad = {
    smart_plus_ad_id: '1849925125797105',
    ad_name: 'Two creators',
    adgroup_id: '72',
    campaign_id: '73',
    operation_status: 'ENABLE',
    secondary_status: 'AD_STATUS_DELIVERY_OK',
    ad_configuration: { dark_post_status: 'ON' },
    creative_list: [
      {
        ad_material_id: '1',
        material_operation_status: 'ENABLE',
        creative_info: info('AUTH_CODE', '9001', postId),
      },
      {
        ad_material_id: '2',
        material_operation_status: 'DISABLE',
        creative_info: info('TT_USER', '9', '7440000000000000002'),
      },
      {
        ad_material_id: '3',
        creative_info: {
          ...info('TT_USER', '9', null),
          video_info: { video_id: 'v1' },
          image_info: [{ web_uri: 'u' }],
        },
      },
    ],
  };
  const page_info = { page: 1, page_size: 20, total_number: 1, total_page: 1 };

  test('one row for each creative, each with its own post and identity', () => {
    const reading = readSmartPlusAds(body({ list: [ad], page_info }));
    if (!reading.ok) throw new Error('refused');
    const { rows, page } = reading.value;
    expect(reading.issues).toEqual([]);
    expect(page).toMatchObject({ totalRows: 1 });
    const shared = {
      id: '1849925125797105',
      name: 'Two creators',
      adGroupId: '72',
      campaignId: '73',
      apiAdFormat: 'SINGLE_VIDEO',
      secondaryStatus: 'AD_STATUS_DELIVERY_OK',
      darkPostStatus: 'ON',
    };
    const own = { identity: { type: 'TT_USER', id: '9' } };
    expect(rows.map((one) => one.ad)).toEqual([
      {
        ...shared,
        creativeId: '1',
        operationStatus: 'ENABLE',
        adFormat: 'spark_pull',
        identity: { type: 'AUTH_CODE', id: '9001' },
        postId,
      },
      {
        ...shared,
        ...own,
        creativeId: '2',
        operationStatus: 'DISABLE',
        adFormat: 'spark_pull',
        postId: '7440000000000000002',
      },
      {
        ...shared,
        ...own,
        creativeId: '3',
        operationStatus: 'ENABLE',
        adFormat: 'spark_push',
        videoId: 'v1',
        imageIds: ['u'],
      },
    ]);
    expect(rows.every(({ raw }) => raw === ad)).toBe(true);
  });

  test('its rows are what adsAtRisk takes', () => {
    const reading = readSmartPlusAds(body({ list: [ad] }));
    const ads = reading.ok ? reading.value.rows.flatMap((row) => toRunningAd(row.ad) ?? []) : [];
    const now = new Date('2026-11-23T12:00:00Z');
    const authorisations = [{ postId, bindingId: '9001', endsAt: new Date('2026-11-24T12:00:00Z') }];
    expect(adsAtRisk(ads, authorisations, { now }).atRisk.map(({ ad: at }) => at.postId)).toEqual([postId]);
  });

  test('an ad that was made', () => {
    const reading = readSmartPlusAdCreate(body(ad));
    expect(reading).toMatchObject({ ok: true, value: { adId: '1849925125797105', rows: [{}, {}, {}] } });
    expect(readSmartPlusAdCreate(body({ smart_plus_ad_id: '17' }))).toMatchObject({
      ok: true,
      value: { adId: '17', rows: [{ ad: { id: '17' } }] },
    });
    expect(readSmartPlusAdCreate(body({})).ok).toBe(false);
  });

  test('an ad of ad/get names the Smart+ ad that it belongs to', () => {
    const reading = readAds(body({ list: [{ ad_id: '1', smart_plus_ad_id: '17' }] }));
    expect(reading.ok && reading.value.rows[0]?.ad).toMatchObject({ id: '1', smartPlusAdId: '17' });
  });
});

describe('GMV Max', () => {
  const rowOf = (identity_info: object | null) => ({
    item_id: postId,
    text: 'Caption',
    spu_id_list: ['5'],
    can_change_anchor: false,
    identity_info,
  });
  test.each([
    [
      { identity_type: 'AUTH_CODE', identity_id: '9001' },
      'code',
      { needed: true, postId, bindingId: '9001', stage: 'applied' },
    ],
    [{ identity_type: 'TT_USER', identity_id: '9' }, 'linked_account', { needed: false, postId }],
    [
      { identity_type: 'BC_AUTH_TT', identity_id: 'u', identity_authorized_bc_id: '5' },
      'bc_grant',
      { needed: false, postId },
    ],
  ])('%j', (identity_info, access, authorisation) => {
    const reading = readGmvMaxPosts(body({ item_list: [rowOf(identity_info)] }));
    expect(reading.issues).toEqual([]);
    expect(reading.ok && reading.value.rows).toMatchObject([
      {
        access,
        authorisation,
        post: { id: postId, caption: 'Caption' },
        productIds: ['5'],
        canChangeLink: false,
      },
    ]);
  });

  test('of an account that is not for Spark Ads, or not named, nobody says whether a code is needed', () => {
    const read = (info: object | null) => readGmvMaxPosts(body({ item_list: [rowOf(info)] }));
    expect(read({ identity_type: 'TTS_TT' })).toMatchObject({
      ok: true,
      value: { rows: [{ access: 'none', authorisation: { postId } }] },
      issues: [],
    });
    expect(read({ identity_type: 'NEW_KIND' })).toMatchObject({ issues: [{ code: 'value_unknown' }] });
    const unnamed = read(null);
    expect(unnamed.issues).toMatchObject([{ code: 'field_missing' }]);
    expect(unnamed.ok && unnamed.value.rows[0]?.authorisation).toEqual({ postId });
  });
});
