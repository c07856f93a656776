import { checkAdSetup, type Issue } from 'tiktok-spark-ads';
import {
  buildAdCreateRequest,
  buildAdPatchRequest,
  buildOneStepSparkAdRequest,
  buildSmartPlusAdCreateRequest,
  unlistedWord,
  type SparkCreative,
} from 'tiktok-spark-ads/business-api';
import { describe, expect, test } from 'vitest';
import { byCode, create, granted, group, own, pull, push } from './ads';

describe('a builder refuses what checkAdSetup refuses, and names the field', () => {
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

describe('a reason points to the part of the input that it is about', () => {
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

describe('builders refuse names and texts that the platform would refuse', () => {
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
