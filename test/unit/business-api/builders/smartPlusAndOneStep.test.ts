import {
  buildOneStepSparkAdRequest,
  buildSmartPlusAdCreateRequest,
  type CreateOneStepSparkAd,
} from 'tiktok-spark-ads/business-api';
import { describe, expect, test } from 'vitest';
import smartPlus from '../samples/smart_plus_ad_create.request.fragment.json';
import { built, byCode, filled, granted, group, own, push } from './ads';

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
