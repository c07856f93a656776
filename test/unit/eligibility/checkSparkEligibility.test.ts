import {
  type Authorisation,
  checkSparkEligibility,
  isSparkEligible,
  type Post,
  type SparkContext,
} from 'tiktok-spark-ads';
import {
  eligibilityActions,
  type EligibilityCode,
  type EligibilityStatus,
  type MusicRights,
  readinessActions,
} from 'tiktok-spark-ads/vocabulary';
import { buildAuthorisation, buildPost, buildSparkContext, eligibilityCase } from 'tiktok-spark-ads/fixtures';
import { describeAction, describeIssue, enActions } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';

describe('the two simplest cases', () => {
  test('a public own post on a linked account is eligible, with nothing else known', () => {
    const post: Post = { id: '7440000000000000001', state: 'published', visibility: 'public' };
    const result = checkSparkEligibility(post, { now, owner: 'own', access: 'linked_account' });
    expect(result).toMatchObject({ status: 'eligible', blockers: [], warnings: [], unknowns: [] });
    expect(result.unverified.map(({ code, params }) => [code, params])).toEqual([
      ['relations_unverified', { missing: ['isChain', 'mentions'], request: undefined }],
      [
        'identity_unverified',
        { missing: ['isGovernmentOrPolitical', 'availability', 'canPull'], request: '/identity/get/' },
      ],
      ['music_unverified', { request: '/identity/music/authorization/' }],
      ['anchors_unverified', { request: '/identity/video/info/' }],
      ['disclosure_unverified', undefined],
      ['quota_unverified', { request: '/asset/bind/quota/' }],
    ]);
    expect(result).not.toHaveProperty('nextAction');
  });

  test('a public, applied, live row of the list of authorised posts is eligible', () => {
    const row = {
      post: buildPost(),
      access: 'code',
      authorisation: buildAuthorisation({ now }),
      identity: { id: '7440000000000009001', type: 'AUTH_CODE', handle: 'sample.creator' },
      raw: {},
    } as const;
    expect(isSparkEligible(row.post, { ...row, owner: 'creator', now })).toBe(true);
  });
});

describe('whose post it is and how it is reached are two questions', () => {
  test.each([
    ['a creator may grant the whole account', { owner: 'creator', access: 'bc_grant' }],
    ['a brand may use a code for an account of its own', { owner: 'own', access: 'code' }],
  ] as const)('%s', (_, { owner, access }) => {
    expect(isSparkEligible(buildPost(), buildSparkContext({ now, owner, access }))).toBe(true);
  });

  test.each<[EligibilityCode, SparkContext['owner'], string]>([
    ['authorisation_expired', 'own', 'advertiser'],
    ['authorisation_expired', 'creator', 'creator'],
    ['post_exposed', 'own', 'advertiser'],
    ['post_exposed', 'creator', 'creator'],
    ['identity_private_account', 'creator', 'creator'],
    ['access_missing', 'creator', 'creator'],
  ])('for %s of a post whose owner is %s, the %s acts', (code, owner, actor) => {
    const { post, context } = eligibilityCase(code, { now });
    expect(checkSparkEligibility(post, { ...context, owner }).nextAction).toMatchObject({ code, actor });
  });

  test('a creator offers other ways in than an account of one’s own', () => {
    const waysFor = (owner: SparkContext['owner']) =>
      checkSparkEligibility(buildPost(), { now, owner, access: 'none' }).blockers[0]?.params;
    expect(waysFor('own')).toEqual({ ways: ['link_account', 'business_center', 'code'] });
    expect(waysFor('creator')).toEqual({ ways: ['code', 'business_center', 'marketplace_application'] });
  });

  test('an authorisation that says it is not needed opens nothing by code', () => {
    expect(codes({ authorisation: { needed: false } })).toEqual(['authorisation_missing']);
  });
});

describe('the next action', () => {
  test.each<[SparkContext['owner'], object]>([
    ['own', { actor: 'advertiser', action: 'link_account' }],
    ['creator', { actor: 'creator', action: 'grant_access' }],
  ])('is what its actor does: without access to a post whose owner is %s', (owner, expected) => {
    const { nextAction } = checkSparkEligibility(buildPost(), { now, owner, access: 'none' });
    expect(nextAction).toMatchObject(expected);
    expect(describeAction(nextAction!.action)).toMatch(/^[A-Z][\w ]+$/u);
  });

  test.each([...eligibilityActions, ...readinessActions])('%s has a label in every language', (action) => {
    expect(describeAction(action).length).toBeGreaterThan(0);
    expect(describeAction(action, { messages: { ...enActions, [action]: '…' } })).toBe('…');
  });

  test('is to answer the gravest finding, not the first', () => {
    const { nextAction } = checkSparkEligibility(
      buildPost({ kind: 'HOLOGRAM', disclosure: { aiGenerated: true } }),
      buildSparkContext({ now, authorisation: undefined }),
    );
    expect(nextAction?.code).toBe('authorisation_missing');
  });

  test('is another post when nothing can save this one', () => {
    const context = buildSparkContext({ now, authorisation: undefined });
    expect(checkSparkEligibility(buildPost({ state: 'deleted' }), context).nextAction).toMatchObject({
      action: 'choose_another_post',
      code: 'post_deleted',
    });
  });

  test('is due when the ad starts, unless that has passed', () => {
    const dueFor = (startsAt: Date) =>
      checkSparkEligibility(buildPost(), buildSparkContext({ now, access: 'none', flight: { startsAt } }))
        .nextAction?.by;
    expect(dueFor(inDays(2))).toEqual(inDays(2));
    expect(dueFor(now)).toBeUndefined();
  });
});

describe('dates', () => {
  test('a flight that starts the instant the authorisation ends is too late', () => {
    expect(codes({ flight: { startsAt: inDays(20) } })).toEqual(['flight_after_authorisation']);
    expect(codes({ flight: { startsAt: new Date(inDays(20).getTime() - 1), endsAt: inDays(20) } })).toEqual(
      [],
    );
  });

  test('a flight without an end outlives every authorisation', () => {
    const { warnings } = checkSparkEligibility(
      buildPost(),
      buildSparkContext({ now, flight: { startsAt: now, endsAt: null as never } }),
    );
    expect(warnings.map(({ params }) => params)).toEqual([{ endsAt: inDays(20), flightEndsAt: undefined }]);
  });

  test('a flight is compared with the end of an authorisation that starts later, too', () => {
    const authorisation = buildAuthorisation({ now, endsInDays: 40 });
    expect(codes({ authorisation, flight: { startsAt: inDays(41) } })).toEqual([
      'authorisation_not_started',
      'flight_after_authorisation',
    ]);
  });

  test.each<[string, Partial<SparkContext>]>([
    ['now', { now: new Date(Number.NaN) }],
    ['flight.startsAt', { flight: { startsAt: new Date(Number.NaN) } }],
    ['flight.endsAt', { flight: { startsAt: now, endsAt: new Date(Number.NaN) } }],
    ['flight.startsAt', { flight: { startsAt: new Date(Number.NaN), endsAt: inDays(3) } }],
    [
      'music.flight.startsAt',
      { music: { status: 'WITHOUT_SONG_ID', flight: { endsAt: inDays(3) } as never } },
    ],
    ['flight.startsAt', { flight: {} as never }],
    ['flight.endsAt must be after flight.startsAt', { flight: { startsAt: now, endsAt: now } }],
    ['authorisation.endsAt', { authorisation: { endsAt: new Date(Number.NaN) } }],
    ['sourceAuthorisations[1].endsAt', { sourceAuthorisations: [{}, { endsAt: new Date(Number.NaN) }] }],
    ['owner must be one of: own, creator', { owner: 'Own' as never }],
    ['owner', { owner: undefined as never }],
    ['mode must be one of: pull, push', { mode: 'PUSH' as never }],
    ['countries', { countries: 'DE' as never }],
  ])('an invalid %s is misuse', (name, changed) => {
    const context = { ...buildSparkContext({ now }), ...changed };
    expect(() => checkSparkEligibility(buildPost(), context)).toThrow(RangeError);
    expect(() => checkSparkEligibility(buildPost(), context)).toThrow(name);
  });

  test.each<[string, Date, object, string[]]>([
    ['ends before the authorisation', inDays(3), {}, []],
    ['outlives the authorisation', inDays(30), {}, ['flight_outlives_authorisation']],
    ['is over', inDays(-1), {}, ['flight_over']],
    [
      'may begin before the music is cleared',
      inDays(3),
      { music: { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: now, endsAt: inDays(9) } } },
      ['music_unverified'],
    ],
    [
      'may be only partly what the music was refused for',
      inDays(3),
      { music: { status: 'AUTHORIZATION_MISSING', flight: { startsAt: now, endsAt: inDays(2) } } },
      ['music_not_cleared_for_all'],
    ],
    [
      'ends before the days that the music was refused for',
      inDays(3),
      { music: { status: 'AUTHORIZATION_MISSING', flight: { startsAt: inDays(3), endsAt: inDays(9) } } },
      ['music_unverified'],
    ],
  ])('a flight without a start that %s', (_, endsAt, changed, expected) => {
    const context = { ...buildSparkContext({ now }), flight: { endsAt }, ...changed };
    const { blockers, warnings, unknowns, unverified } = checkSparkEligibility(buildPost(), context);
    const found = [...blockers, ...warnings, ...unknowns, ...unverified].map(({ code }) => code);
    expect(found).toEqual(expected);
  });

  test('a flight that is over is told of, with either mode', () => {
    const flight = { startsAt: inDays(-9), endsAt: inDays(-1) };
    expect(codes({ flight })).toEqual(['flight_over']);
    expect(codes({ flight, mode: 'push', access: 'bc_grant' })).toEqual(['flight_over']);
  });
});

describe('of what is stated and what the platform says, the worse counts', () => {
  test.each<[Partial<Post>, EligibilityCode]>([
    [{ state: 'published', platformStatus: 'USER_DELETE' }, 'post_deleted'],
    [{ state: 'deleted', platformStatus: 'HESITATE_RECOMMEND' }, 'post_deleted'],
    [{ visibility: 'public', platformStatus: 'ITEM_STATUS_ONLY_AUTHOR_SEE' }, 'post_exposed'],
    [{ visibility: 'followers', platformStatus: 'STATUS_ONLY_FRIEND_SEE' }, 'post_exposed'],
  ])('%o', (post, code) => {
    const result = checkSparkEligibility(buildPost(post), buildSparkContext({ now }));
    const { blockers, unknowns, warnings } = result;
    expect([...blockers, ...unknowns, ...warnings].map((finding) => finding.code)).toEqual([code]);
  });
});

describe('words that nobody knows are not taken for good', () => {
  test.each<[Partial<Post>, EligibilityCode[]]>([
    [{ platformStatus: 'FOO' }, ['post_status_unknown']],
    [{ platformStatus: 7 as never }, ['post_status_unknown']],
    [{ visibility: undefined, platformStatus: 'FOO' }, ['post_status_unknown', 'post_visibility_unknown']],
    [{ state: 'Published' as never }, ['post_status_unknown']],
    [{ visibility: 'everyone' as never }, ['post_visibility_unknown']],
    [{ visibility: 'everyone' as never, platformStatus: undefined }, ['post_visibility_unknown']],
  ])('%o', (post, expected) => {
    const result = checkSparkEligibility(buildPost(post), buildSparkContext({ now }));
    expect(result).toMatchObject({ status: 'unknown', blockers: [] });
    expect(result.unknowns.map(({ code }) => code)).toEqual(expected);
  });

  test('a word of privacy alone says nothing of the state, and is no unknown word', () => {
    const post: Post = { id: '7440000000000000001', platformStatus: 'SELF_ONLY' };
    const { unknowns } = checkSparkEligibility(post, buildSparkContext({ now, access: 'linked_account' }));
    expect(unknowns).toMatchObject([{ code: 'post_status_unknown', params: { platformStatus: undefined } }]);
  });

  test('a code in the place of a word is not repeated', () => {
    const code = buildAuthorisation({ now }).code ?? '';
    const authorisation = { platformStatus: code, postId: code, endsAt: inDays(9) };
    const result = checkSparkEligibility(
      buildPost({ platformStatus: code, kind: code }),
      buildSparkContext({ now, authorisation }),
    );
    expect(result.unknowns.length).toBeGreaterThan(1);
    expect(JSON.stringify(result)).not.toContain(code.slice(1, 20));
  });

  test('an authorisation without an end has its unknown word reported too', () => {
    expect(codes({ authorisation: { platformStatus: 'FOO' } })).toEqual([
      'authorisation_unknown',
      'authorisation_end_unknown',
    ]);
  });

  test('a link whose review says what we do not know is not checked', () => {
    const anchors = [{ status: 'PASSED?', productRegions: ['DE', 'FR'] }];
    const { unverified } = checkSparkEligibility(buildPost({ anchors }), buildSparkContext({ now }));
    expect(unverified.map(({ code }) => code)).toEqual(['anchors_unverified']);
  });

  test.each([
    ['canPull', { canPull: 'no' }],
    ['isGovernmentOrPolitical', { isGovernmentOrPolitical: 'yes' }],
  ])('a %s that is neither yes nor no is not verified', (field, changed) => {
    const context = buildSparkContext({ now, access: 'linked_account' });
    const identity = { ...context.identity, ...changed } as never;
    const { unverified } = checkSparkEligibility(buildPost(), { ...context, identity });
    expect(unverified).toMatchObject([{ code: 'identity_unverified', params: { missing: [field] } }]);
  });

  test.each<[string, object]>([
    ['a chain', { isChain: 'no' }],
    ['mentions', { mentions: 'none' }],
    ['a kind of source', { duetOf: '7440000000000000002', duetOfKind: 'HOLOGRAM' }],
  ])('nor are relations with %s in a word that is none', (_, changed) => {
    const relations = { mentions: [], isChain: false, ...changed } as never;
    const sourceAuthorisations = [buildAuthorisation({ now, postId: '7440000000000000002' })];
    const { unverified } = checkSparkEligibility(
      buildPost({ relations }),
      buildSparkContext({ now, sourceAuthorisations }),
    );
    expect(unverified.map(({ code }) => code)).toEqual(['relations_unverified']);
  });
});

describe('countries', () => {
  const notCountries: [string, unknown, string][] = [
    ['another abbreviation', 'UK', 'such as GB'],
    ['small letters', 'gb', 'such as GB'],
    ['mixed letters', 'De', 'such as DE'],
    ['a space beside it', 'FR ', 'such as FR'],
    ['a name', 'Germany', 'such as DE'],
    ['three letters', 'DEU', 'such as DE'],
    ['digits', '276', 'such as DE'],
    ['a language', 'en', 'such as DE'],
    ['a language with its country', 'en-GB', 'such as DE'],
    ['a continent', 'EU', 'such as DE'],
    ['a country of the past', 'YU', 'such as DE'],
    ['nothing', '', 'such as DE'],
    ['no text', 276, 'such as DE'],
    ['null', null, 'such as DE'],
  ];

  test.each(notCountries)('%s is misuse, never a country where the ad may not run: %j', (_, given, hint) => {
    const post = buildPost({ anchors: [{ status: 'passed', productRegions: ['DE', 'GB'] }] });
    const ask = (changed: object) => () =>
      checkSparkEligibility(post, { ...buildSparkContext({ now }), ...changed });
    const must = `must be an ISO 3166-1 alpha-2 code in capital letters, ${hint}`;
    expect(ask({ countries: ['DE', given] })).toThrow(new RangeError(`countries[1] ${must}`));
    const music = { status: 'WITH_FULL_AUTHORIZATION', countries: [given] };
    expect(ask({ music })).toThrow(new RangeError(`music.countries[0] ${must}`));
  });

  test.each([
    ['UK', 'GB'],
    ['uk', 'GB'],
    ['de', 'DE'],
    [' DE', 'DE'],
  ])('but the platform’s %j is read as %s', (region, country) => {
    const post = buildPost({ anchors: [{ status: 'passed', productRegions: [region] }] });
    const codes = (countries: string[]) =>
      checkSparkEligibility(post, buildSparkContext({ now, countries })).blockers.map(({ code }) => code);
    expect(codes([country])).toEqual([]);
    expect(codes(['US'])).toEqual(['anchor_regions_exclude_all']);
  });

  test.each([[['Germany']], [['DE', 'GBR']], [['ALL']], [[null]], [['DE', 49]], [['']]])(
    'regions of the platform that we cannot read refuse no country: %j',
    (productRegions) => {
      const post = buildPost({ anchors: [{ status: 'passed', productRegions: productRegions as string[] }] });
      const verdict = checkSparkEligibility(post, buildSparkContext({ now, countries: ['US'] }));
      expect(verdict).toMatchObject({ blockers: [], warnings: [] });
      expect(verdict.unverified.map(({ code }) => code)).toEqual(['anchors_unverified']);
    },
  );
});

describe('music is cleared for countries and dates', () => {
  const flight = { startsAt: inDays(2), endsAt: inDays(9) };
  test.each<[string, MusicRights, EligibilityCode | undefined]>([
    [
      'full, for just these',
      { status: 'WITH_FULL_AUTHORIZATION', countries: ['FR', 'DE'], flight },
      undefined,
    ],
    [
      'full, for too few countries',
      { status: 'WITH_FULL_AUTHORIZATION', countries: ['DE'] },
      'music_unverified',
    ],
    [
      'full, until too early',
      { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: inDays(2), endsAt: inDays(8) } },
      'music_unverified',
    ],
    [
      'full, from too late',
      { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: inDays(3), endsAt: inDays(9) } },
      'music_unverified',
    ],
    [
      'full, without an end',
      { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: inDays(1) } },
      undefined,
    ],
    [
      'missing, for one of these',
      { status: 'AUTHORIZATION_MISSING', countries: ['FR'], flight },
      'music_not_authorised',
    ],
    [
      'missing, for a longer time',
      { status: 'AUTHORIZATION_MISSING', flight: { startsAt: inDays(2) } },
      'music_not_cleared_for_all',
    ],
    [
      'missing, for more countries',
      { status: 'AUTHORIZATION_MISSING', countries: ['FR', 'ES'], flight },
      'music_not_cleared_for_all',
    ],
    [
      'missing, for an earlier time that ends within these days',
      { status: 'AUTHORIZATION_MISSING', flight: { startsAt: inDays(1), endsAt: inDays(3) } },
      'music_not_cleared_for_all',
    ],
    [
      'missing, for an earlier time',
      { status: 'AUTHORIZATION_MISSING', flight: { startsAt: inDays(1), endsAt: inDays(2) } },
      'music_unverified',
    ],
    [
      'missing, for other countries',
      { status: 'AUTHORIZATION_MISSING', countries: ['US'], flight },
      'music_unverified',
    ],
    ['no song, whatever was asked', { status: 'WITHOUT_SONG_ID', countries: ['US'] }, undefined],
    ['a word that we do not know', { status: 'PARTIAL' }, 'music_status_unknown'],
    ['no word', { status: '' }, 'music_unverified'],
  ])('%s', (_, music, code) => {
    const context = buildSparkContext({ now, music, flight, access: 'bc_grant' });
    const { blockers, warnings, unverified } = checkSparkEligibility(buildPost(), context);
    const codes = [...blockers, ...warnings, ...unverified].map((finding) => finding.code);
    expect(codes).toEqual(code ? [code] : []);
  });

  test('what TikTok did not clear for more than the ad is to be asked again', () => {
    const music = { status: 'AUTHORIZATION_MISSING', countries: ['DE', 'FR'] };
    const context = buildSparkContext({ now, music, countries: ['DE'], access: 'bc_grant' });
    const verdict = checkSparkEligibility(buildPost(), context);
    expect(verdict).toMatchObject({ status: 'eligible', nextAction: { action: 'ask_platform' } });
    expect(describeIssue(verdict.warnings[0]!).text).toBe(
      'TikTok was asked about Germany and France and did not clear the music of this post for all of that. The ad has other countries or dates, so its music may be cleared.',
    );
  });
});

test('music that is cleared until a day is not cleared for a flight without an end', () => {
  const music = { status: 'WITH_FULL_AUTHORIZATION', flight: { startsAt: now, endsAt: inDays(30) } };
  for (const endsAt of [undefined, null as never]) {
    const context = buildSparkContext({ now, access: 'bc_grant', music, flight: { startsAt: now, endsAt } });
    expect(checkSparkEligibility(buildPost(), context).unverified.map(({ code }) => code)).toEqual([
      'music_unverified',
    ]);
  }
});

describe('a post made from another needs that one authorised too', () => {
  const source = '7440000000000000002';
  const check = (sourceAuthorisations: readonly Authorisation[]) =>
    checkSparkEligibility(
      buildPost({ relations: { duetOf: source, duetOfKind: 'video', mentions: [], isChain: false } }),
      buildSparkContext({ now, sourceAuthorisations }),
    ).status;

  test.each<[string, readonly Authorisation[], EligibilityStatus]>([
    [
      'one with an unknown word',
      [buildAuthorisation({ now, postId: source, platformStatus: 'FOO' })],
      'unknown',
    ],
    ['one without an end', [{ postId: source }], 'unknown'],
    ['one that says it is not needed', [{ postId: source, needed: false }], 'unknown'],
    ['a live one of nobody knows which post', [buildAuthorisation({ now, postId: undefined })], 'unknown'],
    ['a live one of that post', [buildAuthorisation({ now, postId: source })], 'eligible'],
    ['an expired one', [buildAuthorisation({ now, postId: source, endsInDays: -1 })], 'ineligible'],
    ['one of another post', [buildAuthorisation({ now })], 'ineligible'],
    ['none', [], 'ineligible'],
    ['nothing to read', [null as never], 'ineligible'],
  ])('%s', (_, sourceAuthorisations, status) => {
    expect(check(sourceAuthorisations)).toBe(status);
  });

  test('a source whose id came as a number is a source all the same', () => {
    const relations = { stitchOf: 7_440_000_000 as never, mentions: [], isChain: false };
    const { blockers } = checkSparkEligibility(buildPost({ relations }), buildSparkContext({ now }));
    expect(blockers).toMatchObject([{ code: 'source_not_authorised', params: { postIds: ['7440000000'] } }]);
  });

  test('of several sources the one that ends first is named', () => {
    const other = '7440000000000000003';
    const { warnings } = checkSparkEligibility(
      buildPost({ relations: { stitchOf: source, mentions: [other], isChain: false } }),
      buildSparkContext({
        now,
        access: 'linked_account',
        flight: { startsAt: now, endsAt: inDays(15) },
        sourceAuthorisations: [
          buildAuthorisation({ now, postId: source, endsInDays: 15 }),
          buildAuthorisation({ now, postId: other, endsInDays: 9 }),
        ],
      }),
    );
    expect(warnings).toMatchObject([
      {
        code: 'flight_outlives_source_authorisation',
        params: { postIds: [other], endsAt: inDays(9), flightEndsAt: inDays(15) },
      },
    ]);
  });
});

describe('each missing piece is enough to be named', () => {
  const whole = { isChain: false, mentions: [], duetOf: '7440000000000000002', duetOfKind: 'video' } as const;
  const context = buildSparkContext({
    now,
    sourceAuthorisations: [buildAuthorisation({ now, postId: whole.duetOf })],
  });

  test.each(['isChain', 'mentions', 'duetOfKind'] as const)('of the relations: %s', (piece) => {
    const unverified = (relations: Post['relations']) =>
      checkSparkEligibility(buildPost({ relations }), context).unverified.map(({ code }) => code);
    expect(unverified(whole)).toEqual([]);
    expect(unverified({ ...whole, [piece]: undefined })).toEqual(['relations_unverified']);
  });

  test('of the identity behind a code: whether it is a government or a party', () => {
    const { unverified } = checkSparkEligibility(
      buildPost(),
      buildSparkContext({ now, identity: { type: 'AUTH_CODE' } }),
    );
    expect(unverified.map(({ params }) => params)).toEqual([
      { missing: ['isGovernmentOrPolitical'], request: '/identity/get/' },
    ]);
  });

  test('of the status: a word that nobody gave is not made up', () => {
    const { unknowns } = checkSparkEligibility({ id: '7440000000000000001' }, buildSparkContext({ now }));
    expect(unknowns.map(({ params }) => params)).toEqual([{ platformStatus: undefined }]);
  });
});

test('a name and a picture are no account to run a post from', () => {
  const { blockers } = checkSparkEligibility(buildPost(), {
    ...buildSparkContext({ now, access: 'linked_account' }),
    identity: { type: 'CUSTOMIZED_USER' },
  });
  expect(blockers.map(({ code }) => code)).toEqual(['identity_cannot_spark']);
});

test('a push looks at the account, not at an old post', () => {
  const post = buildPost({ state: 'deleted', visibility: 'private', kind: 'story', anchors: undefined });
  const context = buildSparkContext({ now, access: 'bc_grant', mode: 'push', music: undefined });
  expect(checkSparkEligibility(post, context)).toMatchObject({
    status: 'eligible',
    warnings: [],
    unverified: [],
  });
});

test('either of account and advertiser can be in ads-only mode', () => {
  const context = buildSparkContext({ now, access: 'linked_account', mode: 'push', darkPost: false });
  const check = (adsOnlyMode: boolean) =>
    checkSparkEligibility(buildPost(), { ...context, advertiser: { adsOnlyMode } }).status;
  expect([check(true), check(false)]).toEqual(['ineligible', 'eligible']);
});

test('no finding shows a code', () => {
  const code = buildAuthorisation({ now }).code ?? '';
  const context = buildSparkContext({ now, authorisation: buildAuthorisation({ now, endsInDays: -1 }) });
  expect(JSON.stringify(checkSparkEligibility(buildPost(), context))).not.toContain(code.slice(1, 20));
});

function codes(context: Partial<SparkContext>): readonly EligibilityCode[] {
  const { blockers, warnings, unknowns, unverified } = checkSparkEligibility(
    buildPost(),
    buildSparkContext({ now, ...context }),
  );
  return [...blockers, ...warnings, ...unknowns, ...unverified].map(({ code }) => code);
}

describe('an empty id names no post', () => {
  const none = checkSparkEligibility(
    buildPost({ relations: { mentions: [], isChain: false } }),
    buildSparkContext({ now, sourceAuthorisations: [] }),
  );
  test.each<[string, object, object]>([
    ['duetOf', { duetOf: '' }, {}],
    ['duetOf of a kind', { duetOf: '', duetOfKind: 'video' }, {}],
    ['stitchOf', { stitchOf: '' }, {}],
    ['mentions', { mentions: [''] }, {}],
    ['many mentions', { mentions: ['', '', ''] }, {}],
    ['all of them', { duetOf: '', stitchOf: '', mentions: ['', ''] }, { sourceAuthorisations: undefined }],
  ])('in %s', (_, changed, context) => {
    const post = buildPost({ relations: { mentions: [], isChain: false, ...changed } });
    const verdict = checkSparkEligibility(post, {
      ...buildSparkContext({ now, sourceAuthorisations: [] }),
      ...context,
    });
    expect(verdict).toEqual(none);
  });

  test('nor does that of a source’s authorisation, which may be for any post', () => {
    const source = '7440000000000000002';
    const verdict = (postId: string | undefined) =>
      checkSparkEligibility(
        buildPost({ relations: { stitchOf: source, mentions: [], isChain: false } }),
        buildSparkContext({ now, sourceAuthorisations: [{ ...buildAuthorisation({ now }), postId }] }),
      );
    expect(verdict('')).toEqual(verdict(undefined));
    expect(verdict('').unknowns.map(({ code }) => code)).toEqual(['source_authorisation_unknown']);
  });
});
