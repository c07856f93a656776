import * as api from 'tiktok-spark-ads/business-api';
import { objectives } from 'tiktok-spark-ads/vocabulary';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

// Plain JavaScript: nothing holds a caller to the types, and every message has to say which argument it means.

const postId = '7440000000000000001';
const group = { advertiserId: '71', adGroupId: '72' };
const identity = { type: 'TT_USER', id: '9' };
const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2026-12-15T00:00:00Z') };
const pull = { mode: 'pull', adName: 'Autumn', identity, postId, postKind: 'video' };
const video = { mode: 'push', identity, postKind: 'video', videoId: 'v', coverImageId: 'i' };
const push = { ...video, adName: 'Autumn', adText: 'Text', darkPostStatus: 'ON' };
const photos = {
  ...push,
  videoId: undefined,
  coverImageId: undefined,
  postKind: 'photo',
  imageIds: ['i'],
  musicId: 'm',
};
const many = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

const anId = 'must be an id, as text';
const aPostId = 'must be the id of a post: digits, as text';
const aCode = 'must be the value of a validated code';
const aText = 'must be text';
const identityTypes = 'must be one of: AUTH_CODE, TT_USER, BC_AUTH_TT';
const kinds = 'must be one of: video, photo';

/** What a builder takes, which of it is changed, and what is thrown for that. */
type Cases = readonly (readonly [changes: object, message: string])[];

const identityCases: Cases = [
  [{ identity: undefined }, 'identity must be an object'],
  [{ identity: null }, 'identity must be an object'],
  [{ identity: 'TT_USER' }, 'identity must be an object'],
  [{ identity: { id: '9' } }, `identity.type ${identityTypes}`],
  [{ identity: { type: 'CUSTOMIZED_USER', id: '9' } }, `identity.type ${identityTypes}`],
  [{ identity: { type: 'TT_USER', id: 9 } }, `identity.id ${anId}`],
  [{ identity: { type: 'BC_AUTH_TT', id: '9' } }, `identity.businessCenterId ${anId}`],
];
const advertiserCases: Cases = [
  [{ advertiserId: undefined }, `advertiserId ${anId}`],
  [{ advertiserId: 71 }, `advertiserId ${anId}`],
];
const groupCases: Cases = [...advertiserCases, [{ adGroupId: '' }, `adGroupId ${anId}`]];
const pageCases = (most: number): Cases => [
  [{ page: 0 }, 'page must be a whole number from 1'],
  [{ page: 1.5 }, 'page must be a whole number from 1'],
  [{ page: '1' }, 'page must be a whole number from 1'],
  [{ pageSize: 0 }, `pageSize must be a whole number from 1 to ${most}`],
  [{ pageSize: most + 1 }, `pageSize must be a whole number from 1 to ${most}`],
];
const keywordCases: Cases = ['', 'x'.repeat(501), 7, null].map((keyword) => [
  { keyword },
  'keyword must be a text of 1 to 500 characters',
]);
const ownedCases: Cases = [
  [{ businessId: '' }, `businessId ${anId}`],
  [{ postId: 'seven' }, `postId ${aPostId}`],
];
const marketCases: Cases = [
  [{ marketplaceAccountId: '' }, `marketplaceAccountId ${anId}`],
  [{ postId: 7 }, `postId ${aPostId}`],
];
const dayCases: Cases = [undefined, null, '30', true, 0, 7.5].map((days) => [
  { days },
  'days must be whole days, at least 1',
]);

const inList = (name: string, entry: object, cases: Cases): Cases =>
  cases.map(([changes, message]) => [{ [name]: [entry, { ...entry, ...changes }] }, `${name}[1].${message}`]);
const listCases = (name: string, most: number, entry: unknown): Cases => {
  const message = `${name} must be a list ${most === Infinity ? 'that is not empty' : `of 1 to ${most}`}`;
  const lists = [undefined, null, 'text', { length: 1 }, []];
  const wrong = most === Infinity ? lists : [...lists, many(most + 1, entry)];
  return wrong.map((list) => [{ [name]: list }, message]);
};

const creativeCases: Cases = [
  ...listCases('creatives', 20, pull),
  [{ creatives: [pull, null] }, 'creatives[1] must be an object'],
  ...inList('creatives', pull, [
    [{ identity: undefined }, 'identity must be an object'],
    [{ identity: { ...identity, id: '' } }, `identity.id ${anId}`],
    [{ mode: undefined }, 'mode must be one of: pull, push'],
    [{ postKind: undefined }, `postKind ${kinds}`],
    [{ postId: buildCode(1) }, `postId ${aPostId}`],
    [{ adName: undefined }, `adName ${aText}`],
    [{ more: { ad_text: 'x' } }, 'more.ad_text has a field of its own'],
  ]),
  ...inList('creatives', push, [
    [{ adText: undefined }, `adText ${aText}`],
    [{ darkPostStatus: undefined }, 'darkPostStatus must be one of: ON, OFF'],
    [{ darkPostStatus: 'on' }, 'darkPostStatus must be one of: ON, OFF'],
    [{ videoId: '' }, `videoId ${anId}`],
    [{ coverImageId: '' }, `coverImageId ${anId}`],
  ]),
  ...inList('creatives', photos, [
    [{ imageIds: many(36, 'i') }, 'imageIds must be a list of 1 to 35'],
    [{ imageIds: ['i', ''] }, `imageIds[1] ${anId}`],
    [{ musicId: '' }, `musicId ${anId}`],
  ]),
];

const step = {
  advertiserId: '71',
  identity,
  postId,
  goal: { objective: 'REACH', optimizationGoal: 'REACH', frequency: 1, frequencyDays: 1 },
  audience: { locationIds: ['6252001'] },
  schedule: { budgetMode: 'BUDGET_MODE_TOTAL', budget: 50, flight },
};
const open = { startsAt: flight.startsAt };
const stepCases: Cases = [
  [{ goal: undefined }, 'goal must be an object'],
  [{ audience: null }, 'audience must be an object'],
  [{ schedule: undefined }, 'schedule must be an object'],
  [{ adName: 7 }, `adName ${aText}`],
  [{ campaignName: 7 }, `campaignName ${aText}`],
  [{ adGroupName: {} }, `adGroupName ${aText}`],
  [
    { goal: { ...step.goal, objective: 'TRAFIC' } },
    `goal.objective must be one of: ${objectives.join(', ')}`,
  ],
  [{ goal: { ...step.goal, optimizationGoal: 'CLICK' } }, 'goal.optimizationGoal must be one of: REACH'],
  [{ goal: { ...step.goal, landingPageUrl: 7 } }, `goal.landingPageUrl ${aText}`],
  [
    { schedule: { ...step.schedule, budgetMode: 'TOTAL' } },
    'schedule.budgetMode must be one of: BUDGET_MODE_DAY, BUDGET_MODE_TOTAL',
  ],
  [
    { audience: { ...step.audience, gender: 'MALE' } },
    'audience.gender must be one of: GENDER_FEMALE, GENDER_MALE, GENDER_UNLIMITED',
  ],
  [{ audience: { ...step.audience, ageGroups: [18] } }, `audience.ageGroups[0] ${aText}`],
  [{ postId: 'seven' }, `postId ${aPostId}`],
  [{ goal: { ...step.goal, frequency: undefined } }, 'goal.frequency must be a whole number from 1 to 1000'],
  [{ goal: { ...step.goal, frequency: 1001 } }, 'goal.frequency must be a whole number from 1 to 1000'],
  [{ goal: { ...step.goal, frequencyDays: 31 } }, 'goal.frequencyDays must be a whole number from 1 to 30'],
  [{ audience: {} }, 'audience.locationIds must be a list of 1 to 3000'],
  [{ audience: { locationIds: [6_252_001] } }, `audience.locationIds[0] ${anId}`],
  [{ audience: { savedAudienceId: '' } }, `audience.savedAudienceId ${anId}`],
  ...[0, -1, Number.NaN, Infinity, '50'].map(
    (budget) =>
      [
        { schedule: { ...step.schedule, budget } },
        'schedule.budget must be a finite number above 0',
      ] as const,
  ),
  [{ schedule: { ...step.schedule, flight: undefined } }, 'schedule.flight must be an object'],
  [{ schedule: { ...step.schedule, flight: open } }, 'schedule.flight.endsAt must be a valid Date'],
  [
    { schedule: { ...step.schedule, flight: { startsAt: '2026-12-01' } } },
    'schedule.flight.startsAt must be a valid Date',
  ],
  [
    { schedule: { ...step.schedule, flight: { startsAt: flight.endsAt, endsAt: flight.startsAt } } },
    'schedule.flight.endsAt must be after schedule.flight.startsAt',
  ],
  ...[0, Number.NaN].map((bid) => [{ bid }, 'bid must be a finite number above 0'] as const),
];

const smart = { ...group, adName: 'Two', darkPostStatus: 'ON', creatives: [pull] };
const smartPhotos = { mode: 'push', identity, postKind: 'photo', imageUris: ['u'], musicId: 'm' };
const smartCases: Cases = [
  ...groupCases,
  ...listCases('creatives', 31, pull),
  [{ creatives: [pull, undefined] }, 'creatives[1] must be an object'],
  [{ creatives: many(3, pull), maxCreatives: 2 }, 'creatives must be a list of 1 to 2'],
  [{ maxCreatives: Number.NaN }, 'maxCreatives must be a whole number from 1'],
  [{ adName: undefined }, `adName ${aText}`],
  [{ adTexts: [] }, 'adTexts must be a list of 1 to 5'],
  [{ adTexts: many(6, 'x') }, 'adTexts must be a list of 1 to 5'],
  [{ adTexts: ['x', null] }, `adTexts[1] ${aText}`],
  ...[undefined, 'on'].map(
    (darkPostStatus) =>
      [{ creatives: [pull, video], darkPostStatus }, 'darkPostStatus must be one of: ON, OFF'] as const,
  ),
  [
    { moreConfiguration: { dark_post_status: 'ON' } },
    'moreConfiguration.dark_post_status has a field of its own',
  ],
  [
    { moreConfiguration: { call_to_action_id: '1' } },
    'moreConfiguration.call_to_action_id has a field of its own',
  ],
  ...inList('creatives', pull, [
    [{ postId: 'seven' }, `postId ${aPostId}`],
    [{ postKind: undefined }, `postKind ${kinds}`],
    [{ identity: undefined }, 'identity must be an object'],
    [{ identity: { ...identity, id: '' } }, `identity.id ${anId}`],
  ]),
  ...inList('creatives', video, [[{ videoId: undefined }, `videoId ${anId}`]]),
  ...inList('creatives', smartPhotos, [
    [{ imageUris: undefined }, 'imageUris must be a list of 1 to 35'],
    [{ imageUris: many(36, 'u') }, 'imageUris must be a list of 1 to 35'],
    [{ imageUris: [''] }, `imageUris[0] ${anId}`],
    [{ musicId: undefined }, `musicId ${anId}`],
  ]),
];

const patch = { adId: '17', postId, identity };
const aLocation = (meant: string) =>
  `must be an ISO 3166-1 alpha-2 code in capital letters, such as ${meant}, or a location id`;
const music = { advertiserId: '71', identity, postId, countries: ['DE'], flight };
const listed = { advertiserId: '71', identity, kind: 'video' };
const described = { ...listed, postIds: [postId] };

const builders: readonly (readonly [name: keyof typeof api, given: object, cases: Cases])[] = [
  [
    'buildTtVideoListRequest',
    { advertiserId: '71', kinds: ['video'] },
    [
      ...advertiserCases,
      ...pageCases(50),
      ...keywordCases,
      [{ kinds: ['video', 'story'] }, `kinds[1] ${kinds}`],
    ],
  ],
  [
    'buildTtVideoInfoRequest',
    { advertiserId: '71', code: buildCode(1) },
    [
      ...advertiserCases,
      [{ code: undefined }, `code ${aCode}`],
      [{ code: { toString: () => buildCode(1) } }, `code ${aCode}`],
    ],
  ],
  [
    'buildTtVideoAuthoriseRequest',
    { advertiserId: '71', code: buildCode(1) },
    [
      ...advertiserCases,
      [{ code: '#short' }, `code ${aCode}`],
      [{ sourceCode: buildCode(2).slice(1) }, `sourceCode ${aCode}`],
    ],
  ],
  [
    'buildTtVideoUnbindRequest',
    { advertiserId: '71', postId },
    [...advertiserCases, [{ postId: buildCode(1) }, `postId ${aPostId}`]],
  ],
  ['buildIdentitiesRequest', { advertiserId: '71' }, [...advertiserCases, ...pageCases(100)]],
  [
    'buildIdentityVideosRequest',
    listed,
    [
      ...advertiserCases,
      ...identityCases,
      [{ kind: undefined }, `kind ${kinds}`],
      [{ count: 0 }, 'count must be a whole number from 1 to 20'],
      [{ count: 21 }, 'count must be a whole number from 1 to 20'],
      [{ keyword: 'shoes' }, 'keyword goes with an AUTH_CODE identity alone'],
    ],
  ],
  ['buildIdentityVideosRequest', { ...listed, identity: { ...identity, type: 'AUTH_CODE' } }, keywordCases],
  [
    'buildIdentityVideoInfoRequest',
    described,
    [
      ...advertiserCases,
      ...identityCases,
      ...listCases('postIds', 20, postId),
      [{ postIds: [postId, 'seven'] }, `postIds[1] ${aPostId}`],
      [{ kind: 'story' }, `kind ${kinds}`],
    ],
  ],
  [
    'buildMusicAuthorisationRequest',
    music,
    [
      ...advertiserCases,
      ...identityCases,
      ...listCases('countries', Infinity, 'DE'),
      [{ postId: '' }, `postId ${aPostId}`],
      [{ countries: ['DE', 276] }, `countries[1] ${aLocation('DE')}`],
      [{ countries: ['UK'] }, `countries[0] ${aLocation('GB')}`],
      [{ countries: ['de'] }, `countries[0] ${aLocation('DE')}`],
      [{ countries: ['Germany'] }, `countries[0] ${aLocation('DE')}`],
      [{ flight: undefined }, 'flight must be an object'],
      [{ flight: open }, 'flight.endsAt must be a valid Date'],
      [{ flight: { ...flight, startsAt: new Date(Number.NaN) } }, 'flight.startsAt must be a valid Date'],
      [
        { flight: { startsAt: flight.endsAt, endsAt: flight.endsAt } },
        'flight.endsAt must be after flight.startsAt',
      ],
    ],
  ],
  [
    'buildAdvertisersRequest',
    { advertiserIds: ['71'] },
    [
      ...listCases('advertiserIds', Infinity, '71'),
      [{ advertiserIds: ['71', 72] }, `advertiserIds[1] ${anId}`],
    ],
  ],
  [
    'buildAssetQuotaRequest',
    { businessCenterId: '5', accountId: '9' },
    [
      [{ businessCenterId: '' }, `businessCenterId ${anId}`],
      [{ accountId: 9 }, `accountId ${anId}`],
    ],
  ],
  ['buildPostAuthorisationStatusRequest', { businessId: '73', postId }, ownedCases],
  ['buildPostAuthorisationDeleteRequest', { businessId: '73', postId }, ownedCases],
  [
    'buildPostAuthorisationExtendRequest',
    { businessId: '73', postId, days: 30 },
    [...ownedCases, ...dayCases],
  ],
  [
    'buildPostAuthorisationSettingRequest',
    { businessId: '73', postId, enabled: true, days: 30 },
    [
      ...ownedCases,
      ...dayCases,
      [{ enabled: undefined }, 'enabled must be true or false'],
      [{ enabled: 'false' }, 'enabled must be true or false'],
    ],
  ],
  ['buildMarketplaceStatusRequest', { marketplaceAccountId: '74', postId }, marketCases],
  [
    'buildMarketplaceApplyRequest',
    { marketplaceAccountId: '74', postId, days: 30 },
    [...marketCases, ...dayCases],
  ],
  ['buildAdCreateRequest', { ...group, creatives: [pull] }, [...groupCases, ...creativeCases]],
  [
    'buildAdUpdateRequest',
    { ...group, creatives: [{ ...pull, adId: '17' }] },
    [
      ...groupCases,
      ...inList('creatives', { ...pull, adId: '17' }, [
        [{ adId: undefined }, `adId ${anId}`],
        [{ postId: 'seven' }, `postId ${aPostId}`],
        [{ identity: null }, 'identity must be an object'],
      ]),
    ],
  ],
  [
    'buildAdPatchRequest',
    { ...group, patches: [patch] },
    [
      ...groupCases,
      ...listCases('patches', 20, patch),
      [{ patches: [patch, null] }, 'patches[1] must be an object'],
      ...inList('patches', patch, [
        [{ adId: 17 }, `adId ${anId}`],
        [{ adName: 7 }, `adName ${aText}`],
        [{ postId: 'seven' }, `postId ${aPostId}`],
        [{ identity: undefined }, 'identity must be an object'],
        [{ identity: { ...identity, id: '' } }, `identity.id ${anId}`],
      ]),
    ],
  ],
  ['buildSmartPlusAdCreateRequest', smart, smartCases],
  [
    'buildOneStepSparkAdRequest',
    step,
    [...advertiserCases, ...stepCases, [{ identity: undefined }, 'identity must be an object']],
  ],
];

describe.each(builders)('%s', (name, given, cases) => {
  const build = api[name] as (given: object) => object;

  test('takes what is right', () => {
    expect(build(given)).not.toMatchObject({ ok: false });
  });

  test.each(cases)('%j: %s', (changes, message) => {
    expect(() => build({ ...given, ...changes })).toThrow(new RangeError(message));
  });
});

test('no builder is left out', () => {
  const all = Object.keys(api).filter((name) => name.startsWith('build'));
  expect([...new Set(builders.map(([name]) => name))].sort()).toEqual(all.sort());
});

describe('readers that need to know what was asked', () => {
  const body = { code: 0, data: { video_list: [{ item_id: postId }], video_details: [{ item_id: postId }] } };

  test.each([{}, { identity: null }])('%j names no identity', (options) => {
    const refused = new RangeError('identity must be an object');
    expect(() => api.readIdentityVideos(body, options as never)).toThrow(refused);
    expect(() => api.readIdentityVideoInfo(body, options as never)).toThrow(refused);
  });
});

test.each([
  ['image', flight.startsAt, 'link must be one of: video, photo, profile'],
  [undefined, flight.startsAt, 'link must be one of: video, photo, profile'],
  ['video', '2026-11-23', 'fetchedAt must be a valid Date'],
])('a link to %s, fetched %s', (link, fetchedAt, message) => {
  expect(() => api.mediaLinkExpiry(link as never, fetchedAt as never)).toThrow(new RangeError(message));
});
