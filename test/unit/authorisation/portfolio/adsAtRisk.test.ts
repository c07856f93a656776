import { adsAtRisk, type Authorisation, groupByCreator, type RunningAd } from 'tiktok-spark-ads';
import { type AuthorisationStatus, identityTypes, type UnclearAd } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

const ad = (rest: Partial<RunningAd> = {}): RunningAd => ({
  id: 'ad',
  postId: 'post',
  identityType: 'AUTH_CODE',
  ...rest,
});
const ending = (days: number, rest: Partial<Authorisation> = {}): Authorisation => ({
  postId: 'post',
  handle: 'ana',
  endsAt: inDays(days),
  ...rest,
});
const risk = (ads: RunningAd[], authorisations: Authorisation[], horizonDays?: number) =>
  adsAtRisk(ads, authorisations, { now, horizonDays });

describe('an ad at risk', () => {
  test('stops with its authorisation, and its creator has to act', () => {
    const authorisation = ending(3);
    expect(risk([ad()], [authorisation]).atRisk).toEqual([
      {
        ad: ad(),
        authorisation,
        status: 'active',
        endsAt: inDays(3),
        endIsUpperBound: false,
        endIsLowerBound: false,
        endIsUnconfirmed: false,
        longerLived: undefined,
        actor: 'creator',
        remedy: 'extend',
        daysAtRisk: undefined,
        spendAtRisk: undefined,
        spendAtRiskPerDay: undefined,
      },
    ]);
  });

  test.each([
    ['within the horizon', 7, undefined, 1],
    ['after it', 7.001, undefined, 0],
    ['within a wider one', 30, 30, 1],
    ['ended already', -3, 0, 1],
  ])('ends %s', (_, days, horizonDays, count) => {
    expect(risk([ad()], [ending(days)], horizonDays).atRisk).toHaveLength(count);
  });

  test.each([
    ['withdrawn', ending(40, { platformStatus: 'UNAUTHORIZED' }), 'revoked', 'new_code'],
    ['ended, as the platform says', ending(40, { platformStatus: 'EXPIRED' }), 'expired', 'unknown'],
    ['not applied, and ending', ending(4, { stage: 'generated' }), 'not_applied', 'extend'],
  ])('rests on an authorisation that is %s', (_, authorisation, status, remedy) => {
    expect(risk([ad()], [authorisation]).atRisk).toMatchObject([{ status, remedy }]);
  });

  test('loses the rest of its flight', () => {
    const flight = { startsAt: inDays(-5), endsAt: inDays(10) };
    expect(risk([ad({ flight, dailySpend: 20 })], [ending(4)]).atRisk).toMatchObject([
      { daysAtRisk: 6, spendAtRisk: 120 },
    ]);
    expect(risk([ad({ flight, dailySpend: 20 })], [ending(-4)]).atRisk).toMatchObject([
      { daysAtRisk: 10, spendAtRisk: 200 },
    ]);
  });

  test('may stop earlier when its end is an upper bound', () => {
    const received = {
      postId: 'post',
      startsAt: inDays(-28),
      durationDays: 30,
      startsAtIs: 'received' as const,
    };
    expect(risk([ad()], [received]).atRisk).toMatchObject([{ endsAt: inDays(2), endIsUpperBound: true }]);
  });

  test('comes soonest first, then by post id, ad id and binding id', () => {
    const ads = [
      ad({ id: '2', postId: 'b' }),
      ad({ id: '1', postId: 'b', bindingId: 'y' }),
      ad({ id: '1', postId: 'b', bindingId: 'x' }),
      ad({ id: '9', postId: 'a' }),
      ad({ id: '5', postId: 'c' }),
    ];
    const authorisations = [
      ending(3, { postId: 'a' }),
      ending(3, { postId: 'b' }),
      ending(1, { postId: 'c' }),
    ];
    const expected = ['c5', 'a9', 'b1x', 'b1y', 'b2'];
    for (const given of [ads, [...ads].reverse()]) {
      const order = risk(given, authorisations).atRisk.map(
        ({ ad: { postId, id, bindingId = '' } }) => `${postId}${id}${bindingId}`,
      );
      expect(order).toEqual(expected);
    }
  });

  test('can be gathered by creator', () => {
    const rows = risk([ad({ id: '1' }), ad({ id: '2' })], [ending(3)]).atRisk;
    expect(groupByCreator(rows).map(({ handle, rows: own }) => [handle, own.length])).toEqual([['ana', 2]]);
  });
});

test('the exposed spend of a day is summed as far as it is known', () => {
  const ads = [
    ad({ dailySpend: 20 }),
    ad({ dailySpend: 30.5 }),
    ad(),
    ad({ postId: 'other', dailySpend: 1000 }),
  ];
  expect(risk(ads, [ending(3), ending(90, { postId: 'other' })])).toMatchObject({
    dailySpendAtRisk: 50.5,
    adsWithoutSpend: 1,
  });
});

describe('a safe ad', () => {
  const because = (given: RunningAd, authorisations: Authorisation[]) =>
    risk([given], authorisations).safe[0]?.because;

  test.each(identityTypes.filter((type) => type !== 'AUTH_CODE'))(
    'rests on no code as %s',
    (identityType) => {
      expect(because(ad({ identityType }), [ending(1)])).toBe('no_code');
      expect(because(ad({ identityType }), [])).toBe('no_code');
    },
  );

  test('rests on no code as far as its post tells', () => {
    expect(because(ad({ identityType: undefined }), [{ postId: 'post', needed: false }])).toBe('no_code');
    expect(
      because(ad({ identityType: undefined }), [{ postId: 'post', needed: false }, ending(1)]),
    ).toBeUndefined();
  });

  test('ends first, or later than the horizon', () => {
    const until = (days: number) => ad({ flight: { startsAt: inDays(-9), endsAt: inDays(days) } });
    expect(because(until(2), [ending(2)])).toBe('flight_ends_first');
    expect(because(until(3), [ending(2)])).toBeUndefined();
    expect(because(until(0), [ending(-2)])).toBe('flight_ends_first');
    expect(because(until(0), [])).toBe('flight_ends_first');
    expect(because(until(90), [ending(20)])).toBe('ends_later');
    expect(because(until(7), [ending(7)])).toBe('flight_ends_first');
  });
});

describe('an unclear ad', () => {
  test.each<[string, Authorisation[], AuthorisationStatus | undefined, UnclearAd['because']]>([
    ['nothing is known of', [], undefined, 'nothing_known'],
    ['only another post has an authorisation', [ending(3, { postId: 'other' })], undefined, 'nothing_known'],
    ['an authorisation says no post', [ending(3, { postId: undefined })], undefined, 'nothing_known'],
    ['an authorisation has an empty post', [ending(3, { postId: '' })], undefined, 'nothing_known'],
    [
      'only a way in without a code is known',
      [{ postId: 'post', needed: false }],
      undefined,
      'nothing_known',
    ],
    ['the end is not known', [{ postId: 'post' }], 'unknown', 'not_known'],
    ['the platform’s word is not known', [ending(3, { platformStatus: 'NEW' })], 'unknown', 'status_unknown'],
    ['the authorisation is not applied', [ending(30, { stage: 'generated' })], 'not_applied', 'not_in_force'],
    ['the creator has not answered', [{ postId: 'post', stage: 'requested' }], 'pending', 'not_known'],
  ])('%s', (_, authorisations, status, because) => {
    const { atRisk, safe, unclear } = risk([ad()], authorisations);
    const candidates = because === 'nothing_known' ? [] : authorisations;
    expect({ atRisk, safe, unclear }).toEqual({
      atRisk: [],
      safe: [],
      unclear: [{ ad: ad(), status, because, candidates }],
    });
  });

  test('a kind of identity that nobody knows is no reason to feel safe', () => {
    expect(risk([ad({ identityType: 'NEW_KIND' })], []).unclear).toHaveLength(1);
    expect(risk([ad({ identityType: 'NEW_KIND' })], [ending(1)]).atRisk).toHaveLength(1);
  });
});

describe('several bindings of one post', () => {
  const [short, long] = [ending(2, { bindingId: 'short' }), ending(30, { bindingId: 'long' })];

  test('an ad that names none is unclear where they disagree, and at risk where they do not', () => {
    for (const given of [
      [short, long],
      [long, short],
    ]) {
      expect(risk([ad()], given).unclear).toMatchObject([
        { because: 'bindings_disagree', status: 'active', candidates: [long, short] },
      ]);
      expect(risk([ad()], given, 30).atRisk).toMatchObject([{ authorisation: short, longerLived: long }]);
      expect(risk([ad()], given, 1).safe).toMatchObject([{ because: 'ends_later' }]);
    }
  });

  test('the named binding counts, and the advertiser has another at hand', () => {
    for (const given of [
      [short, long],
      [long, short],
    ]) {
      expect(risk([ad({ bindingId: 'short' })], given).atRisk).toMatchObject([
        { authorisation: short, longerLived: long, actor: 'advertiser', remedy: 'use_other_binding' },
      ]);
    }
  });

  test('one that is not in force, or ends no later, is no help', () => {
    const others = [ending(30, { bindingId: 'a', stage: 'generated' }), ending(2, { bindingId: 'b' })];
    expect(risk([ad({ bindingId: 'short' })], [short, ...others]).atRisk).toMatchObject([
      { longerLived: undefined, actor: 'creator' },
    ]);
  });

  test('a binding that no row names', () => {
    expect(risk([ad({ bindingId: 'else' })], [short, long]).unclear).toHaveLength(1);
    expect(risk([ad({ bindingId: 'else' })], [short, ending(1)]).atRisk).toHaveLength(1);
  });

  test('one with a known end before one without', () => {
    for (const given of [
      [{ postId: 'post' }, short],
      [short, { postId: 'post' }],
    ]) {
      expect(risk([ad()], given).atRisk).toMatchObject([{ authorisation: short }]);
    }
  });

  test('of two that end together, the first by binding id', () => {
    const [a, b] = [ending(2, { bindingId: 'a' }), ending(2, { bindingId: 'b' })];
    for (const given of [
      [a, b],
      [b, a],
    ])
      expect(risk([ad()], given).atRisk[0]?.authorisation).toBe(a);
  });
});

test.each([
  ['now', { now: new Date(NaN) }, {}],
  ['horizonDays', { now, horizonDays: -1 }, {}],
  ['horizonDays', { now, horizonDays: 0.5 }, {}],
  ['horizonDays', { now, horizonDays: 1e9 }, {}],
  ['ads[0].dailySpend', { now }, { dailySpend: -1 }],
  ['ads[0].postId must be an id', { now }, { postId: 7440000000000000001 as never }],
  ['ads[0].flight.endsAt', { now }, { flight: { startsAt: now, endsAt: now } }],
])('a %s that cannot be is misuse', (name, options, rest) => {
  expect(() => adsAtRisk([ad(rest)], [], options)).toThrow(RangeError);
  expect(() => adsAtRisk([ad(rest)], [], options)).toThrow(name);
});

test('an ad whose post is an empty text rests on no authorisation whose post is one', () => {
  expect(risk([ad({ postId: '' })], [ending(300, { postId: '' })]).unclear).toHaveLength(1);
});

test('a safe ad says when the end that it is safe from can come earlier', () => {
  const received = {
    ...ending(0),
    endsAt: undefined,
    startsAt: now,
    startsAtIs: 'received',
    durationDays: 30,
  } as const;
  expect(risk([ad()], [received]).safe).toMatchObject([{ because: 'ends_later', endIsUpperBound: true }]);
  expect(risk([ad()], [ending(30)]).safe).toMatchObject([{ because: 'ends_later', endIsUpperBound: false }]);
});

test('an impossible authorisation is named', () => {
  const call = () => adsAtRisk([], [{}, { endsAt: new Date(NaN) }], { now });
  expect(call).toThrow(new RangeError('authorisations[1].endsAt must be a valid Date'));
});

test('an ad of nobody knows which post rests on no code of nobody knows which post', () => {
  const nameless = { identityType: 'AUTH_CODE' } as never;
  const { unclear, atRisk } = adsAtRisk([nameless], [{ endsAt: new Date(now.getTime() + 1) }], { now });
  expect(atRisk).toEqual([]);
  expect(unclear).toMatchObject([{ ad: nameless, because: 'nothing_known' }]);
});

test('null is the same as absent', () => {
  const none = null as never;
  const nulls = { dailySpend: none, flight: none, bindingId: none, identityType: 'AUTH_CODE' };
  const authorisations = [{ postId: '1', bindingId: 'a', endsAt: new Date(now.getTime() + 1) }];
  const result = adsAtRisk([{ postId: '1', ...nulls }], authorisations, { now });
  expect(result).toMatchObject({
    atRisk: [{ spendAtRisk: undefined }],
    adsWithoutSpend: 1,
    dailySpendAtRisk: 0,
  });
});

test('an ad runs by the binding in force, not by one that is pending for longer', () => {
  const [short, idle] = [
    ending(2, { bindingId: 'short' }),
    ending(60, { bindingId: 'idle', stage: 'in_review' }),
  ];
  for (const given of [
    [short, idle],
    [idle, short],
  ]) {
    expect(adsAtRisk([ad()], given, { now })).toMatchObject({
      atRisk: [{ authorisation: short }],
      unclear: [],
    });
  }
});

describe('which binding carries an ad', () => {
  const [b1, other] = [ad({ bindingId: 'B1' }), ad({ bindingId: 'B2' })];
  const verdict = (given: RunningAd, authorisations: Authorisation[]) => {
    const { atRisk, unclear } = risk([given], authorisations);
    return atRisk.length > 0 ? 'at risk' : (unclear[0]?.because ?? 'safe');
  };
  const named = (bindingId: string | undefined, days: number, rest: Partial<Authorisation> = {}) =>
    ending(days, { bindingId, ...rest });
  const withdrawn = { platformStatus: 'UNAUTHORIZED' };
  const ofTomorrow = { platformStatus: 'A_WORD_OF_TOMORROW' };

  test.each<[string, RunningAd, Authorisation[], string]>([
    // A row that is named on both sides decides, whatever rows without a name would promise.
    ['named on both sides and ending', b1, [named('B1', 1), named(undefined, 90)], 'at risk'],
    ['named on both sides and withdrawn', b1, [named('B1', 90, withdrawn), named(undefined, 90)], 'at risk'],
    [
      'named on both sides, with an unknown word',
      b1,
      [named('B1', 90, ofTomorrow), named(undefined, 90)],
      'status_unknown',
    ],
    [
      'named on both sides with spaces around it',
      ad({ bindingId: ' B1 ' }),
      [named('B1', 1), named(undefined, 90)],
      'at risk',
    ],
    ['named on both sides and living', b1, [named('B1', 90), named(undefined, 1)], 'safe'],
    ['named on both sides, beside another', b1, [named('B1', 1), named('B2', 90)], 'at risk'],
    // A binding that no row names may be one of those that name none.
    ['named by the ad alone, and ending', b1, [named(undefined, 1), named('B2', 90)], 'at risk'],
    ['named by the ad alone, and living', b1, [named(undefined, 90), named('B2', 1)], 'safe'],
    [
      'named by the ad alone, of two that disagree',
      b1,
      [named(undefined, 90), named(undefined, 1)],
      'bindings_disagree',
    ],
    ['named by the ad alone, where all rows name another', other, [named('B1', 90)], 'nothing_known'],
    // Rows of one binding that disagree promise nothing.
    [
      'of two rows, 90 days and withdrawn',
      b1,
      [named('B1', 90), named('B1', 90, withdrawn)],
      'rows_disagree',
    ],
    ['of two rows, 90 days and 1', b1, [named('B1', 90), named('B1', 1)], 'rows_disagree'],
    ['of two rows, 90 days and 60', b1, [named('B1', 90), named('B1', 60)], 'rows_disagree'],
    [
      'of two rows, 90 days and an unknown word',
      b1,
      [named('B1', 90), named('B1', 90, ofTomorrow)],
      'rows_disagree',
    ],
    [
      'of two rows, 90 days and no end',
      b1,
      [named('B1', 90), { ...named('B1', 0), endsAt: undefined }],
      'rows_disagree',
    ],
    ['of two rows that both end', b1, [named('B1', 3), named('B1', 1)], 'at risk'],
    ['of two rows, one ended and one withdrawn', b1, [named('B1', -3), named('B1', 9, withdrawn)], 'at risk'],
    ['of two rows that agree', b1, [named('B1', 90), named('B1', 90)], 'safe'],
    // An ad that names none can rest on any that can carry it.
    ['not named, of two that disagree', ad(), [named('B1', 90), named('B2', 1)], 'bindings_disagree'],
    ['not named, one withdrawn', ad(), [named('B1', 90), named('B2', 90, withdrawn)], 'bindings_disagree'],
    [
      'not named, one with an unknown word',
      ad(),
      [named('B1', 90), named('B2', 90, ofTomorrow)],
      'bindings_disagree',
    ],
    ['not named, rows without names', ad(), [named(undefined, 90), named(undefined, 1)], 'bindings_disagree'],
    ['not named, of two that both live', ad(), [named('B1', 90), named('B2', 60)], 'safe'],
    ['not named, of two that both end', ad(), [named('B1', 3), named('B2', 1)], 'at risk'],
    [
      'not named, and only the waiting one lives',
      ad(),
      [named('B1', 3), named('B2', 90, { stage: 'in_review' })],
      'at risk',
    ],
    [
      'not named, and only the waiting one ends',
      ad(),
      [named('B1', 90), named('B2', 3, { stage: 'generated' })],
      'safe',
    ],
    [
      'not named, beside rows that disagree',
      ad(),
      [named('B1', 90), named('B2', 80), named('B2', 70)],
      'bindings_disagree',
    ],
  ])('%s', (_, given, authorisations, expected) => {
    for (const rows of [authorisations, [...authorisations].reverse()]) {
      expect(verdict(given, rows)).toBe(expected);
    }
  });

  test('of rows that agree to end, the first to end is named', () => {
    const rows = [named('B1', 3, { handle: 'late' }), named('B1', 1, { handle: 'soon' })];
    expect(risk([b1], rows).atRisk).toMatchObject([{ authorisation: rows[1], endsAt: inDays(1) }]);
  });
});

describe('who has to act when another binding of the post lives', () => {
  const flight = (end?: number) => ({ startsAt: inDays(-9), endsAt: end === undefined ? end : inDays(end) });
  const rowsOf = (days: number, rest: Partial<Authorisation> = {}) => [
    ending(3, { bindingId: 'a' }),
    ending(days, { bindingId: 'b', ...rest }),
  ];

  // An advertiser cannot extend, but point the ad at another identity.
  test.each<[string, Authorisation[], number | undefined, string, string]>([
    ['beyond the horizon', rowsOf(25), undefined, 'advertiser', 'use_other_binding'],
    ['just beyond the horizon', rowsOf(7.001), undefined, 'advertiser', 'use_other_binding'],
    ['until the flight is over', rowsOf(5), 5, 'advertiser', 'use_other_binding'],
    ['a little longer, but not long enough', rowsOf(5), undefined, 'creator', 'extend'],
    ['a little longer, and not to the end of the flight', rowsOf(5), 6, 'creator', 'extend'],
    ['no longer', rowsOf(3), undefined, 'creator', 'extend'],
    ['but is not applied', rowsOf(25, { stage: 'generated' }), undefined, 'creator', 'extend'],
    ['but was withdrawn', rowsOf(25, { platformStatus: 'UNAUTHORIZED' }), undefined, 'creator', 'extend'],
    ['but has no name to point at', rowsOf(25, { bindingId: undefined }), undefined, 'creator', 'extend'],
    ['but its rows disagree', [...rowsOf(25), ending(2, { bindingId: 'b' })], undefined, 'creator', 'extend'],
  ])('%s', (_, authorisations, end, actor, remedy) => {
    const given = ad({ bindingId: 'a', flight: flight(end) });
    for (const rows of [authorisations, [...authorisations].reverse()]) {
      expect(risk([given], rows).atRisk).toMatchObject([{ actor, remedy }]);
    }
  });
});

describe('what a gap costs', () => {
  const lossOf = (given: Partial<RunningAd>, lossDays?: number) => {
    const { atRisk } = adsAtRisk([ad(given)], [ending(3)], { now, lossDays });
    const [row] = atRisk;
    return [row?.daysAtRisk, row?.spendAtRisk, row?.spendAtRiskPerDay];
  };
  const open = { startsAt: inDays(-9) };
  const closed = { startsAt: inDays(-9), endsAt: inDays(13) };

  test.each<[string, Partial<RunningAd>, number | undefined, unknown[]]>([
    ['to the end of its flight', { flight: closed, dailySpend: 20 }, undefined, [10, 200, 20]],
    ['of a stated number of days', { flight: closed, dailySpend: 20 }, 4, [4, 80, 20]],
    ['of no more days than are left', { flight: closed, dailySpend: 20 }, 30, [10, 200, 20]],
    ['per day, without an end', { flight: open, dailySpend: 20 }, undefined, [undefined, undefined, 20]],
    ['of a stated number of days, without an end', { flight: open, dailySpend: 20 }, 30, [30, 600, 20]],
    ['per day, where nobody knows the flight', { dailySpend: 20 }, 30, [undefined, undefined, 20]],
    ['in days, where nobody knows the spend', { flight: open }, 30, [30, undefined, undefined]],
    [
      'where only the end of the flight is known',
      { flight: { endsAt: inDays(13) }, dailySpend: 2 },
      undefined,
      [10, 20, 2],
    ],
  ])('%s', (_, given, lossDays, expected) => {
    expect(lossOf(given, lossDays)).toEqual(expected);
  });
});
