import { type AdSetup, checkAdSetup, checkSparkEligibility, type Finding } from 'tiktok-spark-ads';
import { allFacts, type FactId, factsCheckedOn, findFact } from 'tiktok-spark-ads/facts';
import { postKinds, type SetupFinding } from 'tiktok-spark-ads/vocabulary';
import { buildAdSetup, buildCode } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { setupMatrix } from '../../../src/campaign/setupMatrix';

const findingsOf = (setup: AdSetup, asOf?: string): SetupFinding[] => {
  const verdict = checkAdSetup(setup, { asOf: asOf === undefined ? undefined : new Date(asOf) });
  return [...(verdict.ok ? [] : verdict.issues), ...verdict.warnings];
};
const codesOf = (setup: AdSetup, asOf?: string): string[] => findingsOf(setup, asOf).map(({ code }) => code);

const byAccount: AdSetup = { identityType: 'TT_USER' };
const push: AdSetup = { identityType: 'TT_USER', mode: 'push', darkPostStatus: 'ON' };
const custom: AdSetup = { identityType: 'CUSTOMIZED_USER', placements: ['PLACEMENT_PANGLE'] };

describe('checkAdSetup', () => {
  test('answers with everything that a product needs', () => {
    expect(
      checkAdSetup(
        { ...push, darkPostStatus: undefined, objective: 'CONVERSIONS' },
        { asOf: new Date('2026-03-01') },
      ),
    ).toEqual({
      ok: false,
      issues: [
        {
          code: 'setup_value_retired',
          path: ['objective'],
          params: { field: 'objective', value: 'CONVERSIONS', since: '2023-10-27' },
          severity: 'blocker',
          actor: 'advertiser',
          factId: 'setup-objectives-retired',
        },
      ],
      warnings: [
        {
          code: 'setup_dark_post_not_stated',
          path: ['darkPostStatus'],
          params: { platformDefault: 'ON' },
          severity: 'warning',
          actor: 'advertiser',
          factId: 'setup-dark-post-default',
        },
      ],
      asOf: '2026-03-01',
    });
  });

  test('a finding without parameters has no such key', () => {
    expect(Object.keys(findingsOf({ objective: 'TOPVIEW_REACH' })[0]!).sort()).toEqual([
      'actor',
      'code',
      'factId',
      'path',
      'severity',
    ]);
  });

  test.each<[string, AdSetup]>([
    ['nothing decided', {}],
    ['the sample', buildAdSetup()],
    ['a pull by code', { identityType: 'AUTH_CODE', mode: 'pull', callToAction: 'LEARN_MORE' }],
    ['a push that states its profile', push],
    ['an ad off TikTok under a custom name', custom],
    ['a shop’s account in GMV Max', { identityType: 'TTS_TT', features: ['gmv_max'] }],
    [
      'a LIVE from an account',
      {
        ...byAccount,
        apiAdFormat: 'LIVE_CONTENT',
        callToAction: 'WATCH_LIVE',
        promotionType: 'LIVE_SHOPPING',
      },
    ],
    [
      'empty fields, as bodies carry them',
      buildAdSetup({
        videoId: '',
        imageIds: [],
        musicId: '',
        adText: '',
        callToActionId: '',
        promotionType: '',
      }),
    ],
    ['a call to action that is empty', { ...byAccount, callToAction: '' }],
    ['TopView that exists', { objective: 'TOPVIEW_REACH', adExists: true }],
  ])('takes %s', (_, setup) => {
    expect(checkAdSetup(setup)).toEqual({ ok: true, warnings: [], asOf: factsCheckedOn });
  });

  test('names the UTC day that it holds for', () => {
    expect(checkAdSetup({}, { asOf: new Date('2026-01-14T23:59:59.999Z') }).asOf).toBe('2026-01-14');
  });

  test('throws for a day that is none', () => {
    expect(() => checkAdSetup({}, { asOf: new Date('soon') })).toThrow(RangeError);
  });
});

describe('values', () => {
  test.each<[keyof AdSetup, FactId, AdSetup]>([
    ['objective', 'setup-objectives', { objective: 'NEVER_SEEN' }],
    ['placementType', 'setup-placements', { placementType: 'NEVER_SEEN' }],
    ['identityType', 'identity-spark-types', { identityType: 'NEVER_SEEN' }],
    ['apiAdFormat', 'setup-ad-formats', { apiAdFormat: 'NEVER_SEEN' }],
    ['postKind', 'setup-post-kinds', { postKind: 'NEVER_SEEN' }],
    ['callToAction', 'setup-calls-to-action', { callToAction: 'NEVER_SEEN' }],
    ['darkPostStatus', 'setup-switches', { ...push, darkPostStatus: 'NEVER_SEEN' }],
    ['duetStatus', 'setup-switches', { promotionalMusicDisabled: false, duetStatus: 'NEVER_SEEN' }],
    ['stitchStatus', 'setup-switches', { promotionalMusicDisabled: false, stitchStatus: 'NEVER_SEEN' }],
  ])('an unknown %s is reported, and neither refused nor judged', (field, factId, setup) => {
    const params = { field, value: 'NEVER_SEEN' };
    expect(findingsOf(setup)).toEqual([
      {
        code: 'setup_value_unknown',
        path: [field],
        params,
        severity: 'unknown',
        actor: 'advertiser',
        factId,
      },
    ]);
  });

  test('what may be a code, pasted into the wrong field, is not repeated', () => {
    for (const pasted of [
      buildCode(1),
      buildCode(1).slice(1),
      buildCode(2).slice(1, -1).replaceAll(/\W/g, 'x'),
    ]) {
      expect(findingsOf({ callToAction: pasted })).toMatchObject([
        { params: { field: 'callToAction', value: '…' } },
      ]);
    }
  });

  test('unknown and retired placements are named by their place in the list', () => {
    const setup: AdSetup = { placements: ['PLACEMENT_TIKTOK', 'PLACEMENT_NEW', 'PLACEMENT_HELO'] };
    expect(findingsOf(setup)).toMatchObject([
      { code: 'setup_value_retired', path: ['placements', 2], params: { since: undefined } },
      { code: 'setup_value_unknown', path: ['placements', 1] },
    ]);
  });

  test('an unknown budget mode has an unknown minimum', () => {
    const budget = { level: 'campaign', mode: 'BUDGET_MODE_NEW', amount: 1, currency: 'USD' } as const;
    expect(findingsOf({ budget })).toMatchObject([
      { code: 'setup_value_unknown', path: ['budget', 'mode'], factId: 'setup-budget-modes' },
      { code: 'setup_budget_minimum_unknown' },
    ]);
  });

  test('an unknown identity is not taken for one that the objective refuses', () => {
    expect(checkAdSetup({ objective: 'ENGAGEMENT', identityType: 'NEW', businessCenterId: '1' }).ok).toBe(
      true,
    );
  });

  test.each([
    ['CATALOG_SALES', '2023-02-16'],
    ['SHOP_PURCHASES', '2023-06-01'],
    ['RF_APP_INSTALL', '2023-06-01'],
    ['RF_ENGAGEMENT', '2023-06-01'],
    ['RF_TRAFFIC', '2023-06-01'],
    ['RF_VIDEO_VIEW', '2023-06-01'],
    ['APP_INSTALL', '2023-10-27'],
    ['CONVERSIONS', '2023-10-27'],
  ])('%s is refused from %s on', (objective, since) => {
    const before = new Date(Date.parse(since) - 1).toISOString();
    expect(codesOf({ objective }, before)).toEqual([]);
    expect(findingsOf({ objective }, since)).toMatchObject([
      { code: 'setup_value_retired', params: { since } },
    ]);
    expect(codesOf({ objective, adExists: true })).toEqual([]);
  });

  test.each([
    [{ apiAdFormat: 'CAROUSEL' }, 'setup-ad-formats'],
    [{ placements: ['PLACEMENT_TOPBUZZ'] }, 'setup-placements'],
    [{ placements: ['PLACEMENT_VIGO'] }, 'setup-placements'],
  ])('%o is retired', (setup, factId) => {
    expect(findingsOf(setup)).toMatchObject([{ code: 'setup_value_retired', factId }]);
  });
});

describe('objectives', () => {
  test.each(['AUTH_CODE', 'TT_USER', 'BC_AUTH_TT'])(
    'brand consideration as Spark by %s is not known',
    (identityType) => {
      expect(
        findingsOf({
          objective: 'BRAND_CONSIDERATION',
          identityType,
          businessCenterId: identityType === 'BC_AUTH_TT' ? '1' : undefined,
        }),
      ).toMatchObject([{ code: 'setup_objective_support_unknown', severity: 'unknown' }]);
    },
  );
  test('brand consideration off Spark has no question', () => {
    expect(codesOf({ ...custom, objective: 'BRAND_CONSIDERATION' })).toEqual([]);
  });

  const taken = {
    smart_plus: ['APP_PROMOTION', 'LEAD_GENERATION', 'WEB_CONVERSIONS'],
    one_step: ['REACH', 'TRAFFIC', 'VIDEO_VIEWS', 'ENGAGEMENT'],
  };
  test.each(['smart_plus', 'one_step'] as const)('%s takes some objectives only', (route) => {
    for (const objective of [
      'REACH',
      'VIDEO_VIEWS',
      'ENGAGEMENT',
      'TRAFFIC',
      'APP_PROMOTION',
      'WEB_CONVERSIONS',
      'LEAD_GENERATION',
      'PRODUCT_SALES',
      'RF_REACH',
    ]) {
      const refused = findingsOf({ objective, route });
      expect(refused.map(({ params }) => params)).toEqual(
        taken[route].includes(objective) ? [] : [{ route }],
      );
    }
    expect(codesOf({ route })).toEqual([]);
  });
});

describe('identities', () => {
  test.each(['AUTH_CODE', 'CUSTOMIZED_USER'])('GMV Max refuses %s', (identityType) => {
    expect(
      codesOf({
        ...custom,
        placements: identityType === 'AUTH_CODE' ? undefined : custom.placements,
        identityType,
        features: ['gmv_max'],
      }),
    ).toEqual(['setup_gmv_max_identity']);
  });
  test.each(['TT_USER', 'TTS_TT'])('GMV Max takes %s', (identityType) => {
    expect(codesOf({ identityType, features: ['gmv_max'] })).toEqual([]);
  });
  test('GMV Max takes BC_AUTH_TT', () => {
    expect(codesOf({ identityType: 'BC_AUTH_TT', businessCenterId: '1', features: ['gmv_max'] })).toEqual([]);
  });

  test.each(['AUTH_CODE', 'TT_USER'])('%s takes no Business Center', (identityType) => {
    expect(codesOf({ identityType, businessCenterId: '1' })).toEqual(['setup_business_center_id_misplaced']);
  });
  test('an empty Business Center is none', () => {
    expect(codesOf({ identityType: 'BC_AUTH_TT', businessCenterId: '' })).toEqual([
      'setup_business_center_id_missing',
    ]);
    expect(codesOf({ identityType: 'TT_USER', businessCenterId: '' })).toEqual([]);
  });

  test.each<[AdSetup, string | undefined, string[]]>([
    [{}, undefined, ['setup_custom_identity_maybe_closed']],
    [{ placementType: 'PLACEMENT_TYPE_NORMAL' }, undefined, ['setup_custom_identity_maybe_closed']],
    [{ placements: [] }, undefined, ['setup_custom_identity_maybe_closed']],
    [{}, '2026-01-15T00:00:00Z', ['setup_custom_identity_maybe_closed']],
    [{}, '2025-12-31T23:59:59.999Z', []],
    [{}, '2026-01-14T23:59:59.999Z', ['setup_custom_identity_maybe_closed']],
    [{ advertiser: { canUseCustomIdentity: true } }, undefined, []],
    [{ advertiser: { canUseCustomIdentity: false } }, '2025-06-01', ['setup_custom_identity_maybe_closed']],
    [{ advertiser: { canUseCustomIdentity: false } }, '2026-06-01', ['setup_custom_identity_maybe_closed']],
    [{ adExists: true }, undefined, []],
    [{ features: ['gmv_max', 'manual_catalog'] }, '2025-06-01', ['setup_gmv_max_identity']],
    [{ advertiser: { canUseCustomIdentity: false }, placements: ['PLACEMENT_PANGLE'] }, undefined, []],
  ])('a custom identity whose placements are open: %o on %s', (setup, asOf, codes) => {
    expect(codesOf({ identityType: 'CUSTOMIZED_USER', ...setup }, asOf)).toEqual(codes);
  });

  test('automatic placement wins over a list', () => {
    expect(codesOf({ ...custom, placementType: 'PLACEMENT_TYPE_AUTOMATIC' })).toEqual([
      'setup_custom_identity_closed',
    ]);
  });
});

describe('ad formats', () => {
  test.each<[AdSetup, string[]]>([
    [{ postKind: 'photo', apiAdFormat: 'CAROUSEL_ADS' }, []],
    [{ postKind: 'video', apiAdFormat: 'SINGLE_VIDEO' }, []],
    [{ postKind: 'photo', apiAdFormat: 'SINGLE_VIDEO' }, ['photo']],
    [{ postKind: 'video', apiAdFormat: 'CAROUSEL_ADS' }, ['video']],
    [{ postKind: 'photo' }, []],
    [{ postKind: 'video' }, []],
    [{ postKind: 'photo', apiAdFormat: 'NEVER_SEEN' }, []],
  ])('%o', (setup, kinds) => {
    const mismatches = findingsOf(setup).filter(({ code }) => code === 'setup_post_kind_mismatch');
    expect(mismatches.map(({ params }) => params)).toEqual(kinds.map((postKind) => ({ postKind })));
  });

  test('a photo post is a carousel, whether or not the format is named', () => {
    expect(codesOf({ postKind: 'photo', objective: 'VIDEO_VIEWS' })).toEqual(['setup_photo_objective']);
    expect(codesOf({ postKind: 'video', objective: 'VIDEO_VIEWS' })).toEqual([]);
  });

  test('a video post is a single video, whether or not the format is named', () => {
    expect(codesOf({ postKind: 'video', callToAction: 'WATCH_LIVE' })).toEqual(['setup_watch_live_format']);
    expect(codesOf({ postKind: 'story', callToAction: 'WATCH_LIVE' })).toEqual([]);
  });

  test('an ad that names a post is a pull', () => {
    expect(codesOf({ ...byAccount, postId: '1', apiAdFormat: 'LIVE_CONTENT' })).toEqual([
      'setup_live_is_not_a_post',
    ]);
    expect(codesOf({ ...byAccount, postId: '', apiAdFormat: 'LIVE_CONTENT' })).toEqual([]);
    expect(codesOf({ postId: '1', apiAdFormat: 'SINGLE_IMAGE' })).toEqual([
      'setup_single_image_is_not_spark',
    ]);
  });

  test('LIVE ads need LIVE shopping only once the promotion is named', () => {
    const live: AdSetup = { ...byAccount, apiAdFormat: 'LIVE_CONTENT' };
    expect(codesOf(live)).toEqual([]);
    expect(codesOf({ ...live, promotionType: '' })).toEqual([]);
    expect(codesOf({ ...live, promotionType: 'APP_ANDROID' })).toEqual(['setup_live_promotion']);
    expect(codesOf({ ...byAccount, promotionType: 'APP_ANDROID' })).toEqual([]);
  });
});

describe('direct messages', () => {
  const leads: AdSetup = {
    objective: 'LEAD_GENERATION',
    destination: 'tiktok_direct_message',
    callToAction: 'SEND_MESSAGE',
  };
  const identity = 'setup_direct_message_identity';
  const call = 'setup_direct_message_call';
  test.each<[AdSetup, string[]]>([
    [{}, []],
    [{ identityType: 'TT_USER' }, []],
    [{ identityType: 'BC_AUTH_TT', businessCenterId: '1' }, []],
    [{ identityType: 'AUTH_CODE' }, [identity]],
    [{ ...custom }, [identity]],
    [{ callToAction: undefined }, [call]],
    [{ callToAction: 'LEARN_MORE' }, [call]],
    [{ callToAction: undefined, callToActionId: '1' }, []],
    [{ callToAction: 'LEARN_MORE', callToActionId: '1' }, ['setup_call_to_action_twice']],
    [{ callToAction: 'NEVER_SEEN' }, ['setup_value_unknown']],
    [{ callToAction: 'LEARN_MORE', destination: 'website' }, []],
    [{ callToAction: 'LEARN_MORE', objective: 'TRAFFIC' }, []],
    [{ callToAction: 'LEARN_MORE', objective: undefined }, []],
    [{ identityType: 'AUTH_CODE', destination: undefined }, []],
  ])('lead generation with %o', (setup, codes) => {
    expect(codesOf({ ...leads, ...setup })).toEqual(codes);
  });
});

describe('an id of a call to action', () => {
  test('silences the limits of the call to action beside it', () => {
    expect(codesOf({ objective: 'TRAFFIC', callToAction: 'VIEW_PROFILE', callToActionId: '1' })).toEqual([
      'setup_call_to_action_twice',
    ]);
  });
  test('alone is fine', () => {
    expect(codesOf({ callToActionId: '1' })).toEqual([]);
  });
});

describe('pull and push', () => {
  const uploads = {
    videoId: 'v1',
    imageIds: ['i1'],
    musicId: 'm1',
    adText: 'Three ways to wear it',
  } as const;

  test('a pull takes nothing of the ad’s own', () => {
    expect(
      findingsOf({ ...byAccount, mode: 'pull', ...uploads }).map(({ code, path, params }) => [
        code,
        path,
        params,
      ]),
    ).toEqual(Object.keys(uploads).map((field) => ['setup_not_for_pull', [field], { field }]));
  });
  test('a code means a pull, even unsaid', () => {
    expect(codesOf({ identityType: 'AUTH_CODE', videoId: 'v1' })).toEqual(['setup_not_for_pull']);
    expect(codesOf({ identityType: 'TT_USER', videoId: 'v1' })).toEqual([]);
  });
  test('a push takes them, and no post', () => {
    expect(codesOf({ ...push, ...uploads })).toEqual([]);
    expect(codesOf({ ...push, postId: '1' })).toEqual(['setup_not_for_push']);
  });

  test.each<[AdSetup, string | undefined, string[]]>([
    [{ ...push, darkPostStatus: undefined }, '2026-01-26T23:59:59.999Z', ['OFF']],
    [{ ...push, darkPostStatus: undefined }, '2026-01-27T00:00:00Z', ['ON']],
    [{ ...push, darkPostStatus: undefined }, undefined, ['ON']],
    [{ ...push, darkPostStatus: 'OFF' }, undefined, []],
    [{ ...byAccount }, undefined, []],
    [{ ...byAccount, mode: 'pull' }, undefined, []],
  ])('whether the post shows on the profile: %o on %s', (setup, asOf, defaults) => {
    expect(findingsOf(setup, asOf).map(({ params }) => params)).toEqual(
      defaults.map((platformDefault) => ({ platformDefault })),
    );
  });

  test.each(['ON', 'OFF'])('“%s” has no effect on a pull', (darkPostStatus) => {
    expect(findingsOf({ ...byAccount, mode: 'pull', darkPostStatus })).toMatchObject([
      { code: 'setup_dark_post_without_effect', severity: 'warning' },
    ]);
  });

  test.each<[AdSetup, string[]]>([
    [{ advertiser: { adsOnlyMode: true } }, ['setup_ads_only_account']],
    [{ identityAdsOnlyMode: true }, ['setup_ads_only_account']],
    [{ advertiser: { adsOnlyMode: false }, identityAdsOnlyMode: false }, []],
    [{ advertiser: { adsOnlyMode: true }, darkPostStatus: 'ON' }, []],
  ])('ads-only mode: %o', (setup, codes) => {
    expect(codesOf({ ...push, darkPostStatus: 'OFF', ...setup })).toEqual(codes);
  });

  const music = 'setup_duet_stitch_needs_music';
  test.each<[AdSetup, string[]]>([
    [{ duetStatus: 'ENABLE' }, [music]],
    [{ stitchStatus: 'DISABLE' }, [music]],
    [{ duetStatus: 'ENABLE', stitchStatus: 'ENABLE', promotionalMusicDisabled: true }, [music, music]],
    [{ duetStatus: 'ENABLE', stitchStatus: 'ENABLE', promotionalMusicDisabled: false }, []],
    [{ promotionalMusicDisabled: false }, []],
  ])('duet and stitch on a Spark Ad: %o', (setup, codes) => {
    expect(codesOf({ ...byAccount, ...setup })).toEqual(codes);
  });
  test.each(['duetStatus', 'stitchStatus'] as const)('%s is for Spark Ads, and not for photos', (field) => {
    expect(findingsOf({ ...custom, promotionalMusicDisabled: false, [field]: 'ENABLE' })).toMatchObject([
      {
        code: 'setup_spark_only_field',
        path: ['promotionalMusicDisabled'],
        params: { field: 'promotionalMusicDisabled' },
      },
      { code: 'setup_spark_only_field', path: [field], params: { field } },
    ]);
    expect(
      findingsOf({ ...byAccount, postKind: 'photo', promotionalMusicDisabled: false, [field]: 'ENABLE' }),
    ).toMatchObject([{ code: 'setup_duet_stitch_photo', path: [field], params: { field } }]);
    expect(findingsOf({ ...byAccount, [field]: 'ENABLE' })).toMatchObject([
      { code: music, path: [field], params: { field } },
    ]);
  });
});

describe('budgets', () => {
  const usd = (
    level: 'campaign' | 'ad_group',
    mode: string,
    amount: number,
    scheduledDays?: number,
  ): AdSetup => ({
    budget: { level, mode, amount, currency: 'USD', scheduledDays },
  });
  test.each<[AdSetup, string[]]>([
    [usd('campaign', 'BUDGET_MODE_DAY', 49.99), ['setup_budget_below_minimum']],
    [usd('campaign', 'BUDGET_MODE_DAY', 50), ['setup_budget_at_minimum']],
    [usd('campaign', 'BUDGET_MODE_DAY', 50.01), []],
    [usd('ad_group', 'BUDGET_MODE_DAY', 19.99), ['setup_budget_below_minimum']],
    [usd('ad_group', 'BUDGET_MODE_DAY', 20), ['setup_budget_at_minimum']],
    [usd('ad_group', 'BUDGET_MODE_DAY', 20.01), []],
    [usd('ad_group', 'BUDGET_MODE_TOTAL', 199.99, 10), ['setup_budget_below_minimum']],
    [usd('ad_group', 'BUDGET_MODE_TOTAL', 200, 10), ['setup_budget_at_minimum']],
    [usd('ad_group', 'BUDGET_MODE_TOTAL', 200.01, 10), []],
    [usd('ad_group', 'BUDGET_MODE_TOTAL', 200), ['setup_budget_days_missing']],
    [usd('ad_group', 'BUDGET_MODE_TOTAL', 20), ['setup_budget_days_missing']],
    [usd('ad_group', 'BUDGET_MODE_TOTAL', 19.99), ['setup_budget_below_minimum']],
    [usd('campaign', 'BUDGET_MODE_TOTAL', 1, 10), ['setup_budget_below_minimum']],
    [usd('campaign', 'BUDGET_MODE_DYNAMIC_DAILY_BUDGET', 1), ['setup_budget_minimum_unknown']],
    [usd('campaign', 'BUDGET_MODE_INFINITE', 0), []],
  ])('%o', (setup, codes) => {
    expect(codesOf(setup)).toEqual(codes);
    expect(checkAdSetup(setup).ok).toBe(!codes.includes('setup_budget_below_minimum'));
  });

  test('says the minimum', () => {
    expect(findingsOf(usd('ad_group', 'BUDGET_MODE_TOTAL', 1, 3))).toEqual([
      {
        code: 'setup_budget_below_minimum',
        path: ['budget', 'amount'],
        params: { minimum: 60, currency: 'USD' },
        severity: 'blocker',
        actor: 'advertiser',
        factId: 'setup-budget-minimum',
      },
    ]);
  });
  describe.each(['USD', 'EUR', 'JPY', 'usd', ''])('in %j', (currency) => {
    const modes = [
      'BUDGET_MODE_DAY',
      'BUDGET_MODE_TOTAL',
      'BUDGET_MODE_DYNAMIC_DAILY_BUDGET',
      'BUDGET_MODE_OF_TOMORROW',
    ];
    test.each([0, -0, -0.01, -10, -100, -1e308])('%d is no budget', (amount) => {
      for (const level of ['campaign', 'ad_group'] as const) {
        for (const mode of modes) {
          for (const scheduledDays of [undefined, 1, 30]) {
            const setup = { budget: { level, mode, amount, currency, scheduledDays } };
            expect(checkAdSetup(setup).ok).toBe(false);
            expect(codesOf(setup)).toContain('setup_budget_not_positive');
          }
        }
      }
    });
  });

  test.each(['usd', 'Usd', ' USD'])('knows the minimum in %j', (currency) => {
    const budget = { level: 'campaign', mode: 'BUDGET_MODE_DAY', amount: 10, currency } as const;
    expect(codesOf({ budget })).toEqual(['setup_budget_below_minimum']);
  });

  test('asks for the days that it needs, not for a minimum that it knows', () => {
    const [finding] = findingsOf(usd('ad_group', 'BUDGET_MODE_TOTAL', 100));
    expect(finding).toMatchObject({ severity: 'unknown', params: { perDay: 20, currency: 'USD' } });
    expect(describeIssue(finding!)).toEqual({
      text: 'TikTok’s minimum for a lifetime budget is 20 USD for each scheduled day, and we don’t know how many days there are.',
      remedy: 'Add the number of scheduled days.',
    });
  });
  test('knows no other currency', () => {
    const budget = { level: 'campaign', mode: 'BUDGET_MODE_DAY', amount: 1, currency: 'JPY' } as const;
    expect(findingsOf({ budget })).toMatchObject([
      { code: 'setup_budget_minimum_unknown', params: { currency: 'JPY' }, severity: 'unknown' },
    ]);
  });
  test.each([null, undefined])('an amount of %s is undecided', (amount) => {
    expect(checkAdSetup(usd('campaign', 'BUDGET_MODE_DAY', amount as never))).toMatchObject({
      ok: true,
      warnings: [],
    });
  });
  const unreadable = (field: string) => ({
    ok: false,
    issues: [{ code: 'setup_value_wrong', path: ['budget', field], params: { field: `budget.${field}` } }],
  });
  test.each([NaN, Infinity, '10', '', [], {}])('an amount of %j cannot be read', (amount) => {
    expect(checkAdSetup(usd('campaign', 'BUDGET_MODE_DAY', amount as never))).toMatchObject(
      unreadable('amount'),
    );
  });
  test.each([0, -1, 1.5, '7'])('%j scheduled days cannot be read', (days) => {
    expect(checkAdSetup(usd('ad_group', 'BUDGET_MODE_TOTAL', 100, days as never))).toMatchObject(
      unreadable('scheduledDays'),
    );
  });
});

test('every rule rests on a fact and points at the part to change', () => {
  const parts: Record<string, RegExp> = {
    objective: /^setup_(objective|photo_objective)/,
    identityType: /^setup_(engagement|custom_identity|shop_identity|gmv_max|direct_message_identity)/,
    businessCenterId: /^setup_business_center/,
    apiAdFormat: /^setup_(catalog|single_image_is|live_is|post_kind)/,
    placements: /^setup_(single_image_placement|spark_needs_tiktok|custom_identity_maybe_closed)/,
    promotionType: /^setup_(live_promotion|shop_needs_gmv_max)/,
    features: /^setup_shop_needs_gmv_max/,
    callToAction: /^setup_(view|watch|reach_and|call|direct_message_call)/,
    mode: /^setup_code_cannot_push/,
    postId: /^setup_not_for_push/,
    darkPostStatus: /^setup_(dark_post|ads_only)/,
    edits: /^setup_(ad_format_locked|stays_spark|dark_post_frozen|budget_type_locked)/,
    postKind: /^post_is_/,
  };
  for (const rule of setupMatrix) {
    expect([rule.code, findFact(rule.factId)]).toEqual([
      rule.code,
      expect.objectContaining({ id: rule.factId }),
    ]);
    expect(rule.path).toHaveLength(1);
    const [part = ''] = rule.path;
    const ofField = rule.params !== undefined && 'field' in rule.params;
    if (ofField) expect(part).toBe(rule.params.field);
    else expect(rule.code).toMatch(parts[part] ?? /never/);
  }
});

test('what is not refused is a consequence, or not known', () => {
  const severities = setupMatrix.flatMap(({ code, severity }) =>
    severity === undefined ? [] : [[code, severity]],
  );
  expect(severities).toEqual([
    ['setup_objective_support_unknown', 'unknown'],
    ['setup_custom_identity_maybe_closed', 'unknown'],
    ['setup_custom_identity_maybe_closed', 'unknown'],
    ['setup_custom_identity_maybe_closed', 'unknown'],
    ['setup_shop_needs_gmv_max', 'warning'],
    ['setup_shop_needs_gmv_max', 'warning'],
    ['setup_call_to_action_twice', 'warning'],
    ['setup_dark_post_not_stated', 'warning'],
    ['setup_dark_post_not_stated', 'warning'],
    ['setup_dark_post_without_effect', 'warning'],
  ]);
});

test('a rule with a day has the day of its fact', () => {
  const dated = setupMatrix.filter(({ from, until }) => from !== undefined || until !== undefined);
  expect(dated.length).toBeGreaterThan(3);
  const days = allFacts().flatMap(({ effectiveFrom, effectiveUntil }) => [effectiveFrom, effectiveUntil]);
  for (const { from, until, factId } of dated) {
    if (from !== undefined) expect([factId, findFact(factId).effectiveFrom ?? from]).toContain(from);
    expect(days).toContain(until ?? from);
  }
});

test.each(postKinds)('says of a pulled %s what checkSparkEligibility says', (kind) => {
  const { status, blockers } = checkSparkEligibility(
    { id: '7440000000000000001', kind, state: 'published', visibility: 'public' },
    { now: new Date('2026-11-23T12:00:00Z'), owner: 'own', access: 'linked_account' },
  );
  const verdict = checkAdSetup({ identityType: 'TT_USER', mode: 'pull', postKind: kind });
  expect(verdict.ok).toBe(status !== 'ineligible');
  const named = (findings: readonly Finding[]) => findings.map(({ code, factId }) => ({ code, factId }));
  expect(named(verdict.ok ? [] : verdict.issues)).toEqual(named(blockers));
});

test('an empty list of placements is undecided, like none', () => {
  const setup: AdSetup = { identityType: 'AUTH_CODE', mode: 'pull' };
  expect(checkAdSetup({ ...setup, placements: [] })).toEqual(checkAdSetup(setup));
});
