import * as api from 'tiktok-spark-ads/business-api';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const code = buildCode(1);
const postId = '7440000000000000001';
const identity = { type: 'BC_AUTH_TT', id: '9', businessCenterId: '5' };
const group = { advertiserId: '71', adGroupId: '72' };
const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-15T00:00:00Z') };
const more = { deeplink: 'app://x', tracking: { ids: ['1'] } };
const common = {
  identity,
  adName: 'Autumn',
  callToActionId: '3',
  landingPageUrl: 'https://brand.example',
  more,
};
const pull = { ...common, mode: 'pull', postId, postKind: 'video' };
const push = {
  ...common,
  mode: 'push',
  postKind: 'video',
  videoId: 'v',
  coverImageId: 'i',
  adText: 'T',
  darkPostStatus: 'ON',
};
const photos = {
  ...common,
  mode: 'push',
  postKind: 'photo',
  imageIds: ['i'],
  musicId: 'm',
  adText: 'T',
  darkPostStatus: 'ON',
};
const plain = { mode: 'pull', identity, postId, postKind: 'video' };

/** Every builder, with all of its ids, names and texts. */
const builders: readonly (readonly [name: keyof typeof api, given: object])[] = [
  ['buildTtVideoListRequest', { advertiserId: '71', keyword: 'shoes' }],
  ['buildTtVideoInfoRequest', { advertiserId: '71', code: buildCode(2) }],
  ['buildTtVideoAuthoriseRequest', { advertiserId: '71', code: buildCode(2), sourceCode: buildCode(3) }],
  ['buildTtVideoUnbindRequest', { advertiserId: '71', postId }],
  ['buildIdentitiesRequest', { advertiserId: '71', type: 'BC_AUTH_TT', businessCenterId: '5' }],
  ['buildIdentityVideosRequest', { advertiserId: '71', identity, kind: 'video', cursor: '1' }],
  [
    'buildIdentityVideosRequest',
    { advertiserId: '71', identity: { type: 'AUTH_CODE', id: '9' }, kind: 'video', keyword: 'x' },
  ],
  ['buildIdentityVideoInfoRequest', { advertiserId: '71', identity, kind: 'video', postIds: [postId] }],
  ['buildMusicAuthorisationRequest', { advertiserId: '71', identity, postId, countries: ['DE'], flight }],
  ['buildAdvertisersRequest', { advertiserIds: ['71'] }],
  ['buildAssetQuotaRequest', { businessCenterId: '5', accountId: '9' }],
  ['buildPostAuthorisationStatusRequest', { businessId: '73', postId }],
  ['buildPostAuthorisationDeleteRequest', { businessId: '73', postId }],
  ['buildPostAuthorisationExtendRequest', { businessId: '73', postId, days: 30 }],
  ['buildPostAuthorisationSettingRequest', { businessId: '73', postId, enabled: true, days: 30 }],
  ['buildMarketplaceStatusRequest', { marketplaceAccountId: '74', postId }],
  ['buildMarketplaceApplyRequest', { marketplaceAccountId: '74', postId, days: 30 }],
  ['buildAdCreateRequest', { ...group, creatives: [pull] }],
  ['buildAdCreateRequest', { ...group, creatives: [push] }],
  ['buildAdCreateRequest', { ...group, creatives: [photos] }],
  ['buildAdUpdateRequest', { ...group, creatives: [{ ...pull, adId: '17' }] }],
  ['buildAdPatchRequest', { ...group, patches: [{ adId: '17', adName: 'New', postId, identity }] }],
  [
    'buildSmartPlusAdCreateRequest',
    {
      ...group,
      adName: 'Two',
      darkPostStatus: 'ON',
      creatives: [plain, { mode: 'push', identity, postKind: 'photo', imageUris: ['u'], musicId: 'm' }],
      adTexts: ['One'],
      callToActionId: '3',
      landingPageUrl: 'https://brand.example',
      moreConfiguration: { utm_params: [{ key: 'a', value: 'b' }] },
    },
  ],
  [
    'buildOneStepSparkAdRequest',
    {
      advertiserId: '71',
      identity,
      postId,
      campaignName: 'C',
      adGroupName: 'G',
      adName: 'A',
      goal: {
        objective: 'TRAFFIC',
        optimizationGoal: 'CLICK',
        callToAction: 'LEARN_MORE',
        landingPageUrl: 'https://brand.example',
      },
      audience: { locationIds: ['6252001'], gender: 'GENDER_MALE', ageGroups: ['AGE_18_24'] },
      schedule: { budgetMode: 'BUDGET_MODE_TOTAL', budget: 50, flight },
    },
  ],
];

/** The same value with another in each place of a text, one after the other, but where a code belongs. */
function* withText(
  value: unknown,
  text: string,
  path: string[] = [],
): Generator<[where: string, changed: unknown]> {
  if (typeof value === 'string' && !/^(?:code|sourceCode)$/.test(path.at(-1) ?? ''))
    yield [path.join('.'), text];
  if (typeof value !== 'object' || value === null || value instanceof Date) return;
  for (const [key, part] of Object.entries(value)) {
    for (const [where, changed] of withText(part, text, [...path, key])) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      yield [where, Object.assign(copy, { [key]: changed })];
    }
  }
}

const spellings = [
  ['a code', code],
  ['a code without its #', code.slice(1)],
  ['a code that is percent-encoded', encodeURIComponent(code)],
  ['a code amid a text', `Code: ${code}, thanks`],
] as const;

describe.each(builders)('%s sends no code where none belongs', (name, given) => {
  const build = api[name] as (given: unknown) => unknown;
  test('as it is', () => expect(build(given)).not.toMatchObject({ ok: false }));
  test.each(spellings)('%s', (_, text) => {
    for (const [where, changed] of withText(given, text)) {
      let said: unknown;
      try {
        said = build(changed);
      } catch (error) {
        expect(error, where).toBeInstanceOf(RangeError);
        said = String(error);
      }
      const shown = JSON.stringify(said);
      for (const secret of [code.slice(1, 40), encodeURIComponent(code).slice(3, 40)]) {
        expect(shown, where).not.toContain(secret);
      }
      expect(typeof said === 'string' || (said as { ok?: boolean }).ok === false, where).toBe(true);
    }
  });
});

test('the argument is named', () => {
  const creatives = [{ ...pull, identity: { type: 'AUTH_CODE', id: code } }];
  expect(() => api.buildAdCreateRequest({ ...group, creatives } as never)).toThrow(
    new RangeError('creatives[0].identity.id must not hold an authorisation code'),
  );
});

test('ids and links that are long stay what they are', () => {
  const long = 'tos-alisg-p-0051c001-sg/oAEfIAYQgDQnEEfZAEJBDpAFAAfzDIwnVhAfIl';
  const url =
    'https://brand.example/a?utm_source=tiktok&utm_content=7440000000000000001&token=eyJhbGciOiJIUzI1NiJ9.e30.Et9HFtf9R3GEMA0IICOfFMVXY7kkTX1wr4qCyIf58U#section-2';
  const built = api.buildAdCreateRequest({
    ...group,
    creatives: [{ ...push, videoId: long, landingPageUrl: url }],
  } as never);
  expect(built).toMatchObject({ ok: true });
});
