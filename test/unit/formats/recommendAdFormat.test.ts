import { type AdFormat, type FormatBrief, recommendAdFormat } from 'tiktok-spark-ads';
import { allFacts, conversionReasons, factsCheckedOn } from 'tiktok-spark-ads/facts';
import { buildFormatBrief } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { viaJson } from '../../support/viaJson';

const before = { asOf: new Date('2025-12-31T00:00:00Z') };
const after = { asOf: new Date('2026-03-01T00:00:00Z') };
const open = { advertiser: { canUseCustomIdentity: true } };
const whyNot = (brief: FormatBrief, format: AdFormat, options = after) =>
  recommendAdFormat(brief, options)
    .ruledOut.find((one) => one.format === format)
    ?.because.map(({ code }) => code);

describe('which format, and why', () => {
  test.each<[string, FormatBrief, typeof before, string, readonly string[], readonly string[]]>([
    ["a creator's post by code", buildFormatBrief(), after, 'spark_pull', ['post_exists'], []],
    [
      "a creator's post without authorisation",
      buildFormatBrief({ access: 'none' }),
      after,
      'spark_pull',
      ['post_exists'],
      ['get_authorisation'],
    ],
    [
      'an own post of an account that is not linked',
      { origin: 'organic_post', owner: 'own' },
      after,
      'spark_pull',
      ['post_exists'],
      ['link_account'],
    ],
    [
      'a post of nobody knows whom',
      { origin: 'organic_post' },
      after,
      'spark_pull',
      ['post_exists'],
      ['get_access'],
    ],
    [
      'an own post of a linked account',
      { origin: 'organic_post', owner: 'own', access: 'linked_account' },
      after,
      'spark_pull',
      ['post_exists'],
      [],
    ],
    [
      'a post whose account may not be pulled from, but pushed to',
      { origin: 'organic_post', owner: 'creator', access: 'bc_grant', canPull: false },
      after,
      'spark_push',
      ['account_behind_the_ad'],
      [],
    ],
    [
      'a post for Pangle alone',
      buildFormatBrief({ placements: ['PLACEMENT_PANGLE'] }),
      after,
      'non_spark',
      ['tiktok_not_among_placements'],
      [],
    ],
    [
      'a concept for the app bundle alone',
      { origin: 'concept', placements: ['PLACEMENT_GLOBAL_APP_BUNDLE'] },
      after,
      'non_spark',
      ['tiktok_not_among_placements'],
      [],
    ],
    ['a concept in 2025', { origin: 'concept' }, before, 'non_spark', ['direct_response_without_post'], []],
    [
      'a concept in 2026',
      { origin: 'concept', owner: 'own' },
      after,
      'spark_push',
      ['stands_in_for_non_spark'],
      ['link_account', 'keep_off_profile'],
    ],
    [
      'a concept in 2026, placed automatically',
      { origin: 'concept', placementType: 'PLACEMENT_TYPE_AUTOMATIC', access: 'bc_grant' },
      after,
      'spark_push',
      ['stands_in_for_non_spark'],
      ['keep_off_profile'],
    ],
    [
      'a concept in 2026, custom identity still allowed',
      { origin: 'concept', ...open },
      after,
      'non_spark',
      ['direct_response_without_post'],
      [],
    ],
    [
      'a concept in 2025 of an account that may not use a custom identity',
      { origin: 'concept', access: 'linked_account', advertiser: { canUseCustomIdentity: false } },
      before,
      'spark_push',
      ['stands_in_for_non_spark'],
      ['keep_off_profile'],
    ],
    [
      'a concept in 2026 within the exceptions',
      { origin: 'concept', features: ['branded_mission'] },
      after,
      'non_spark',
      ['direct_response_without_post'],
      [],
    ],
    [
      'a concept for community interaction',
      { origin: 'concept', objective: 'ENGAGEMENT', access: 'linked_account' },
      before,
      'spark_push',
      ['account_behind_the_ad'],
      [],
    ],
    [
      'a concept in 2026 without places yet',
      { origin: 'concept', placements: [], access: 'linked_account' },
      after,
      'spark_push',
      ['stands_in_for_non_spark'],
      ['keep_off_profile'],
    ],
    [
      'a Story behind a code',
      { origin: 'organic_post', postKind: 'story', owner: 'creator', access: 'code' },
      after,
      'none',
      [],
      [],
    ],
    [
      'footage that was never posted',
      { origin: 'footage', owner: 'creator', access: 'bc_grant' },
      after,
      'spark_push',
      ['account_behind_the_ad'],
      ['publish_first'],
    ],
    [
      'footage without any access',
      { origin: 'footage', owner: 'creator' },
      after,
      'spark_push',
      ['account_behind_the_ad'],
      ['get_access', 'publish_first'],
    ],
    [
      'footage for an account that may not be published on',
      { origin: 'footage', canPush: false, ...open },
      after,
      'non_spark',
      ['nothing_else_left'],
      [],
    ],
    [
      'community interaction on Pangle alone',
      { origin: 'concept', objective: 'ENGAGEMENT', placements: ['PLACEMENT_PANGLE'] },
      after,
      'none',
      [],
      [],
    ],
  ])('%s', (_, brief, options, format, reasons, advice) => {
    const recommended = recommendAdFormat(brief, options);
    expect(recommended).toMatchObject({ format, asOf: options.asOf.toISOString().slice(0, 10) });
    expect(recommended.reasons.map(({ reason }) => reason)).toEqual(reasons);
    expect(recommended.advice.map((item) => item.advice)).toEqual(advice);
  });
});

describe('what was ruled out, and why', () => {
  test.each<[string, FormatBrief, AdFormat, readonly string[] | undefined, typeof before]>([
    ['a pull without a post', { origin: 'concept' }, 'spark_pull', ['format_needs_post'], after],
    ['a pull of footage', { origin: 'footage' }, 'spark_pull', ['format_needs_post'], after],
    ['not a pull of a post', buildFormatBrief(), 'spark_pull', undefined, after],
    ['a push by code', buildFormatBrief(), 'spark_push', ['setup_code_cannot_push'], after],
    [
      'a push by an account that may not publish',
      { origin: 'footage', canPush: false },
      'spark_push',
      ['identity_cannot_push'],
      after,
    ],
    [
      'a pull from an account that may not be pulled from',
      { origin: 'organic_post', canPull: false, access: 'bc_grant' },
      'spark_pull',
      ['identity_cannot_pull'],
      after,
    ],
    [
      'not a pull by code, whatever the account allows',
      buildFormatBrief({ canPull: false }),
      'spark_pull',
      undefined,
      after,
    ],
    ['non-Spark on TikTok', buildFormatBrief(), 'non_spark', ['setup_custom_identity_closed'], after],
    ['not non-Spark before', buildFormatBrief(), 'non_spark', undefined, before],
    [
      'Spark without TikTok',
      { origin: 'concept', placements: ['PLACEMENT_PANGLE'] },
      'spark_push',
      ['setup_spark_needs_tiktok'],
      after,
    ],
    [
      'a pull without TikTok, whoever has the post',
      { origin: 'organic_post', placements: ['PLACEMENT_PANGLE'] },
      'spark_pull',
      ['setup_spark_needs_tiktok'],
      after,
    ],
    [
      'non-Spark where placements are not listed',
      { origin: 'concept', placementType: 'PLACEMENT_TYPE_NORMAL' },
      'non_spark',
      ['setup_custom_identity_closed'],
      after,
    ],
    [
      'non-Spark for community interaction',
      { origin: 'concept', objective: 'ENGAGEMENT' },
      'non_spark',
      ['setup_engagement_needs_account'],
      before,
    ],
    [
      'a photo post for video views',
      buildFormatBrief({ postKind: 'photo', objective: 'VIDEO_VIEWS' }),
      'spark_pull',
      ['setup_photo_objective'],
      after,
    ],
    [
      'a direct message by code',
      buildFormatBrief({ objective: 'LEAD_GENERATION', destination: 'tiktok_direct_message' }),
      'spark_pull',
      ['setup_direct_message_identity', 'setup_direct_message_call'],
      after,
    ],
  ])('%s', (_, brief, format, codes, options) => {
    expect(whyNot(brief, format, options)).toEqual(codes);
  });

  test('and every format is either recommended, an alternative, or ruled out', () => {
    for (const origin of ['organic_post', 'footage', 'concept'] as const) {
      const { format, alternatives, ruledOut } = recommendAdFormat({ origin }, before);
      const all = [format, ...alternatives, ...ruledOut.map((one) => one.format)];
      expect([...all].sort()).toEqual(['non_spark', 'spark_pull', 'spark_push']);
    }
  });

  test('points at the field of the brief', () => {
    const { ruledOut } = recommendAdFormat({ origin: 'footage', canPush: false }, after);
    const paths = ruledOut.flatMap(({ because }) => because.map(({ code, path }) => [code, path]));
    expect(paths).toContainEqual(['format_needs_post', ['origin']]);
    expect(paths).toContainEqual(['identity_cannot_push', ['canPush']]);
  });

  test('names who can change it', () => {
    const brief: FormatBrief = { origin: 'footage', canPush: false };
    const actor = (owner?: 'own' | 'creator') =>
      recommendAdFormat({ ...brief, owner }).ruledOut.flatMap(({ because }) =>
        because.flatMap(({ code, actor: who }) => (code === 'identity_cannot_push' ? who : [])),
      );
    expect([actor('creator'), actor('own'), actor()]).toEqual([['creator'], ['advertiser'], ['advertiser']]);
  });
});

describe('what it costs', () => {
  const warned = (brief: FormatBrief, options = after) =>
    recommendAdFormat(brief, options).warnings.map(({ code, severity }) => [code, severity]);

  test('nothing to run the post itself', () => expect(warned(buildFormatBrief())).toEqual([]));

  test('the social proof of a post that is uploaded again', () => {
    expect(warned({ origin: 'organic_post', access: 'bc_grant', canPull: false })).toEqual([
      ['format_loses_social_proof', 'warning'],
      ['setup_dark_post_not_stated', 'warning'],
    ]);
    expect(warned(buildFormatBrief({ placements: ['PLACEMENT_PANGLE'] }))).toEqual([
      ['format_loses_social_proof', 'warning'],
    ]);
  });

  test('a start without any for what was never posted', () => {
    expect(warned({ origin: 'concept' })).toEqual([['format_starts_without_social_proof', 'warning']]);
    expect(warned({ origin: 'concept' }, before)).toEqual([
      ['format_starts_without_social_proof', 'warning'],
    ]);
  });

  test('what no source tells stays said', () => {
    const nowhere: FormatBrief = {
      origin: 'concept',
      objective: 'ENGAGEMENT',
      placements: ['PLACEMENT_PANGLE'],
    };
    expect(warned(nowhere)).toEqual([]);
    expect(warned(buildFormatBrief({ objective: 'BRAND_CONSIDERATION' }))).toEqual([
      ['setup_objective_support_unknown', 'unknown'],
    ]);
  });
});

describe('the four reasons why Spark converts', () => {
  const holding = (brief: FormatBrief, options = after) =>
    recommendAdFormat(brief, options).converts.map(({ reason }) => reason);

  test("all hold for a creator's post", () => {
    expect(holding(buildFormatBrief())).toEqual(conversionReasons.map(({ reason }) => reason));
  });

  test("an own post is not a creator's", () => {
    expect(holding(buildFormatBrief({ owner: 'own' }))).toEqual([
      'native_in_feed',
      'real_handle',
      'carried_social_proof',
    ]);
    expect(holding({ origin: 'organic_post' })).not.toContain('creator_authenticity');
  });

  test('a push carries no social proof', () => {
    expect(holding({ origin: 'footage', owner: 'creator', access: 'bc_grant' })).toEqual([
      'native_in_feed',
      'real_handle',
      'creator_authenticity',
    ]);
  });

  test('none holds without Spark', () => {
    expect(holding({ origin: 'concept', owner: 'creator' }, before)).toEqual([]);
    expect(holding({ origin: 'concept', objective: 'ENGAGEMENT', placements: ['PLACEMENT_PANGLE'] })).toEqual(
      [],
    );
  });
});

test('everything said rests on a fact', () => {
  const ids = new Set(allFacts().map(({ id }) => id));
  const whose = [
    {},
    { ...open.advertiser, canPush: false },
    { owner: 'own' as const },
    { owner: 'creator' as const },
  ].map((one) => ({ canPush: undefined, owner: undefined, ...one }));
  for (const options of [before, after]) {
    for (const origin of ['organic_post', 'footage', 'concept'] as const) {
      for (const placement of ['PLACEMENT_TIKTOK', 'PLACEMENT_PANGLE']) {
        for (const { canPush, owner, ...advertiser } of whose) {
          const { reasons, converts, warnings, advice, ruledOut } = recommendAdFormat(
            { origin, placements: [placement], advertiser, canPush, owner },
            options,
          );
          const said = [reasons, converts, warnings, advice, ruledOut.flatMap(({ because }) => because)];
          for (const { factId } of said.flat()) expect(ids).toContain(factId);
        }
      }
    }
  }
});

test('goes through JSON unchanged', () => {
  const recommended = recommendAdFormat({ origin: 'footage', owner: 'creator' });
  expect(viaJson(recommended)).toStrictEqual(recommended);
});

test('holds for the newest day when nobody names one, and for no invalid one', () => {
  expect(recommendAdFormat({ origin: 'concept' }).asOf).toBe(factsCheckedOn);
  expect(() => recommendAdFormat({ origin: 'concept' }, { asOf: new Date(Number.NaN) })).toThrow(RangeError);
});

test.each([
  ['story', 'post_is_story'],
  ['live', 'post_is_live'],
] as const)('a %s is never run as a post', (postKind, code) => {
  const { format, ruledOut } = recommendAdFormat({ origin: 'organic_post', postKind });
  expect(format).toBe('spark_push');
  expect(ruledOut).toContainEqual({
    format: 'spark_pull',
    because: [expect.objectContaining({ code, path: ['postKind'] })],
  });
});
