import { authorisationStatus, checkSparkEligibility } from 'tiktok-spark-ads';
import {
  readAds,
  readAdvertisers,
  readAssetQuota,
  readIdentities,
  readIdentityInfo,
  readIdentityVideoInfo,
  readIdentityVideos,
  readMarketplaceApplication,
  readMusicAuthorisation,
  readPostAuthorisation,
  readTtVideoAuthorise,
  readTtVideoInfo,
  type Reading,
  readAdCreate,
  readTtVideoList,
} from 'tiktok-spark-ads/business-api';
import { buildCode, buildTtVideoInfoResponse, buildTtVideoListResponse } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const body = (data: unknown) => ({ code: 0, message: 'OK', request_id: 'r', data });

function value<Value>(reading: Reading<Value>): Value {
  expect(reading.issues).toEqual([]);
  if (!reading.ok) throw new Error('refused');
  expect(reading.requestId).toBe('r');
  return reading.value;
}

describe('identity/video/info', () => {
  const options = { identity: { type: 'AUTH_CODE', id: '9' } };
  // As captured against the live API: both keys, empty objects for nothing, its own spellings.
  const captured = {
    item_id: '7440000000000000001',
    item_type: 'VIDEO',
    status: 'ITEM_STATUS_HESITATE_RECOMMEND',
    carousel_info: { image_info: [], music_info: {} },
    anchor_list: [{ Id: '5', status: 'CheckSuccess', title: '', url: '' }],
    auth_info: {
      ad_auth_status: 'AUTHORIZED',
      auth_start_time: '2026-05-24T07:09:07Z',
      auth_end_time: '2026-06-23T07:09:07Z',
      invite_start_time: '2026-05-24T07:09:07Z',
    },
    video_info: { url: 'https://v.example', poster_url: 'p', duration: 14.722, format: 'mp4' },
  };

  test('one post, beside an empty list', () => {
    const { rows } = value(
      readIdentityVideoInfo(body({ video_detail: captured, video_details: [] }), options),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      post: {
        kind: 'video',
        anchors: [{ id: '5', status: 'passed' }],
        video: { previewUrl: 'https://v.example' },
      },
      authorisation: { durationDays: 30, endsAt: new Date('2026-06-23T07:09:07Z') },
    });
    expect(rows[0]!.post.anchors).toEqual([{ id: '5', status: 'passed' }]);
    expect(rows[0]!.raw).toBe(captured);
  });

  test.each([{}, null, undefined, []])('several posts, beside %j', (video_detail) => {
    const second = { ...captured, item_id: '7440000000000000002' };
    const { rows } = value(
      readIdentityVideoInfo({ ...body({ video_detail, video_details: [captured, second] }) }, options),
    );
    expect(rows.map(({ post }) => post.id)).toEqual(['7440000000000000001', '7440000000000000002']);
  });

  test.each([{ video_detail: null }, { video_details: [] }, { video_detail: {}, video_details: null }])(
    '%j: no post',
    (data) => {
      expect(value(readIdentityVideoInfo(body(data), options))).toEqual({ rows: [] });
    },
  );
});

describe('tt_video/info and authorize', () => {
  test('whether the code was applied is not said', () => {
    const info = value(readTtVideoInfo({ ...buildTtVideoInfoResponse({ now }), request_id: 'r' }));
    expect(info.authorisation).not.toHaveProperty('stage');
    expect(info.authorisation.code).toBe(buildCode(1));
    expect(authorisationStatus(info.authorisation, { now }).status).toBe('active');
  });

  test.each([{}, null, [], { item_info: {} }, { item_info: [] }, { item_info: { item_id: 7 } }])(
    '%j is no post',
    (data) => {
      const reading = readTtVideoInfo(body(data));
      expect(reading.ok).toBe(false);
      expect(reading.issues).toHaveLength(1);
    },
  );

  test('an applied code is not yet a post', () => {
    expect(value(readTtVideoAuthorise(body({})))).toEqual({ state: 'applied_unresolved', raw: {} });
    expect(readTtVideoAuthorise({ code: 40002, message: 'auth_code_expired' }).ok).toBe(false);
  });
});

describe('what eligibility takes', () => {
  test('music, with what was asked', () => {
    const row = {
      video_id: '7',
      music_status: 'AUTHORIZATION_MISSING',
      authorization_infos: [
        { music_id: '1', title: 'Song', author: 'Band', authorization_type: 'NOT_AUTHORIZED' },
        { authorization_type: 'AUTHORIZED' },
        { authorization_type: 'LATER' },
      ],
    };
    const asked = { countries: ['DE'], flight: { startsAt: now } };
    const { rows } = value(readMusicAuthorisation(body({ music_authorization: [row] }), asked));
    expect(rows).toEqual([
      {
        postId: '7',
        music: { status: 'AUTHORIZATION_MISSING', ...asked },
        songs: [{ id: '1', title: 'Song', artist: 'Band', isCleared: false }, { isCleared: true }, {}],
        raw: row,
      },
    ]);
    expect(rows[0]!.raw).toBe(row);
  });

  test('a row of each fits', () => {
    const { post, authorisation, access, identity } = value(
      readTtVideoInfo({ ...buildTtVideoInfoResponse({ now }), request_id: 'r' }),
    );
    const { rows } = value(readAdvertisers(body({ list: [{ advertiser_id: '71', ads_only_mode: false }] })));
    const { quota } = value(
      readAssetQuota(body({ available_quota: 3, total_quota: 10_000, used_quota: 9_997 })),
    );
    const context = { now, owner: 'creator', access, authorisation, identity, quota } as const;
    const verdict = checkSparkEligibility(post, { ...context, advertiser: rows[0]!.advertiser });
    expect(verdict.status).toBe('eligible');
  });

  test('a quota without its number is no quota', () => {
    expect(readAssetQuota(body({ total_quota: 5 }))).toMatchObject({
      ok: false,
      issues: [{ code: 'field_missing', path: ['data', 'available_quota'] }],
    });
  });
});

describe('ads', () => {
  test('rows of codes lack fields, which are absent', () => {
    const row = { ad_id: '1', identity_type: 'AUTH_CODE', identity_id: '9', tiktok_item_id: '7' };
    const { rows, page } = value(
      readAds(body({ list: [row], page_info: { page: 1, page_size: 10, total_number: 1, total_page: 1 } })),
    );
    expect(rows).toEqual([
      {
        ad: { id: '1', adFormat: 'spark_pull', identity: { type: 'AUTH_CODE', id: '9' }, postId: '7' },
        raw: row,
      },
    ]);
    expect(page).toEqual({ page: 1, pageSize: 10, totalRows: 1, totalPages: 1 });
  });
});

test('identity/info', () => {
  const identity_info = { identity_id: '9', identity_type: 'TT_USER', user_name: '@own', is_gpppa: false };
  expect(value(readIdentityInfo(body({ identity_info })))).toEqual({
    identity: { id: '9', type: 'TT_USER', handle: 'own', isGovernmentOrPolitical: false },
    raw: identity_info,
  });
});

describe('a row that cannot be read is left out and named', () => {
  const identity = { type: 'TT_USER' };
  const account = { identity_id: '9', identity_type: 'TT_USER' };
  test.each<[string, object, (given: unknown) => Reading<{ readonly rows: readonly { raw: unknown }[] }>]>([
    ['creatives', { ad_id: '1' }, readAdCreate],
    ['list', { ad_id: '1' }, readAds],
    ['list', { advertiser_id: '71' }, readAdvertisers],
    ['identity_list', account, readIdentities],
    ['video_list', { item_id: '7' }, (given) => readIdentityVideos(given, { identity })],
    ['video_details', { item_id: '7' }, (given) => readIdentityVideoInfo(given, { identity })],
    ['music_authorization', { video_id: '7' }, readMusicAuthorisation],
  ])('of %s such as %j', (key, row, read) => {
    const reading = read(body({ [key]: ['row', row] }));
    expect(reading.ok && reading.value.rows.map(({ raw }) => raw)).toEqual([row]);
    expect(reading.issues).toEqual([
      { code: 'row_unreadable', path: ['data', key, 0], params: { row: 0, expected: 'object' } },
    ]);
  });
});

describe('what an answer does not say is absent', () => {
  const page_info = { page: 2, page_size: 10, total_number: 11, total_page: 2 };
  const ad = { campaign_id: '3' };
  const account = { identity_id: '9', identity_type: 'TT_USER' };
  const shortly = { id: '9', type: 'TT_USER' };

  test.each([{ ad_ids: [] }, { ad_ids: null, need_audit: null, creatives: null }])(
    'ads that were made: %j',
    (data) => {
      expect(value(readAdCreate(body(data)))).toStrictEqual({ adIds: [], rows: [] });
    },
  );

  test.each([true, false])('whether they are reviewed: %j', (need_audit) => {
    expect(value(readAdCreate(body({ ad_ids: ['1'], need_audit, creatives: [ad] })))).toStrictEqual({
      adIds: ['1'],
      needsReview: need_audit,
      rows: [{ ad: { campaignId: '3' }, raw: ad }],
    });
  });

  test('pages', () => {
    const page = { page: 2, pageSize: 10, totalRows: 11, totalPages: 2 };
    expect(value(readIdentities(body({ identity_list: [account], page_info })))).toStrictEqual({
      rows: [{ identity: shortly, raw: account }],
      page,
    });
    expect(value(readIdentities(body({ identity_list: [account] })))).toStrictEqual({
      rows: [{ identity: shortly, raw: account }],
    });
    const listed = { ad_id: '1', ...ad };
    expect(value(readAds(body({ list: [listed] })))).toStrictEqual({
      rows: [{ ad: { id: '1', campaignId: '3' }, raw: listed }],
    });
  });

  test.each([
    [
      { can_use_custom_identity: false, ads_only_mode: true },
      { canUseCustomIdentity: false, adsOnlyMode: true },
    ],
    [
      { can_use_custom_identity: true, ads_only_mode: false },
      { canUseCustomIdentity: true, adsOnlyMode: false },
    ],
    [{ can_use_custom_identity: null }, {}],
    [{}, {}],
  ])('ad accounts: %j', (said, advertiser) => {
    const row = { advertiser_id: '71', ...said };
    expect(value(readAdvertisers(body({ list: [row] })))).toStrictEqual({
      rows: [{ id: '71', advertiser, raw: row }],
    });
  });

  test.each([
    [
      { total_quota: 10, used_quota: 7 },
      { total: 10, used: 7 },
    ],
    [{ total_quota: null, used_quota: null }, {}],
    [{}, {}],
  ])('quotas: %j', (said, known) => {
    const data = { available_quota: 3, ...said };
    expect(value(readAssetQuota(body(data)))).toStrictEqual({ quota: { available: 3 }, ...known, raw: data });
  });

  test.each([{}, { music_status: '', authorization_infos: null }, { music_status: null }])(
    'music: %j',
    (said) => {
      const row = { video_id: '7', ...said };
      const { rows } = value(
        readMusicAuthorisation(body({ music_authorization: [row] }), { countries: ['DE'] }),
      );
      expect(rows).toStrictEqual([{ postId: '7', songs: [], raw: row }]);
    },
  );

  test('the word of the request stands in for that of its code', () => {
    const read = (data: object) => value(readMarketplaceApplication(body({ video_id: '7', ...data })));
    const status = (data: object) => read(data).authorisation.platformStatus;
    expect(status({ auth_status: 'WAITING' })).toBe('WAITING');
    expect(status({ auth_status: 'ACCEPTED', auth_code_status: 'EXPIRED' })).toBe('EXPIRED');
    expect(read({ auth_status: '', num_remaining_request: null })).toStrictEqual({
      authorisation: { needed: true, postId: '7' },
      raw: { video_id: '7', auth_status: '', num_remaining_request: null },
    });
  });
});

describe('a word that we do not know is kept, and named where it stands', () => {
  const unknown = (value: string, ...path: (string | number)[]) => [
    { code: 'value_unknown', path: ['data', ...path], params: { value } },
  ];

  test('of music', () => {
    const row = { video_id: '7', music_status: 'HUMMED' };
    const reading = readMusicAuthorisation(body({ music_authorization: [row] }));
    expect(reading.issues).toEqual(unknown('HUMMED', 'music_authorization', 0, 'music_status'));
    expect(reading.ok && reading.value.rows[0]?.music).toStrictEqual({ status: 'HUMMED' });
  });

  test('of one identity, and of one post under it', () => {
    const identity_info = { identity_id: '9', identity_type: 'NEW_KIND' };
    expect(readIdentityInfo(body({ identity_info })).issues).toEqual(
      unknown('NEW_KIND', 'identity_info', 'identity_type'),
    );
    const video_detail = { item_id: '7', item_type: 'HOLOGRAM' };
    const reading = readIdentityVideoInfo(body({ video_detail }), { identity: { type: 'TT_USER' } });
    expect(reading.issues).toEqual(unknown('HOLOGRAM', 'video_detail', 'item_type'));
  });
});

describe("the owner's view of a code", () => {
  const code = {
    auth_code: buildCode(1),
    auth_code_start_time: '2026-11-01 00:00:00',
    auth_code_end_time: '2026-12-01 00:00:00',
  };

  test.each([
    ['NOT_USED', 'generated', 'not_applied'],
    ['IN_USE', 'applied', 'active'],
    ['EXPIRED', undefined, 'expired'],
    ['DELETED', undefined, 'revoked'],
  ])('%s', (auth_code_status, stage, status) => {
    const data = { item_id: '7', authorization_days: 30, auth_code_status, ...code };
    const { authorisation, raw } = value(readPostAuthorisation(body(data)));
    expect(authorisation.stage).toBe(stage);
    expect(authorisation.durationDays).toBe(30);
    expect(authorisationStatus(authorisation, { now }).status).toBe(status);
    expect(raw).toBe(data);
  });

  test('days are not counted beside an end that contradicts the start', () => {
    const auth_code_start_time = '2026-11-01 00:00:00';
    const data = { item_id: '7', authorization_days: 30, auth_code_start_time };
    const reading = readPostAuthorisation(body({ ...data, auth_code_end_time: '2026-10-01 00:00:00' }));
    expect(reading.issues).toEqual([
      { code: 'interval_ends_before_start', path: ['data', 'auth_code_end_time'] },
    ]);
    const { authorisation } = reading.ok ? reading.value : {};
    expect(authorisationStatus(authorisation!, { now }).endsAt).toBeUndefined();
    const whole = value(readPostAuthorisation(body(data))).authorisation;
    expect(authorisationStatus(whole, { now }).endsAt).toEqual(new Date('2026-12-01T00:00:00Z'));
  });

  test.each([0, -1, 7.5, 1e9, 1e300])('%d days are none', (authorization_days) => {
    const { authorisation } = value(readPostAuthorisation(body({ item_id: '7', authorization_days })));
    expect(authorisation).not.toHaveProperty('durationDays');
  });
});

describe('a request through the marketplace', () => {
  const code = {
    auth_code: buildCode(1),
    auth_code_start_time: '2026-11-01 00:00:00',
    auth_code_end_time: '2026-12-01 00:00:00',
  };
  const read = (data: object) => value(readMarketplaceApplication(body({ video_id: '7', ...data })));
  const status = (data: object) => authorisationStatus(read(data).authorisation, { now }).status;

  test.each([
    ['waiting', { auth_status: 'WAITING' }, 'pending'],
    [
      'waiting with a code that can be applied',
      { auth_status: 'WAITING', auth_code_status: 'NOT_USED', ...code },
      'not_applied',
    ],
    ['waiting with a code of unknown state', { auth_status: 'WAITING', ...code }, 'not_applied'],
    ['accepted', { auth_status: 'ACCEPTED', auth_code_status: 'NOT_USED', ...code }, 'not_applied'],
    ['accepted and in use', { auth_status: 'ACCEPTED', auth_code_status: 'IN_USE', ...code }, 'active'],
    ['accepted and over', { auth_status: 'ACCEPTED', auth_code_status: 'EXPIRED', ...code }, 'expired'],
    ['rejected', { auth_status: 'REJECTED' }, 'revoked'],
    [
      'rejected, though a code is there',
      { auth_status: 'REJECTED', auth_code_status: 'IN_USE', ...code },
      'revoked',
    ],
  ])('%s', (_, data, expected) => {
    expect(status(data)).toBe(expected);
  });

  test('both spellings of the time, and what was asked for beside what was granted', () => {
    const data = {
      ...code,
      requested_authorization_days: 365,
      num_remaining_request: 29,
      auth_status: 'ACCEPTED',
    };
    const older = read({ ...data, auth_status_update_time: '2026-11-02 00:00:00' });
    expect(older).toEqual({
      ...read({ ...data, auth_status_updated_time: '2026-11-02 00:00:00' }),
      raw: older.raw,
    });
    expect(older).toMatchObject({
      answer: 'ACCEPTED',
      answeredAt: new Date('2026-11-02T00:00:00Z'),
      applicationsLeft: 29,
      authorisation: { requestedDays: 365, durationDays: 30 },
    });
  });
});

describe('a partial success', () => {
  const partly = { code: 'api_partial_success', path: ['code'], params: { code: 20001, message: 'Partial' } };
  const body = (data: unknown) => ({ code: 20001, message: 'Partial', request_id: 'r1', data });

  test('keeps what succeeded, so that it is not done twice', () => {
    expect(readAdCreate(body({ ad_ids: ['1'] }))).toMatchObject({
      ok: true,
      value: { adIds: ['1'] },
      issues: [partly],
      requestId: 'r1',
    });
    const { data } = buildTtVideoListResponse({ now: new Date('2026-11-23T12:00:00Z') });
    expect(readTtVideoList(body(data))).toMatchObject({ ok: true, value: { rows: [{}] }, issues: [partly] });
  });

  test.each([[undefined], [null], [{}]])('without anything to keep (%j) is an error', (data) => {
    const error = { ...partly, code: 'api_error' };
    expect(readAdCreate(body(data))).toMatchObject({ ok: false, issues: [error] });
  });

  test('in another shape is an error that says both', () => {
    expect(readAdCreate(body([1]))).toMatchObject({ ok: false, issues: [partly, {}] });
  });
});
