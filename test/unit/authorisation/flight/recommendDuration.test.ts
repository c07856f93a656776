import { checkFlightCover, type Flight, recommendDuration } from 'tiktok-spark-ads';
import { documentedDurations, type RecommendDurationOptions } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';

const DAY = 86_400_000;
const origin = Date.parse('2026-10-20T22:30:00Z');
const d = (days: number) => new Date(origin + days * DAY);
const flight = (from: number, to?: number): Flight =>
  to === undefined ? { startsAt: d(from) } : { startsAt: d(from), endsAt: d(to) };
const recommend = (during: Flight, options: Partial<RecommendDurationOptions> = {}) =>
  recommendDuration(during, { generatedAt: d(0), bufferDays: 0, offered: [7, 30, 60, 365], ...options });

describe('the shortest duration on offer that covers the flight', () => {
  test.each([
    [0.001, 7],
    [7, 7],
    [7.001, 30],
    [30, 30],
    [30.001, 60],
    [60, 60],
    [60.001, 365],
    [365, 365],
  ])('until day %d: %i days', (end, days) => {
    expect(recommend(flight(0, end))).toMatchObject({
      days,
      enough: true,
      endsAt: d(days),
      coveredUntil: d(days),
      renewals: [],
    });
  });

  // A day for every ten days of flight ahead of the code, begun ones included, and at most seven.
  test.each<[string, Flight, number, number]>([
    ['3 days at once: 3 + 1 is within 7', flight(0, 3), 1, 7],
    ['6 days at once: 6 + 1 = 7', flight(0, 6), 1, 7],
    ['a little over 6 days: 6.001 + 1 is not', flight(0, 6.001), 1, 30],
    ['3 days in 3 days: 6 + 1 = 7', flight(3, 6), 1, 7],
    ['10 days: 10 + 1', flight(0, 10), 1, 30],
    ['27 days: 27 + 3 = 30', flight(0, 27), 3, 30],
    ['27.5 days: 27.5 + 3 is more than 30', flight(0, 27.5), 3, 60],
    ['20 days in 8 days: 28 + 2 = 30', flight(8, 28), 2, 30],
    ['54 days: 54 + 6 = 60', flight(0, 54), 6, 60],
    ['54.5 days: 54.5 + 6 is more than 60', flight(0, 54.5), 6, 365],
    ['90 days: 7 is the most', flight(0, 90), 7, 365],
    ['what is left of 100 days when 5 are: 5 + 1', flight(-95, 5), 1, 7],
  ])('with the buffer of %s', (_, during, bufferDays, days) => {
    expect(recommendDuration(during, { generatedAt: d(0) })).toMatchObject({
      bufferDays,
      days,
      enough: true,
    });
  });

  test('a buffer of one’s own counts instead', () => {
    expect(recommend(flight(0, 23), { bufferDays: 7 }).days).toBe(30);
    expect(recommend(flight(0, 23), { bufferDays: 8 }).days).toBe(60);
  });

  test('counts from the generation, not from the start of the flight', () => {
    expect(recommend(flight(25, 35)).days).toBe(60);
    expect(recommend(flight(25, 35), { generatedAt: d(25) }).days).toBe(30);
  });

  test('the documented durations are on offer unless others are named', () => {
    const unnamed = recommendDuration(flight(0, 20), { generatedAt: d(0), bufferDays: 0 });
    expect(unnamed).toEqual(recommend(flight(0, 20), { offered: documentedDurations }));
  });

  test('the order of what is offered does not matter, and it is not changed', () => {
    const offered = Object.freeze([365, 7, 60, 30]);
    expect(recommend(flight(0, 20), { offered }).days).toBe(30);
    expect(recommend(flight(0, 10), { offered: [14, 14, 90] }).days).toBe(14);
  });

  test('is covered when it is checked', () => {
    const during = flight(10, 47);
    const { days } = recommendDuration(during, { generatedAt: d(0) });
    const result = checkFlightCover({ startsAt: d(0), durationDays: days }, during);
    expect(result).toMatchObject({ covered: true, warnings: [] });
  });
});

describe('when the creator may generate it', () => {
  test('between the moment from which it lasts long enough and the start of the flight', () => {
    expect(recommend(flight(20, 50), { bufferDays: 3 })).toMatchObject({
      days: 60,
      earliestGeneratedAt: d(-7),
      latestGeneratedAt: d(20),
    });
  });

  test('both bounds do, and the instants beyond them do not', () => {
    const during = flight(20, 50);
    const { days, earliestGeneratedAt, latestGeneratedAt } = recommend(during);
    const covered = (startsAt: Date) => checkFlightCover({ startsAt, durationDays: days }, during).covered;
    expect(covered(earliestGeneratedAt!)).toBe(true);
    expect(covered(latestGeneratedAt)).toBe(true);
    expect(covered(new Date(earliestGeneratedAt!.getTime() - 1))).toBe(false);
    expect(covered(new Date(latestGeneratedAt.getTime() + 1))).toBe(false);
  });

  test('a flight that begins before its code is named', () => {
    const result = recommend(flight(-5, 5));
    expect(result.days).toBe(7);
    expect(result.warnings).toStrictEqual([
      { code: 'flight_begins_before_code', path: [], params: { startsAt: d(-5), generatedAt: d(0) } },
    ]);
    expect(recommend(flight(0, 5)).warnings).toEqual([]);
    expect(recommend(flight(-20, -5))).toMatchObject({ days: 7, enough: false });
  });
});

describe('when no duration is long enough', () => {
  test('the longest, and extensions with their dates, the last as short as will do', () => {
    const result = recommend(flight(0, 400), { bufferDays: 10 });
    expect(result).toStrictEqual({
      days: 365,
      enough: false,
      endsAt: d(365),
      bufferDays: 10,
      marginDays: 25,
      renewals: [{ by: d(355), days: 60, endsAt: d(425) }],
      coveredUntil: d(425),
      earliestGeneratedAt: d(-15),
      latestGeneratedAt: d(0),
      warnings: [{ code: 'flight_needs_renewals', path: [], params: { renewals: 1, days: 365 } }],
    });
  });

  test('as many as it takes', () => {
    const { days, renewals, coveredUntil } = recommend(flight(0, 100), { offered: [7, 30] });
    expect([days, ...renewals.map((renewal) => renewal.days)]).toEqual([30, 30, 30, 30]);
    expect(renewals.map(({ by }) => by)).toEqual([d(30), d(60), d(90)]);
    expect(coveredUntil).toEqual(d(120));
    const exact = recommend(flight(0, 97), { offered: [7, 30] });
    expect(exact.renewals.map((renewal) => renewal.days)).toEqual([30, 30, 7]);
    expect(exact.coveredUntil).toEqual(d(97));
  });

  test('nothing is to be extended before it exists', () => {
    const { renewals } = recommend(flight(0, 17), { offered: [7], bufferDays: 9 });
    expect(renewals).toStrictEqual([
      { by: d(0), days: 7, endsAt: d(14) },
      { by: d(5), days: 7, endsAt: d(21) },
    ]);
  });

  test('the buffer alone is no reason to extend', () => {
    expect(recommend(flight(0, 360), { bufferDays: 7 })).toMatchObject({
      days: 365,
      enough: true,
      renewals: [],
      marginDays: 5,
      warnings: [{ code: 'flight_margin_short', params: { marginDays: 5, bufferDays: 7 } }],
    });
  });
});

describe('180 days, reported since 2026', () => {
  test('are named when they would do and are shorter', () => {
    expect(recommend(flight(0, 90))).toMatchObject({
      days: 365,
      alternative: { days: 180, endsAt: d(180), marginDays: 90, factId: 'duration-180' },
    });
    expect(recommend(flight(0, 180)).alternative?.days).toBe(180);
  });

  test('are named when they would save an extension', () => {
    const result = recommend(flight(0, 90), { offered: [7, 30, 60] });
    expect(result).toMatchObject({ days: 60, alternative: { days: 180 } });
  });

  test('no documented duration stands in for them', () => {
    expect(recommend(flight(0, 20), { offered: [7] }).alternative?.days).toBe(180);
    expect(recommend(flight(0, 200), { offered: [7] })).not.toHaveProperty('alternative');
  });

  test.each<[string, Flight, readonly number[]]>([
    ['a shorter one does', flight(0, 60), [7, 30, 60, 365]],
    ['they are too short', flight(0, 180.001), [7, 30, 60, 365]],
    ['they are offered', flight(0, 90), [7, 30, 60, 180, 365]],
    ['the flight has no end', flight(0), [7, 30]],
    ['they are no shorter', flight(0, 90), [180]],
  ])('are not named when %s', (_, during, offered) => {
    expect(recommend(during, { offered })).not.toHaveProperty('alternative');
  });
});

describe('a flight without an end', () => {
  test('gets the longest, and is told when that ends', () => {
    expect(recommend(flight(3))).toStrictEqual({
      days: 365,
      enough: false,
      endsAt: d(365),
      bufferDays: 0,
      renewals: [],
      coveredUntil: d(365),
      latestGeneratedAt: d(3),
      warnings: [{ code: 'flight_open_ended', path: [], params: { endsAt: d(365) } }],
    });
  });
});

describe('the usage rights', () => {
  const advise = (during: Flight, rightsUntil: number) =>
    recommendDuration(during, { generatedAt: d(0), rightsUntil: d(rightsUntil) });
  const codes = (during: Flight, rightsUntil: number) =>
    advise(during, rightsUntil).warnings.map(({ code }) => code);

  // The contract usually ends with the flight: there is no day for a buffer, and 7 days would stop the ad on day 7.
  test.each<[string, Flight, number, number]>([
    ['end with a flight until day 25: 30 is the shortest that lasts', flight(5, 25), 25, 30],
    ['end with a flight until day 55: 60', flight(5, 55), 55, 60],
    ['end with a flight until day 30: 30 is just enough', flight(5, 30), 30, 30],
    ['end with a flight until day 30.5: 60', flight(5, 30.5), 30.5, 60],
    ['end with a flight until day 60: 60', flight(0, 60), 60, 60],
    ['end with a flight until day 7: 7', flight(2, 7), 7, 7],
    // 28 + 3 = 31 would take 60, which goes beyond day 40; 30 has 2 days to spare and stays within.
    ['end 12 days after a flight until day 28', flight(0, 28), 40, 30],
    // 58 + 6 = 64 would take 365; 60 has 2 days to spare and stays within.
    ['end 40 days after a flight until day 58', flight(0, 58), 98, 60],
    // 28 + 3 = 31, and 60 ends with the rights.
    ['end when 60 days do', flight(0, 28), 60, 60],
    // Nothing within: 60 is the shortest that reaches day 40.
    ['end a day after a flight until day 40', flight(0, 40), 41, 60],
    // What the rights forbid need not be covered: 30 is the shortest that reaches day 20.
    ['end before the flight does: the rights decide', flight(0, 40), 20, 30],
    ['ended before the code was made', flight(0, 20), -5, 30],
  ])('%s', (_, during, rightsUntil, days) => {
    const { endsAt, marginDays, warnings } = advise(during, rightsUntil);
    expect(endsAt).toEqual(d(days));
    expect(marginDays).toBeGreaterThanOrEqual(0);
    const outlives = { endsAt: d(days), rightsUntil: d(rightsUntil) };
    expect(warnings.filter(({ code }) => code === 'duration_outlives_usage_rights')).toEqual(
      days > rightsUntil ? [{ code: 'duration_outlives_usage_rights', path: [], params: outlives }] : [],
    );
  });

  test('that end before the flight leave a part of it outside', () => {
    expect(advise(flight(0, 40), 20).warnings).toMatchObject([
      { code: 'flight_outside_usage_rights', params: { startsAt: d(20), endsAt: d(40) } },
      { code: 'duration_outlives_usage_rights' },
    ]);
    expect(advise(flight(30, 40), 20).warnings).toMatchObject([
      { code: 'flight_outside_usage_rights', params: { startsAt: d(30), endsAt: d(40) } },
      { code: 'duration_outlives_usage_rights' },
    ]);
  });

  test.each<[string, Flight, number]>([
    ['long before it', flight(30, 40), 20],
    ['at the instant at which it begins', flight(30, 40), 30],
    ['before the code is made', flight(5, 20), -5],
    ['before the code of an ad that has begun', flight(-5, 20), -1],
    ['before an ad without an end', flight(30), 20],
  ])('no duration is enough where they end %s', (_, during, rightsUntil) => {
    const { enough, warnings } = advise(during, rightsUntil);
    expect(enough).toBe(false);
    expect(warnings.map(({ code }) => code)).toContain('flight_outside_usage_rights');
  });

  test('a duration is enough where they end while the ad runs', () => {
    expect(advise(flight(5, 40), 20).enough).toBe(true);
    expect(advise(flight(5, 40), 5.1).enough).toBe(true);
  });

  test('are as far as a flight without an end is wanted', () => {
    expect(advise(flight(0), 50)).toMatchObject({ days: 60, enough: true });
    expect(advise(flight(0), 60)).toMatchObject({ days: 60, enough: true });
    expect(advise(flight(0), 90)).toMatchObject({
      days: 365,
      chain: { days: 60, renewals: [{ days: 30 }], endsAt: d(90), marginDays: 0 },
    });
    expect(codes(flight(0), 60)).toEqual(['flight_open_ended', 'flight_outside_usage_rights']);
  });

  test('count against the whole chain of extensions', () => {
    const chain = (days: number) =>
      recommend(flight(0, 80), { offered: [30, 7], rightsUntil: d(days) }).warnings.map(({ code }) => code);
    expect(chain(80)).toEqual(['flight_needs_renewals', 'duration_outlives_usage_rights']);
    expect(chain(90)).toEqual(['flight_needs_renewals']);
  });
});

describe('the other choices', () => {
  const choices = (during: Flight, options: Partial<RecommendDurationOptions> = {}) => {
    const { days, tight, generous, chain } = recommendDuration(during, { generatedAt: d(0), ...options });
    return [
      days,
      tight?.days,
      generous?.days,
      chain && [chain.days, ...chain.renewals.map((one) => one.days)],
    ];
  };

  test.each<[string, Flight, unknown[]]>([
    ['5 days: 7, or more', flight(0, 5), [7, undefined, 30, undefined]],
    [
      '6.5 days: 7 leaves half a day, and 7 + 7 are less than half of 30',
      flight(0, 6.5),
      [30, 7, 60, [7, 7]],
    ],
    ['20 days: 7 + 7 + 7 is no less than half of 30', flight(0, 20), [30, undefined, 60, undefined]],
    ['28 days: 30 leaves 2 days of 3', flight(0, 28), [60, 30, 365, undefined]],
    ['30 days: 30 leaves nothing, and yet covers it', flight(0, 30), [60, 30, 365, undefined]],
    ['50 days', flight(0, 50), [60, undefined, 365, undefined]],
    ['58 days: 60, or 60 + 7', flight(0, 58), [365, 60, undefined, [60, 7]]],
    ['70 days: 77 are 60 + 30', flight(0, 70), [365, undefined, undefined, [60, 30]]],
    ['100 days: 107 are 60 + 60', flight(0, 100), [365, undefined, undefined, [60, 60]]],
    [
      '150 days: 157 are 60 + 60 + 60, less than half a year',
      flight(0, 150),
      [365, undefined, undefined, [60, 60, 60]],
    ],
    [
      '190 days: 60 + 60 + 60 + 30 is one ask too many',
      flight(0, 190),
      [365, undefined, undefined, undefined],
    ],
  ])('of %s', (_, during, expected) => {
    expect(choices(during)).toEqual(expected);
  });

  test('each says until when, and with how much to spare', () => {
    expect(recommendDuration(flight(0, 58), { generatedAt: d(0) })).toMatchObject({
      days: 365,
      marginDays: 307,
      tight: { days: 60, endsAt: d(60), marginDays: 2 },
      chain: { days: 60, renewals: [{ by: d(54), days: 7, endsAt: d(67) }], endsAt: d(67), marginDays: 9 },
    });
  });

  test('none goes beyond the usage rights, and none is offered for a flight that is over', () => {
    expect(choices(flight(0, 5), { rightsUntil: d(29) })).toEqual([7, undefined, undefined, undefined]);
    expect(choices(flight(0, 5), { rightsUntil: d(30) })).toEqual([7, undefined, 30, undefined]);
    expect(choices(flight(-9, -3))).toEqual([7, undefined, undefined, undefined]);
  });
});

describe('misuse throws, naming the argument', () => {
  const never = new Date(Number.NaN);
  const last = 8.64e15;
  test.each<[string, () => unknown]>([
    ['flight.startsAt must', () => recommend({ startsAt: never })],
    ['flight.endsAt must be after flight.startsAt', () => recommend(flight(5, 5))],
    ['generatedAt must', () => recommend(flight(0), { generatedAt: never })],
    ['bufferDays must', () => recommend(flight(0), { bufferDays: -1 })],
    ['bufferDays must', () => recommend(flight(0), { bufferDays: 0.5 })],
    ['rightsUntil must', () => recommend(flight(0), { rightsUntil: never })],
    ['offered[1] must be whole days', () => recommend(flight(0), { offered: [7, 0] })],
    ['flight.startsAt must', () => recommend({ endsAt: new Date(last) } as never)],
    ['offered must name at least one number of days', () => recommend(flight(0), { offered: [] })],
    ['the end of the authorisation must', () => recommend(flight(0), { generatedAt: new Date(last - 1) })],
    [
      'the end of an extension must',
      () =>
        recommend(
          { startsAt: new Date(last - 20 * DAY), endsAt: new Date(last - 1) },
          { generatedAt: new Date(last - 20 * DAY), offered: [15] },
        ),
    ],
    [
      'the earliest generation must',
      () =>
        recommend(
          { startsAt: new Date(-last), endsAt: new Date(-last + DAY) },
          { generatedAt: new Date(-last) },
        ),
    ],
  ])('%s', (message, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });

  test('the last instants are no misuse', () => {
    const startsAt = new Date(last - 7 * DAY);
    const result = recommend({ startsAt, endsAt: new Date(last) }, { generatedAt: startsAt });
    expect(result.endsAt.getTime()).toBe(last);
    // 180 days would end beyond them, and are left out.
    const late = new Date(last - 100 * DAY);
    const result90 = recommend(
      { startsAt: late, endsAt: new Date(last - 10 * DAY) },
      { generatedAt: late, offered: [30] },
    );
    expect(result90.renewals.length).toBe(2);
    expect(result90).not.toHaveProperty('alternative');
  });
});

test('a code made when the flight is over is never enough', () => {
  const over = { startsAt: new Date('2026-11-01T00:00:00Z'), endsAt: new Date('2026-11-20T00:00:00Z') };
  const { enough, warnings } = recommendDuration(over, { generatedAt: over.endsAt });
  expect(enough).toBe(false);
  expect(warnings).toEqual([
    {
      code: 'flight_ends_before_code',
      path: [],
      params: { endsAt: over.endsAt, generatedAt: over.endsAt },
    },
  ]);
  const justBefore = new Date(over.endsAt.getTime() - 1);
  expect(recommendDuration(over, { generatedAt: justBefore }).enough).toBe(true);
});

describe('a flight that has begun, or is over, before there is a code', () => {
  test.each([1, 10, 29, 30, 31, 400])('by %d days', (late) => {
    const begun = { startsAt: new Date('2026-11-01T00:00:00Z'), endsAt: new Date('2026-12-01T00:00:00Z') };
    const generatedAt = new Date(begun.startsAt.getTime() + late * 86_400_000);
    const { earliestGeneratedAt, latestGeneratedAt } = recommendDuration(begun, { generatedAt });
    expect(earliestGeneratedAt!.getTime()).toBeLessThanOrEqual(generatedAt.getTime());
    expect(latestGeneratedAt).toEqual(generatedAt);
  });
});

describe('a flight that would take extensions without number', () => {
  const generatedAt = new Date('2026-12-01T00:00:00Z');
  const inWeeks = (weeks: number) => new Date(generatedAt.getTime() + weeks * 7 * 86_400_000);
  const options = { generatedAt, offered: [7], bufferDays: 0 };

  test('is planned up to a thousand of them', () => {
    const { renewals } = recommendDuration({ startsAt: generatedAt, endsAt: inWeeks(1001) }, options);
    expect(renewals).toHaveLength(1000);
  });

  test.each([inWeeks(1001.1), new Date(8.64e15 - 7 * 86_400_000)])('is misuse after that', (endsAt) => {
    expect(() => recommendDuration({ startsAt: generatedAt, endsAt }, options)).toThrow(
      new RangeError('flight.endsAt must be within 1000 extensions'),
    );
  });
});
