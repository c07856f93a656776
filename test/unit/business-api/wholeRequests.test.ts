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
  type ApiRequest,
  type CreateOneStepSparkAd,
  type CreateSmartPlusAd,
  type SparkCreative,
} from 'tiktok-spark-ads/business-api';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

// Every field that is sent, each with a value of its own: one that lands in another's place shows, and so does one
// that is sent although nobody said it.

const postId = '7440000000000000001';
const [advertiserId, adGroupId, businessId, marketplaceAccountId] = ['71', '72', '73', '74'];
const own = { type: 'TT_USER', id: '9' } as const;
const granted = { type: 'BC_AUTH_TT', id: '9', businessCenterId: '5' } as const;
const byCode = { type: 'AUTH_CODE', id: '9' } as const;
const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-15T12:30:00Z') };

describe('a query', () => {
  test.each<[string, () => ApiRequest, string, object]>([
    [
      'the posts of codes',
      () =>
        buildTtVideoListRequest({
          advertiserId,
          kinds: ['photo', 'video'],
          keyword: 'shoes',
          page: 2,
          pageSize: 50,
        }),
      'tt_video/list',
      {
        advertiser_id: '71',
        item_types: '["CAROUSEL","VIDEO"]',
        keyword: 'shoes',
        page: '2',
        page_size: '50',
      },
    ],
    [
      'the post of a code',
      () => buildTtVideoInfoRequest({ advertiserId, code: buildCode(1) }),
      'tt_video/info',
      { advertiser_id: '71', auth_code: buildCode(1) },
    ],
    [
      'identities',
      () =>
        buildIdentitiesRequest({
          advertiserId,
          type: 'BC_AUTH_TT',
          businessCenterId: '5',
          page: 2,
          pageSize: 100,
        }),
      'identity/get',
      {
        advertiser_id: '71',
        identity_type: 'BC_AUTH_TT',
        identity_authorized_bc_id: '5',
        page: '2',
        page_size: '100',
      },
    ],
    [
      'the posts of a granted account',
      () =>
        buildIdentityVideosRequest({
          advertiserId,
          identity: granted,
          kind: 'photo',
          cursor: '17',
          count: 20,
          withoutAdsOnly: true,
        }),
      'identity/video/get',
      {
        advertiser_id: '71',
        identity_type: 'BC_AUTH_TT',
        identity_id: '9',
        identity_authorized_bc_id: '5',
        item_type: 'CAROUSEL',
        cursor: '17',
        count: '20',
        exclude_adsonly: 'true',
      },
    ],
    [
      'the post of a code that has a word in it',
      () => buildIdentityVideosRequest({ advertiserId, identity: byCode, kind: 'video', keyword: 'shoes' }),
      'identity/video/get',
      {
        advertiser_id: '71',
        identity_type: 'AUTH_CODE',
        identity_id: '9',
        item_type: 'VIDEO',
        keyword: 'shoes',
      },
    ],
    [
      'photo posts by their ids',
      () =>
        buildIdentityVideoInfoRequest({ advertiserId, identity: own, kind: 'photo', postIds: ['1', '2'] }),
      'identity/video/info',
      {
        advertiser_id: '71',
        identity_type: 'TT_USER',
        identity_id: '9',
        item_type: 'CAROUSEL',
        item_ids: '["1","2"]',
      },
    ],
    [
      'music',
      () =>
        buildMusicAuthorisationRequest({
          advertiserId,
          identity: own,
          postId,
          countries: ['DE', 'FR'],
          flight,
        }),
      'identity/music/authorization',
      {
        advertiser_id: '71',
        video_id: postId,
        identity_type: 'TT_USER',
        identity_id: '9',
        locations: '["DE","FR"]',
        start_time: '2026-12-01 00:00:00',
        end_time: '2026-12-15 12:30:00',
      },
    ],
    [
      'ad accounts',
      () => buildAdvertisersRequest({ advertiserIds: ['71', '75'] }),
      'advertiser/info',
      { advertiser_ids: '["71","75"]' },
    ],
    [
      'a quota',
      () => buildAssetQuotaRequest({ businessCenterId: '5', accountId: '9' }),
      'asset/bind/quota',
      { bc_id: '5', asset_type: 'TT_ACCOUNT', asset_id: '9' },
    ],
    [
      'the code of an own post',
      () => buildPostAuthorisationStatusRequest({ businessId, postId }),
      'business/post/authorize/status',
      { business_id: '73', item_id: postId },
    ],
    [
      'a request to a creator',
      () => buildMarketplaceStatusRequest({ marketplaceAccountId, postId }),
      'tcm/tt_video/status',
      { video_id: postId, tcm_account_id: '74' },
    ],
  ])('about %s', (_, build, endpoint, query) => {
    const { query: text = '', ...rest } = build() as { query?: string };
    expect(rest).toStrictEqual({ method: 'GET', path: `/open_api/v1.3/${endpoint}/` });
    expect(Object.fromEntries(new URLSearchParams(text))).toStrictEqual(query);
  });

  test('null is nothing said, as in the rows of a database', () => {
    const list = { advertiserId, identity: own, kind: 'video', cursor: null } as never;
    expect(buildIdentityVideosRequest(list).query).not.toContain('cursor');
  });

  test('a linked account has no Business Center, whatever is said beside it', () => {
    const identity = { ...own, businessCenterId: '5' } as never;
    expect(buildIdentityVideosRequest({ advertiserId, identity, kind: 'video' }).query).not.toContain(
      '_bc_id',
    );
  });
});

describe('a body', () => {
  const owned = { business_id: '73', item_id: postId };
  const asked = { video_id: postId, tcm_account_id: '74', authorization_days: 30 };
  test.each<[string, () => ApiRequest, string, object]>([
    [
      'that applies a code',
      () => buildTtVideoAuthoriseRequest({ advertiserId, code: buildCode(1) }),
      'tt_video/authorize',
      { advertiser_id: '71', auth_code: buildCode(1) },
    ],
    [
      'that applies the code of a duet',
      () => buildTtVideoAuthoriseRequest({ advertiserId, code: buildCode(1), sourceCode: buildCode(2) }),
      'tt_video/authorize',
      { advertiser_id: '71', auth_code: buildCode(1), original_post_auth_code: buildCode(2) },
    ],
    [
      'that releases a post',
      () => buildTtVideoUnbindRequest({ advertiserId, postId }),
      'tt_video/unbind',
      { advertiser_id: '71', item_id: postId },
    ],
    [
      'that makes a code',
      () => buildPostAuthorisationSettingRequest({ businessId, postId, enabled: true, days: 30 }),
      'business/post/authorize/setting',
      { ...owned, is_ad_promotable: true, authorization_days: 30 },
    ],
    [
      'that turns ads off',
      () => buildPostAuthorisationSettingRequest({ businessId, postId, enabled: false }),
      'business/post/authorize/setting',
      { ...owned, is_ad_promotable: false },
    ],
    [
      'that extends a code',
      () => buildPostAuthorisationExtendRequest({ businessId, postId, days: 1 }),
      'business/post/authorize',
      { ...owned, authorization_days: 1 },
    ],
    [
      'that deletes a code',
      () => buildPostAuthorisationDeleteRequest({ businessId, postId }),
      'business/post/authorize/delete',
      owned,
    ],
    [
      'that asks a creator',
      () => buildMarketplaceApplyRequest({ marketplaceAccountId, postId, days: 30, extend: false }),
      'tcm/tt_video/apply',
      asked,
    ],
    [
      'that asks a creator for more time',
      () => buildMarketplaceApplyRequest({ marketplaceAccountId, postId, days: 30, extend: true }),
      'tcm/tt_video/apply',
      { ...asked, action: 'EXTEND' },
    ],
  ])('%s', (_, build, endpoint, body) => {
    expect(build()).toStrictEqual({ method: 'POST', path: `/open_api/v1.3/${endpoint}/`, body });
  });
});

const accepted = (endpoint: string, body: object) => ({
  ok: true,
  value: { method: 'POST', path: `/open_api/v1.3/${endpoint}/`, body },
  warnings: [],
});
const group = { advertiserId, adGroupId };
const sentGroup = { advertiser_id: '71', adgroup_id: '72' };

describe('an ad', () => {
  const pull = { mode: 'pull', adName: 'Autumn', identity: byCode, postId, postKind: 'video' } as const;
  const published = {
    mode: 'push',
    adName: 'Winter',
    identity: granted,
    adText: 'Three ways to wear it',
    darkPostStatus: 'OFF',
  } as const;
  const push = { ...published, postKind: 'video', videoId: 'v1', coverImageId: 'i1' } as const;
  const photos = { ...published, postKind: 'photo', imageIds: ['i1', 'i2'], musicId: 'm1' } as const;
  const sentPull = {
    ad_name: 'Autumn',
    identity_type: 'AUTH_CODE',
    identity_id: '9',
    ad_format: 'SINGLE_VIDEO',
    tiktok_item_id: postId,
  };
  const sentPush = {
    ad_name: 'Winter',
    identity_type: 'BC_AUTH_TT',
    identity_id: '9',
    identity_authorized_bc_id: '5',
    ad_text: 'Three ways to wear it',
    dark_post_status: 'OFF',
  };

  test.each<[string, SparkCreative, object]>([
    ['of a post, with nothing more said', pull, sentPull],
    ['of a photo post', { ...pull, postKind: 'photo' }, { ...sentPull, ad_format: 'CAROUSEL_ADS' }],
    [
      'of a post, with everything said',
      {
        ...pull,
        callToAction: 'LEARN_MORE',
        landingPageUrl: 'https://shop.example',
        promotionalMusicDisabled: false,
        duetStatus: 'ENABLE',
        stitchStatus: 'DISABLE',
        more: { tracking_pixel_id: '6' },
      },
      {
        ...sentPull,
        call_to_action: 'LEARN_MORE',
        landing_page_url: 'https://shop.example',
        promotional_music_disabled: false,
        item_duet_status: 'ENABLE',
        item_stitch_status: 'DISABLE',
        tracking_pixel_id: '6',
      },
    ],
    ['with a button by its id', { ...pull, callToActionId: '8' }, { ...sentPull, call_to_action_id: '8' }],
    [
      'that publishes a video',
      push,
      { ...sentPush, ad_format: 'SINGLE_VIDEO', video_id: 'v1', image_ids: ['i1'] },
    ],
    [
      'that publishes photos',
      photos,
      { ...sentPush, ad_format: 'CAROUSEL_ADS', image_ids: ['i1', 'i2'], music_id: 'm1' },
    ],
  ])('%s', (_, creative, sent) => {
    const creatives = [creative] as const;
    expect(buildAdCreateRequest({ ...group, creatives })).toStrictEqual(
      accepted('ad/create', { ...sentGroup, creatives: [sent] }),
    );
    expect(buildAdUpdateRequest({ ...group, creatives: [{ ...creative, adId: '17' }] })).toStrictEqual(
      accepted('ad/update', { ...sentGroup, creatives: [{ ad_id: '17', ...sent }] }),
    );
  });

  test('with another name, and one with another post', () => {
    const patches = [
      { adId: '17', adName: 'Spring' },
      { adId: '18', postId, identity: granted },
    ] as const;
    expect(buildAdPatchRequest({ ...group, patches })).toStrictEqual(
      accepted('ad/update', {
        ...sentGroup,
        patch_update: true,
        creatives: [
          { ad_id: '17', ad_name: 'Spring' },
          {
            ad_id: '18',
            identity_type: 'BC_AUTH_TT',
            identity_id: '9',
            identity_authorized_bc_id: '5',
            tiktok_item_id: postId,
          },
        ],
      }),
    );
  });

  describe('of Smart+', () => {
    const smart = {
      ...group,
      adName: 'Two creators',
      creatives: [{ mode: 'pull', identity: byCode, postId, postKind: 'photo' }],
    } as const;
    const sentSmart = {
      ...sentGroup,
      ad_name: 'Two creators',
      creative_list: [
        {
          creative_info: {
            ad_format: 'CAROUSEL_ADS',
            identity_type: 'AUTH_CODE',
            identity_id: '9',
            tiktok_item_id: postId,
          },
        },
      ],
    };

    test.each<[string, Partial<CreateSmartPlusAd>, object]>([
      ['with nothing more said', {}, {}],
      [
        'with everything said',
        {
          adTexts: ['One', 'Two'],
          landingPageUrl: 'https://shop.example',
          callToActionId: '8',
          moreConfiguration: { utm_params: [] },
        },
        {
          ad_text_list: [{ ad_text: 'One' }, { ad_text: 'Two' }],
          landing_page_url_list: [{ landing_page_url: 'https://shop.example' }],
          ad_configuration: { utm_params: [], call_to_action_id: '8' },
        },
      ],
      ['with a button alone', { callToActionId: '8' }, { ad_configuration: { call_to_action_id: '8' } }],
    ])('%s', (_, said, sent) => {
      expect(buildSmartPlusAdCreateRequest({ ...smart, ...said } as CreateSmartPlusAd)).toStrictEqual(
        accepted('smart_plus/ad/create', { ...sentSmart, ...sent }),
      );
    });

    test('that publishes posts', () => {
      const creatives = [
        { mode: 'push', identity: own, postKind: 'video', videoId: 'v1' },
        { mode: 'push', identity: own, postKind: 'photo', imageUris: ['u1', 'u2'], musicId: 'm1' },
      ] as const;
      const account = { identity_type: 'TT_USER', identity_id: '9' };
      expect(buildSmartPlusAdCreateRequest({ ...smart, creatives, darkPostStatus: 'ON' })).toStrictEqual(
        accepted('smart_plus/ad/create', {
          ...sentSmart,
          creative_list: [
            { creative_info: { ad_format: 'SINGLE_VIDEO', ...account, video_info: { video_id: 'v1' } } },
            {
              creative_info: {
                ad_format: 'CAROUSEL_ADS',
                ...account,
                image_info: [{ web_uri: 'u1' }, { web_uri: 'u2' }],
                music_info: { music_id: 'm1' },
              },
            },
          ],
          ad_configuration: { dark_post_status: 'ON' },
        }),
      );
    });
  });

  describe('in one step', () => {
    const ad = {
      advertiserId,
      identity: byCode,
      postId,
      goal: { objective: 'VIDEO_VIEWS', optimizationGoal: 'ENGAGED_VIEW' },
      audience: { locationIds: ['6252001'] },
      schedule: { budgetMode: 'BUDGET_MODE_DAY', budget: 50, flight: { startsAt: flight.startsAt } },
    } as const satisfies CreateOneStepSparkAd;
    const sentToAll = {
      advertiser_id: '71',
      ad_name: '',
      identity_type: 'AUTH_CODE',
      identity_id: '9',
      tiktok_item_id: postId,
      objective_type: 'VIDEO_VIEWS',
      optimization_goal: 'ENGAGED_VIEW',
      budget_mode: 'BUDGET_MODE_DAY',
      budget: 50,
      schedule_type: 'SCHEDULE_FROM_NOW',
      schedule_start_time: '2026-12-01 00:00:00',
      bid_type: 'BID_TYPE_NO_BID',
    };
    const sentAd = { ...sentToAll, location_ids: ['6252001'] };

    test.each<[string, Partial<CreateOneStepSparkAd>, object]>([
      ['with nothing more said', {}, sentAd],
      [
        'with names, an audience, a button and an end',
        {
          campaignName: 'C',
          adGroupName: 'G',
          adName: 'A',
          audience: { locationIds: ['6252001'], gender: 'GENDER_FEMALE', ageGroups: ['AGE_25_34'] },
          goal: { ...ad.goal, callToAction: 'LEARN_MORE', landingPageUrl: 'https://shop.example' },
          schedule: { budgetMode: 'BUDGET_MODE_TOTAL', budget: 0.5, flight },
          bid: 0.01,
        },
        {
          ...sentAd,
          campaign_name: 'C',
          adgroup_name: 'G',
          ad_name: 'A',
          gender: 'GENDER_FEMALE',
          age_groups: ['AGE_25_34'],
          call_to_action: 'LEARN_MORE',
          landing_page_url: 'https://shop.example',
          budget_mode: 'BUDGET_MODE_TOTAL',
          budget: 0.5,
          schedule_type: 'SCHEDULE_START_END',
          schedule_end_time: '2026-12-15 12:30:00',
          bid_type: 'BID_TYPE_CUSTOM',
          bid_price: 0.01,
        },
      ],
      [
        'to a saved audience',
        { audience: { savedAudienceId: '3' } },
        { ...sentToAll, saved_audience_id: '3' },
      ],
      [
        'to places, where a form left the saved audience blank',
        { audience: { savedAudienceId: undefined, locationIds: ['6252001'] } },
        sentAd,
      ],
      [
        'that is shown to a person twice in three days',
        { goal: { objective: 'REACH', optimizationGoal: 'REACH', frequency: 2, frequencyDays: 3 } },
        {
          ...sentAd,
          objective_type: 'REACH',
          optimization_goal: 'REACH',
          frequency: 2,
          frequency_schedule: 3,
        },
      ],
    ])('%s', (_, said, sent) => {
      expect(buildOneStepSparkAdRequest({ ...ad, ...said })).toStrictEqual(
        accepted('business/spark_ad/create', sent),
      );
    });
  });
});
