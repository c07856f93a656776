import { adsAtRisk, type Authorisation, groupByCreator, type RunningAd } from 'tiktok-spark-ads';
import { identityTypes } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
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
        longerLived: undefined,
        actor: 'creator',
        remedy: 'extend',
        daysAtRisk: undefined,
        spendAtRisk: undefined,
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
  test.each([
    ['nothing is known of', [], undefined],
    ['only another post has an authorisation', [ending(3, { postId: 'other' })], undefined],
    ['an authorisation says no post', [ending(3, { postId: undefined })], undefined],
    ['an authorisation has an empty post', [ending(3, { postId: '' })], undefined],
    ['only a way in without a code is known', [{ postId: 'post', needed: false }], undefined],
    ['the end is not known', [{ postId: 'post' }], 'unknown'],
    ['the platform’s word is not known', [ending(3, { platformStatus: 'NEW' })], 'unknown'],
    ['the authorisation is not applied', [ending(30, { stage: 'generated' })], 'not_applied'],
    ['the creator has not answered', [{ postId: 'post', stage: 'requested' as const }], 'pending'],
  ])('%s', (_, authorisations, status) => {
    const { atRisk, safe, unclear } = risk([ad()], authorisations);
    expect({ atRisk, safe, unclear }).toEqual({ atRisk: [], safe: [], unclear: [{ ad: ad(), status }] });
  });

  test('a kind of identity that nobody knows is no reason to feel safe', () => {
    expect(risk([ad({ identityType: 'NEW_KIND' })], []).unclear).toHaveLength(1);
    expect(risk([ad({ identityType: 'NEW_KIND' })], [ending(1)]).atRisk).toHaveLength(1);
  });
});

describe('several bindings of one post', () => {
  const [short, long] = [ending(2, { bindingId: 'short' }), ending(30, { bindingId: 'long' })];

  test('without a binding the ad rests on the longest-lived one', () => {
    for (const given of [
      [short, long],
      [long, short],
    ]) {
      expect(risk([ad()], given).safe).toHaveLength(1);
      expect(risk([ad()], given, 30).atRisk).toMatchObject([{ authorisation: long, longerLived: undefined }]);
    }
  });

  test('the named binding counts, and the advertiser has another at hand', () => {
    for (const given of [
      [short, long],
      [long, short],
    ]) {
      expect(risk([ad({ bindingId: 'short' })], given).atRisk).toMatchObject([
        { authorisation: short, longerLived: long, actor: 'advertiser' },
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
  expect([unclear, atRisk]).toEqual([[{ ad: nameless, status: undefined }], []]);
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
