import { checkAdSetup, type Issue } from 'tiktok-spark-ads';
import {
  buildAdCreateRequest,
  buildAdPatchRequest,
  buildAdUpdateRequest,
  buildAdvertisersRequest,
  buildAssetQuotaRequest,
  buildIdentitiesRequest,
  buildIdentityVideoInfoRequest,
  buildIdentityVideosRequest,
  buildMarketplaceApplyRequest,
  buildMarketplaceStatusRequest,
  buildMusicAuthorisationRequest,
  buildOneStepSparkAdRequest,
  buildPostAuthorisationDeleteRequest,
  buildPostAuthorisationExtendRequest,
  buildPostAuthorisationSettingRequest,
  buildPostAuthorisationStatusRequest,
  buildSmartPlusAdCreateRequest,
  buildTtVideoAuthoriseRequest,
  buildTtVideoInfoRequest,
  buildTtVideoListRequest,
  buildTtVideoUnbindRequest,
  toSparkIdentity,
  unlistedWord,
  type CreateOneStepSparkAd,
  type SparkCreative,
} from 'tiktok-spark-ads/business-api';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import createPullBc from './samples/ad_create.pull.bc_auth_tt.request.json';
import createPullCode from './samples/ad_create.pull.auth_code.request.json';
import createPullUser from './samples/ad_create.pull.tt_user.request.json';
import createPushBc from './samples/ad_create.push.bc_auth_tt.request.json';
import createPushUser from './samples/ad_create.push.tt_user.request.json';
import authoriseSetting from './samples/business_post_authorize_setting.request.json';
import smartPlus from './samples/smart_plus_ad_create.request.fragment.json';
import apply from './samples/tcm_tt_video_apply.request.shape.json';
import authorize from './samples/tt_video_authorize.request.json';

const own = { type: 'TT_USER', id: '{{identity_id}}' } as const;
const granted = {
  type: 'BC_AUTH_TT',
  id: '{{identity_id}}',
  businessCenterId: '{{identity_authorized_bc_id}}',
} as const;
const byCode = { type: 'AUTH_CODE', id: '{{identity_id}}' } as const;
const pull = {
  mode: 'pull',
  adName: '{{ad_name}}',
  identity: byCode,
  postId: '7440000000000000001',
  postKind: 'video',
  callToAction: 'LEARN_MORE',
} as const satisfies SparkCreative;
const push = {
  mode: 'push',
  adName: '{{ad_name}}',
  identity: own,
  postKind: 'video',
  videoId: '{{video_id}}',
  coverImageId: '{{image_id}}',
  adText: 'Three ways to wear it',
  darkPostStatus: 'ON',
  callToAction: 'LEARN_MORE',
} as const satisfies SparkCreative;
const group = { advertiserId: '{{advertiser_id}}', adGroupId: '{{adgroup_id}}' };
const create = (creative: SparkCreative, campaign = {}) =>
  buildAdCreateRequest({ ...group, creatives: [creative], campaign });

// A builder takes no placeholder for what it checks.
function filled<Sample>(sample: Sample): Sample {
  const text = JSON.stringify(sample);
  const real = text.replace(/\{\{(?:tiktok_)?item_id\}\}/, pull.postId).replace('{{ad_text}}', push.adText);
  return JSON.parse(real) as Sample;
}

function built<Value>(verdict: { ok: true; value: Value } | { ok: false; issues: unknown }): Value {
  if (!verdict.ok) throw new Error(`refused: ${JSON.stringify(verdict.issues)}`);
  return verdict.value;
}

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

describe('ads, as TikTok shows their bodies', () => {
  test.each([
    ['pull by code', pull, createPullCode],
    ['pull of a linked account', { ...pull, identity: own }, createPullUser],
    ['pull of a granted account', { ...pull, identity: granted }, createPullBc],
  ])('%s', (_, creative, sample) => {
    expect(built(create(creative)).body).toEqual(filled(sample));
  });

  test.each([
    ['push of a linked account', push, createPushUser],
    ['push of a granted account', { ...push, identity: granted }, createPushBc],
  ])('%s, which says besides whether the post stays off the profile', (_, creative, sample) => {
    const { creatives, ...rest } = filled(sample);
    const [row] = creatives;
    expect(built(create(creative)).body).toEqual({
      ...rest,
      creatives: [{ ...row, dark_post_status: 'ON' }],
    });
  });

  test('a pull says nothing of the post, a push nothing of a post', () => {
    const pulled = built(create(pull)).body.creatives[0]!;
    for (const key of ['video_id', 'image_ids', 'music_id', 'ad_text', 'dark_post_status']) {
      expect(pulled).not.toHaveProperty(key);
    }
    expect(built(create(push)).body.creatives[0]).not.toHaveProperty('tiktok_item_id');
  });

  test('photos become a carousel', () => {
    const creative = {
      ...push,
      postKind: 'photo',
      videoId: undefined,
      coverImageId: undefined,
      imageIds: ['1', '2'],
      musicId: 'm',
    } as const;
    expect(built(create(creative)).body.creatives[0]).toMatchObject({
      ad_format: 'CAROUSEL_ADS',
      image_ids: ['1', '2'],
      music_id: 'm',
    });
    expect(built(create({ ...pull, postKind: 'photo' })).body.creatives[0]?.ad_format).toBe('CAROUSEL_ADS');
  });

  test('further fields go along', () => {
    const creative = {
      ...pull,
      callToAction: undefined,
      callToActionId: '9',
      landingPageUrl: 'https://shop.example',
      promotionalMusicDisabled: false,
      duetStatus: 'ENABLE',
      stitchStatus: 'DISABLE',
      more: { tracking_pixel_id: '5' },
    } as const;
    expect(built(create(creative)).body.creatives[0]).toMatchObject({
      call_to_action_id: '9',
      landing_page_url: 'https://shop.example',
      promotional_music_disabled: false,
      item_duet_status: 'ENABLE',
      item_stitch_status: 'DISABLE',
      tracking_pixel_id: '5',
    });
  });

  test('a button is named once, by its word or by its id', () => {
    const twice = { ...pull, callToAction: 'LEARN_MORE', callToActionId: '9' } as const;
    expect(() => create(twice)).toThrow(/^creatives\[0\]\.callToActionId names the button a second time/);
  });

  test('an update carries the id of the ad; a patch carries no more than the change', () => {
    const update = built(buildAdUpdateRequest({ ...group, creatives: [{ ...pull, adId: '17' }] }));
    expect(update.path).toBe('/open_api/v1.3/ad/update/');
    expect(update.body.creatives[0]).toMatchObject({ ad_id: '17', tiktok_item_id: pull.postId });
    const patch = built(buildAdPatchRequest({ ...group, patches: [{ adId: '17', adName: 'New' }] }));
    expect(patch.body).toMatchObject({ patch_update: true, creatives: [{ ad_id: '17', ad_name: 'New' }] });
  });
});

describe('what checkAdSetup refuses, a builder refuses, with the place', () => {
  test.each<[string, SparkCreative, object, string]>([
    [
      'call to action',
      { ...pull, callToAction: 'VIEW_PROFILE' },
      { objective: 'TRAFFIC' },
      'setup_view_profile_objective',
    ],
    [
      'placement',
      pull,
      { placementType: 'PLACEMENT_TYPE_NORMAL', placements: ['PLACEMENT_PANGLE'] },
      'setup_spark_needs_tiktok',
    ],
    [
      'photo objective',
      { ...pull, postKind: 'photo' },
      { objective: 'VIDEO_VIEWS' },
      'setup_photo_objective',
    ],
    [
      'ads-only account',
      { ...push, darkPostStatus: 'OFF' },
      { advertiser: { adsOnlyMode: true } },
      'setup_ads_only_account',
    ],
    ['push by code, from JavaScript', { ...push, identity: byCode } as never, {}, 'setup_code_cannot_push'],
  ])('%s', (_, creative, campaign, code) => {
    const verdict = buildAdCreateRequest({ ...group, creatives: [pull, creative], campaign });
    expect(verdict.ok).toBe(false);
    const issues = verdict.ok ? [] : verdict.issues;
    expect(issues).toContainEqual(
      expect.objectContaining({ code, path: expect.arrayContaining(['creatives', 1]) }),
    );
  });

  test('the answer depends on the day', () => {
    expect(checkAdSetup({}).ok).toBe(true);
    expect(
      () =>
        create(pull, {}).ok && buildAdCreateRequest({ ...group, creatives: [pull] }, { asOf: new Date(NaN) }),
    ).toThrow(RangeError);
  });
});

describe('a reason stands where the builder was given what it is about', () => {
  const places = (verdict: { ok: boolean; issues?: readonly Issue[] }) =>
    (verdict.issues ?? []).map(({ code, path }) => [code, path.join('.')]);
  const offTikTok = {
    placementType: 'PLACEMENT_TYPE_NORMAL',
    placements: ['PLACEMENT_PANGLE'],
    features: ['gmv_max'],
  } as const;

  test('of a patch that gives an ad another post; another name alone needs no more', () => {
    const patches = [
      { adId: '17', adName: 'New' },
      { adId: '18', postId: pull.postId, identity: byCode },
    ] as const;
    expect(places(buildAdPatchRequest({ ...group, patches, campaign: offTikTok }))).toEqual([
      ['setup_gmv_max_identity', 'patches.1.identityType'],
      ['setup_spark_needs_tiktok', 'patches.1.placements'],
    ]);
    const noCenter = { adId: '18', postId: pull.postId, identity: { ...granted, businessCenterId: '' } };
    expect(places(buildAdPatchRequest({ ...group, patches: [noCenter] }))).toEqual([
      ['setup_business_center_id_missing', 'patches.0.businessCenterId'],
    ]);
  });

  test.each([
    ['videoId', 'v', 'videoId'],
    ['coverImageId', 'i', 'imageIds'],
    ['imageIds', ['i'], 'imageIds'],
    ['musicId', 'm', 'musicId'],
    ['adText', '#new', 'adText'],
  ])('of a pull that says a %s, which is the business of its post', (field, said, place) => {
    expect(places(create({ ...pull, [field]: said } as never))).toEqual([
      ['setup_not_for_pull', `creatives.0.${place}`],
    ]);
  });

  test('of a push that names a post', () => {
    expect(places(create({ ...push, postId: pull.postId } as never))).toEqual([
      ['setup_not_for_push', 'creatives.0.postId'],
    ]);
  });

  test('of an ad in one step, which is not one of many', () => {
    const campaign = { features: ['gmv_max'] } as const;
    const goal = { objective: 'LEAD_GENERATION', callToAction: 'VIEW_PROFILE' };
    const ad = {
      advertiserId: '71',
      identity: byCode,
      postId: pull.postId,
      goal,
      audience: {},
      schedule: { budgetMode: 'BUDGET_MODE_DAY' },
      campaign,
      adName: 'x'.repeat(513),
    };
    expect(places(buildOneStepSparkAdRequest(ad as never))).toEqual([
      ['setup_objective_not_on_route', 'objective'],
      ['setup_gmv_max_identity', 'identityType'],
      ['setup_view_profile_objective', 'callToAction'],
      ['creative_name_too_long', 'adName'],
    ]);
  });

  test('of a pushed post of Smart+', () => {
    const verdict = buildSmartPlusAdCreateRequest({
      ...group,
      adName: 'n',
      darkPostStatus: 'OFF',
      creatives: [
        { mode: 'pull', identity: byCode, postId: pull.postId, postKind: 'video' },
        { mode: 'push', identity: own, postKind: 'video', videoId: 'v' },
      ],
      campaign: { advertiser: { adsOnlyMode: true } },
    });
    expect(places(verdict)).toEqual([['setup_ads_only_account', 'creatives.1.darkPostStatus']]);
  });

  test.each([undefined, true])('duets need the music, which is locked when it says %s', (disabled) => {
    const locked = { ...pull, promotionalMusicDisabled: disabled, duetStatus: 'ENABLE' } as const;
    expect(places(create(locked))).toEqual([['setup_duet_stitch_needs_music', 'creatives.0.duetStatus']]);
  });

  test('and so does what is not known', () => {
    const campaign = { objective: unlistedWord('SOMETHING_NEW') };
    expect(buildAdCreateRequest({ ...group, creatives: [pull, pull], campaign }).warnings).toMatchObject([
      { code: 'setup_value_unknown', path: ['creatives', 0, 'objective'] },
      { code: 'setup_value_unknown', path: ['creatives', 1, 'objective'] },
    ]);
  });
});

test('an ad that exists keeps an objective that new ads cannot have', () => {
  const campaign = { objective: unlistedWord('CONVERSIONS') };
  expect(create(pull, campaign).ok).toBe(false);
  expect(buildAdUpdateRequest({ ...group, creatives: [{ ...pull, adId: '17' }], campaign }).ok).toBe(true);
  expect(buildAdPatchRequest({ ...group, patches: [{ adId: '17', adName: 'New' }], campaign }).ok).toBe(true);
  const moved = { adId: '17', postId: pull.postId, identity: byCode };
  expect(buildAdPatchRequest({ ...group, patches: [moved], campaign }).ok).toBe(true);
});

describe('Smart+', () => {
  const post = { mode: 'pull', identity: byCode, postId: '7440000000000000001', postKind: 'video' } as const;

  test('as TikTok shows the body', () => {
    const { body } = built(
      buildSmartPlusAdCreateRequest({
        ...group,
        adName: 'n',
        creatives: [post],
        adTexts: [push.adText],
        landingPageUrl: '{{landing_page_url}}',
        callToActionId: '{{call_to_action_id}}',
      }),
    );
    expect(body).toEqual({
      advertiser_id: group.advertiserId,
      adgroup_id: group.adGroupId,
      ad_name: 'n',
      ...filled(smartPlus),
    });
  });

  test('each creative has its own identity; pushes say whether they stay off the profile', () => {
    const { body } = built(
      buildSmartPlusAdCreateRequest({
        ...group,
        adName: 'n',
        darkPostStatus: 'OFF',
        creatives: [
          post,
          { mode: 'push', identity: own, postKind: 'video', videoId: 'v' },
          { mode: 'push', identity: granted, postKind: 'photo', imageUris: ['i'], musicId: 'm' },
        ],
      }),
    );
    expect(body.creative_list.map(({ creative_info }) => creative_info)).toEqual([
      filled(smartPlus).creative_list[0]!.creative_info,
      {
        ad_format: 'SINGLE_VIDEO',
        identity_type: 'TT_USER',
        identity_id: own.id,
        video_info: { video_id: 'v' },
      },
      {
        ad_format: 'CAROUSEL_ADS',
        identity_type: 'BC_AUTH_TT',
        identity_id: granted.id,
        identity_authorized_bc_id: granted.businessCenterId,
        image_info: [{ web_uri: 'i' }],
        music_info: { music_id: 'm' },
      },
    ]);
    expect(body.ad_configuration).toEqual({ dark_post_status: 'OFF' });
  });

  test('31 creatives, or as many as are allowed', () => {
    const build = (count: number, maxCreatives?: number) => () =>
      buildSmartPlusAdCreateRequest({
        ...group,
        adName: 'n',
        creatives: Array(count).fill(post) as never,
        maxCreatives,
      });
    expect(build(31)).not.toThrow();
    expect(build(32)).toThrow('creatives');
    expect(build(50, 50)).not.toThrow();
  });

  test('objectives that Smart+ does not have are refused', () => {
    const verdict = buildSmartPlusAdCreateRequest({
      ...group,
      adName: 'n',
      creatives: [post],
      campaign: { objective: 'REACH' },
    });
    expect(verdict.ok ? [] : verdict.issues.map(({ code }) => code)).toContain(
      'setup_objective_not_on_route',
    );
  });
});

describe('one step', () => {
  const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-15T00:00:00Z') };
  const ad = {
    advertiserId: '71',
    identity: byCode,
    postId: '7',
    audience: { locationIds: ['6252001'] },
    schedule: { budgetMode: 'BUDGET_MODE_TOTAL', budget: 500, flight },
    goal: { objective: 'ENGAGEMENT', optimizationGoal: 'FOLLOWERS' },
  } as const satisfies CreateOneStepSparkAd;
  const body = (changes: Partial<CreateOneStepSparkAd> = {}) =>
    built(buildOneStepSparkAdRequest({ ...ad, ...changes })).body;

  test('the whole body', () => {
    expect(body()).toEqual({
      advertiser_id: '71',
      ad_name: '',
      identity_type: 'AUTH_CODE',
      identity_id: byCode.id,
      tiktok_item_id: '7',
      objective_type: 'ENGAGEMENT',
      optimization_goal: 'FOLLOWERS',
      location_ids: ['6252001'],
      budget_mode: 'BUDGET_MODE_TOTAL',
      budget: 500,
      schedule_type: 'SCHEDULE_START_END',
      schedule_start_time: '2026-12-01 00:00:00',
      schedule_end_time: '2026-12-15 00:00:00',
      bid_type: 'BID_TYPE_NO_BID',
    });
  });

  test.each([
    ['conversion_bid_price', { objective: 'ENGAGEMENT', optimizationGoal: 'FOLLOWERS' }],
    [
      'conversion_bid_price',
      {
        objective: 'TRAFFIC',
        optimizationGoal: 'TRAFFIC_LANDING_PAGE_VIEW',
        callToAction: 'LEARN_MORE',
        landingPageUrl: 'u',
      },
    ],
    [
      'bid_price',
      { objective: 'TRAFFIC', optimizationGoal: 'CLICK', callToAction: 'LEARN_MORE', landingPageUrl: 'u' },
    ],
    ['bid_price', { objective: 'VIDEO_VIEWS', optimizationGoal: 'ENGAGED_VIEW' }],
    ['bid_price', { objective: 'ENGAGEMENT', optimizationGoal: 'PAGE_VISIT', callToAction: 'LEARN_MORE' }],
    ['bid_price', { objective: 'REACH', optimizationGoal: 'REACH', frequency: 2, frequencyDays: 3 }],
  ] as const)('a bid is %s for %j', (field, goal) => {
    expect(body({ goal, bid: 2 })).toMatchObject({ bid_type: 'BID_TYPE_CUSTOM', [field]: 2 });
  });

  test('reach is capped', () => {
    const goal = { objective: 'REACH', optimizationGoal: 'REACH', frequency: 2, frequencyDays: 3 } as const;
    expect(body({ goal })).toMatchObject({ frequency: 2, frequency_schedule: 3 });
    expect(() => body({ goal: { ...goal, frequency: 1001 } })).toThrow('frequency');
    expect(() => body({ goal: { ...goal, frequencyDays: 31 } })).toThrow('frequencyDays');
  });

  test('a saved audience stands for itself', () => {
    expect(body({ audience: { savedAudienceId: '3' } })).toMatchObject({ saved_audience_id: '3' });
  });

  test.each([{ schedule: { ...ad.schedule, budget: 0 } }, { bid: -1 }, { bid: Number.NaN }])(
    '%j is misuse',
    (changes) => {
      expect(() => body(changes)).toThrow(RangeError);
    },
  );
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

describe('names and texts that the platform would refuse, the builders refuse', () => {
  const textOf = (adText: string) => create({ ...push, adText });
  const nameOf = (adName: string) => create({ ...pull, adName });
  const found = (verdict: ReturnType<typeof create>) =>
    verdict.ok ? [] : verdict.issues.map(({ code, path }) => [code, path.join('.')]);

  test.each([
    ['x'.repeat(101), 'creative_text_too_long'],
    ['新'.repeat(51), 'creative_text_too_long'],
    ['', 'creative_text_empty'],
    ['New \u{1F600}', 'creative_text_refused'],
    ['See {this}', 'creative_text_refused'],
    ['#new', 'creative_text_refused'],
  ])('ad text %j', (adText, code) => {
    expect(found(textOf(adText))).toEqual([[code, 'creatives.0.adText']]);
  });

  test.each([
    ['x'.repeat(513), 'creative_name_too_long'],
    ['新'.repeat(257), 'creative_name_too_long'],
    ['Autumn \u{1F600}', 'creative_name_refused'],
  ])('ad name %j', (adName, code) => {
    const issue = { code, severity: 'blocker', actor: 'advertiser', factId: 'spec-ad-name' };
    expect(nameOf(adName)).toMatchObject({
      ok: false,
      issues: [{ ...issue, path: ['creatives', 0, 'adName'] }],
    });
    expect(buildAdPatchRequest({ ...group, patches: [{ adId: '17', adName }] })).toMatchObject({
      ok: false,
      issues: [{ ...issue, path: ['patches', 0, 'adName'] }],
    });
    const creatives = [{ mode: 'pull', identity: byCode, postId: '7', postKind: 'video' }] as const;
    expect(buildSmartPlusAdCreateRequest({ ...group, adName, adTexts: ['ok', ''], creatives })).toMatchObject(
      {
        ok: false,
        issues: [
          { ...issue, path: ['adName'] },
          { code: 'creative_text_empty', path: ['adTexts', 1] },
        ],
      },
    );
  });

  test.each(['', 'x'.repeat(512), '新'.repeat(256), '#autumn {1} @home'])('ad name %j is allowed', (name) => {
    expect(nameOf(name).ok).toBe(true);
  });
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
