import { type Authorisation, checkFlightCover, type Flight } from 'tiktok-spark-ads';
import type { FlightCoverOptions } from 'tiktok-spark-ads/vocabulary';
import { buildAuthorisation } from 'tiktok-spark-ads/fixtures';
import { describeIssue } from 'tiktok-spark-ads/messages';
import { describe, expect, test } from 'vitest';

// Days are counted from an instant that is neither a local nor a UTC midnight.
const origin = Date.parse('2026-03-01T07:09:07Z');
const DAY = 86_400_000;
const d = (days: number) => new Date(origin + days * DAY);
const code = (from: number, days: number, more: Authorisation = {}): Authorisation => ({
  startsAt: d(from),
  durationDays: days,
  ...more,
});
const flight = (from: number, to?: number): Flight =>
  to === undefined ? { startsAt: d(from) } : { startsAt: d(from), endsAt: d(to) };
const cover = (
  authorisations: Authorisation | readonly Authorisation[],
  during: Flight,
  options: FlightCoverOptions = { bufferDays: 0 },
) => checkFlightCover(authorisations, during, options);
const codesOf = (list: readonly { code: string }[]) => list.map(({ code: name }) => name);

describe('a flight with an end', () => {
  test.each<[string, Authorisation[], [number, number], [number, number][]]>([
    ['covered with room on both sides', [code(0, 30)], [5, 20], []],
    ['covered to the instant', [code(0, 30)], [0, 30], []],
    ['no authorisation at all', [], [5, 20], [[5, 20]]],
    ['the end is missing', [code(0, 30)], [5, 40], [[30, 40]]],
    ['the start is missing', [code(10, 30)], [5, 40], [[5, 10]]],
    [
      'both are missing',
      [code(10, 7)],
      [5, 40],
      [
        [5, 10],
        [17, 40],
      ],
    ],
    ['over before it begins', [code(0, 7)], [7, 20], [[7, 20]]],
    ['begins when the flight is over', [code(20, 7)], [7, 20], [[7, 20]]],
    ['two that meet', [code(0, 7), code(7, 7)], [0, 14], []],
    ['two that overlap, in the wrong order', [code(5, 30), code(0, 7)], [0, 35], []],
    ['one inside the other', [code(0, 60), code(5, 7)], [0, 60], []],
    ['the same twice', [code(0, 7), code(0, 7)], [0, 10], [[7, 10]]],
    ['a hole between two', [code(0, 7), code(9, 7)], [0, 16], [[7, 9]]],
    [
      'two holes',
      [code(20, 7), code(0, 7), code(10, 7)],
      [0, 27],
      [
        [7, 10],
        [17, 20],
      ],
    ],
    ['a stated end wins', [code(0, 30, { endsAt: d(10) })], [0, 30], [[10, 30]]],
    ['a stated end alone', [{ endsAt: d(10) }], [-100, 20], [[10, 20]]],
    [
      'what ended before it was received covers nothing after that',
      [{ startsAt: d(20), startsAtIs: 'received', endsAt: d(0) }],
      [0, 20],
      [[0, 20]],
    ],
  ])('%s', (_, authorisations, [from, to], holes) => {
    const result = cover(authorisations, flight(from, to));
    expect(result.uncovered).toStrictEqual(holes.map(([start, end]) => flight(start, end)));
    expect(result.covered).toBe(holes.length === 0);
    expect(result.stopsAt).toEqual(holes[0] && d(holes[0][0]));
    expect(result.issues).toStrictEqual(
      holes.map(([start, end]) => ({ code: 'flight_uncovered', path: [], params: flight(start, end) })),
    );
  });

  test('an authorisation that only touches the flight covers no part of it', () => {
    expect(cover([code(0, 7), code(20, 7)], flight(7, 20)).coveredIntervals).toEqual([]);
  });

  test('names the covered parts', () => {
    const { coveredIntervals } = cover([code(0, 7), code(9, 7)], flight(2, 20));
    expect(coveredIntervals).toStrictEqual([flight(2, 7), flight(9, 16)]);
  });

  test('a post that needs no authorisation is always covered', () => {
    const result = cover({ needed: false }, flight(0, 20));
    expect(result).toStrictEqual({
      status: 'covered',
      covered: true,
      coveredIntervals: [flight(0, 20)],
      uncovered: [],
      msSpentBeforeFlight: 0,
      issues: [],
      warnings: [],
    });
    expect(cover({ needed: false }, flight(0)).covered).toBe(true);
    expect(cover({ needed: false }, flight(0)).coveredIntervals).toStrictEqual([flight(0)]);
  });

  test.each<[string, Authorisation, string]>([
    ['deleted', { platformStatus: 'DELETED' }, 'authorisation_revoked'],
    ['refused', { stage: 'rejected' }, 'authorisation_declined'],
    ['expired by the platform', { platformStatus: 'EXPIRED' }, 'authorisation_expired'],
    ['under a word that we do not know', { platformStatus: 'PAUSED' }, 'authorisation_unknown'],
    ['without an end', { startsAt: undefined }, 'authorisation_end_unknown'],
  ])('does not count on one that is %s, and says so', (_, more, warning) => {
    const result = cover([code(-9, 7), code(0, 30, more)], flight(0, 20));
    expect(result.covered).toBe(false);
    expect(result.warnings.map((issue) => [issue.code, issue.path])).toEqual([[warning, [1]]]);
  });

  test.each<[string, Authorisation, string]>([
    ['asked for', { stage: 'requested' }, 'authorisation_unanswered'],
    ['waited for', { platformStatus: 'WAITING' }, 'authorisation_unanswered'],
    ['in review', { stage: 'in_review' }, 'authorisation_pending'],
    ['not applied', { stage: 'generated' }, 'authorisation_not_applied'],
    ['stated by the creator', { endIs: 'creator' }, 'authorisation_end_unconfirmed'],
    ['stated in a contract', { endIs: 'contract' }, 'authorisation_end_unconfirmed'],
    ['an upper bound', { startsAtIs: 'received' }, 'authorisation_end_upper_bound'],
  ])('counts on one that is %s, with a warning', (_, more, warning) => {
    const result = cover(code(0, 30, more), flight(0, 20));
    expect(result.covered).toBe(true);
    expect(result.warnings.map((issue) => [issue.code, issue.path])).toEqual([[warning, []]]);
    expect(result.endIsUpperBound).toBe(warning === 'authorisation_end_upper_bound' ? true : undefined);
  });

  test('one that was received may have begun before, and is there now', () => {
    const received = code(5, 30, { startsAtIs: 'received' });
    const during = flight(2, 20);
    expect(cover(received, during)).toMatchObject({
      status: 'unknown',
      uncovered: [flight(2, 5)],
      issues: [],
    });
    expect(cover(received, during)).not.toHaveProperty('stopsAt');
    // It is there now; whether it was there before that, nobody knows.
    expect(cover(received, during, { now: d(3) })).toMatchObject({
      status: 'unknown',
      uncovered: [flight(2, 3)],
    });
    expect(cover(received, during, { now: d(1) })).toMatchObject({ status: 'covered', covered: true });
    expect(cover(received, flight(2, 40)).stopsAt).toEqual(d(35));
    expect(cover(code(5, 30), during)).toMatchObject({ status: 'uncovered', stopsAt: d(2) });
  });

  test('the platform’s own end needs no warning', () => {
    const now = d(0);
    const authorisation = buildAuthorisation({ now, endsInDays: 40 });
    const startsAt = authorisation.startsAt!;
    const result = checkFlightCover(authorisation, { startsAt, endsAt: d(20) }, { now });
    expect(result.covered).toBe(true);
    expect(result.warnings).toEqual([]);
  });

  test('says nothing of authorisations that do not reach the flight', () => {
    const far = [code(-30, 30, { endIs: 'creator' }), code(20, 7, { startsAtIs: 'received' })];
    const result = cover([...far, code(0, 20)], flight(0, 20));
    expect(result.warnings).toEqual([]);
    expect(result).not.toHaveProperty('endIsUpperBound');
  });

  // Only the day of its end is known: it may carry the ad for up to 50 hours more.
  test.each<[string, [number, number], boolean]>([
    ['begins within it, and goes on', [10, 40], true],
    ['begins within those hours', [31, 40], true],
    ['begins when they are over', [30 + 50 / 24, 40], false],
    ['is over before it ends', [10, 20], false],
    ['is over when it ends', [10, 30], false],
  ])('a flight that %s', (_, [from, to], depends) => {
    const dayOnly = { startsAt: d(0), endsAt: d(30), endIsLowerBound: true };
    const result = checkFlightCover(dayOnly, flight(from, to));
    expect(result.endIsLowerBound).toBe(depends ? true : undefined);
    expect(checkFlightCover({ ...dayOnly, endIsLowerBound: false }, flight(from, to))).not.toHaveProperty(
      'endIsLowerBound',
    );
  });

  test('one that is revoked rests on no upper bound', () => {
    const result = cover(code(0, 30, { startsAtIs: 'received', platformStatus: 'DELETED' }), flight(0, 20));
    expect(result).not.toHaveProperty('endIsUpperBound');
  });

  test('the doubts are those of the authorisation, and none where none is needed', () => {
    const unsure: Authorisation = { endIs: 'contract', startsAtIs: 'received', stage: 'generated' };
    expect(cover({ ...unsure, needed: false }, flight(0, 20)).warnings).toEqual([]);
    expect(cover(code(0, 30, { ...unsure, needed: true }), flight(0, 20)).warnings).toStrictEqual([
      { code: 'authorisation_not_applied', path: [] },
      { code: 'authorisation_end_upper_bound', path: [], params: { endsAt: d(30) } },
      { code: 'authorisation_end_unconfirmed', path: [], params: { endIs: 'contract' } },
    ]);
  });

  test('the upper bound is named in the warning', () => {
    const { warnings } = cover(code(0, 30, { startsAtIs: 'received' }), flight(0, 20));
    expect(warnings[0]?.params).toEqual({ endsAt: d(30) });
  });
});

describe('what nobody can judge is unknown, not uncovered', () => {
  const odd = { platformStatus: 'PAUSED' };
  test.each<[string, Authorisation | Authorisation[], Flight, string, Flight[], Date | undefined]>([
    ['a word that we do not know', code(0, 30, odd), flight(0, 20), 'unknown', [], undefined],
    ['no known end', { startsAt: d(0) }, flight(0, 20), 'unknown', [], undefined],
    ['no date at all', {}, flight(0, 20), 'unknown', [], undefined],
    ['it matters for a part', [code(0, 7), { startsAt: d(5) }], flight(0, 20), 'unknown', [], undefined],
    ['it matters for no part', [code(0, 30), {}], flight(0, 20), 'covered', [], undefined],
    ['not even at best', code(0, 9, odd), flight(0, 20), 'uncovered', [flight(9, 20)], d(9)],
    ['it begins too late', { startsAt: d(5) }, flight(0, 20), 'uncovered', [flight(0, 5)], d(0)],
    [
      'over, by the platform',
      { platformStatus: 'EXPIRED' },
      flight(0, 20),
      'uncovered',
      [flight(0, 20)],
      d(0),
    ],
    ['an open end, a known word', code(0, 30), flight(0), 'covered_until', [], d(30)],
    ['an open end, an unknown word', code(0, 30, odd), flight(0), 'unknown', [], d(30)],
    ['an open end, no known end', {}, flight(0), 'unknown', [], undefined],
  ])('%s', (_, authorisations, during, status, holes, stopsAt) => {
    const result = cover(authorisations, during);
    expect(result.status).toBe(status);
    expect(result.covered).toBe(status.startsWith('covered'));
    expect(result.issues.map(({ params }) => params)).toStrictEqual(holes);
    expect(result.stopsAt).toEqual(stopsAt);
  });
});

describe('the margin', () => {
  test.each([
    ['wide', 33, []],
    ['just wide enough', 34, []],
    ['just too small', 34.25, ['flight_margin_short']],
    ['none', 35, ['flight_margin_short']],
  ])('%s', (_, end, warnings) => {
    const result = checkFlightCover(code(0, 35), flight(0, end));
    expect(result.covered).toBe(true);
    expect(result.msToSpare).toBe((35 - end) * DAY);
    expect(codesOf(result.warnings)).toEqual(warnings);
  });

  test('is told in days', () => {
    const { warnings } = checkFlightCover(code(0, 35), flight(0, 32), { bufferDays: 10 });
    expect(warnings).toStrictEqual([
      { code: 'flight_margin_short', path: [], params: { marginDays: 3, bufferDays: 10 } },
    ]);
  });

  test('is that of the cover without a gap, not of a later code', () => {
    expect(cover([code(0, 20), code(30, 7)], flight(0, 20)).msToSpare).toBe(0);
    expect(cover([code(0, 20), code(20, 7)], flight(0, 20)).msToSpare).toBe(7 * DAY);
    expect(cover([code(-30, 7), code(0, 20)], flight(0, 18)).msToSpare).toBe(2 * DAY);
  });

  test('an uncovered flight has none', () => {
    const result = checkFlightCover(code(1, 20), flight(0, 20));
    expect(result).not.toHaveProperty('msToSpare');
    expect(result.warnings).toEqual([]);
  });
});

describe('a flight without an end', () => {
  test('always outlives a code: a warning, not an issue', () => {
    const result = checkFlightCover(code(0, 30), flight(5));
    expect(result).toStrictEqual({
      status: 'covered_until',
      covered: true,
      coveredIntervals: [flight(5, 30)],
      uncovered: [flight(30)],
      stopsAt: d(30),
      msSpentBeforeFlight: 5 * DAY,
      issues: [],
      warnings: [{ code: 'flight_open_ended', path: [], params: { endsAt: d(30) } }],
    });
  });

  test('is not covered when nothing carries it from the start', () => {
    const result = cover([], flight(5));
    expect(result.covered).toBe(false);
    expect(result.issues).toStrictEqual([
      { code: 'flight_uncovered', path: [], params: { startsAt: d(5), endsAt: undefined } },
    ]);
    expect(cover(code(0, 5), flight(5)).covered).toBe(false);
  });

  test('is not covered with a hole before its open end', () => {
    const result = cover([code(0, 7), code(9, 7)], flight(0));
    expect(result.covered).toBe(false);
    expect(result.issues.map(({ params }) => params)).toStrictEqual([flight(7, 9)]);
    expect(codesOf(result.warnings)).toEqual(['flight_open_ended']);
  });

  test('is not covered any more once its cover has ended by now', () => {
    expect(cover(code(0, 7), flight(0), { bufferDays: 0, now: d(6.99) }).covered).toBe(true);
    expect(cover(code(0, 7), flight(0), { bufferDays: 0, now: d(7) }).covered).toBe(false);
    expect(cover(code(0, 7), flight(0), { bufferDays: 0, now: d(8) }).stopsAt).toEqual(d(8));
  });
});

describe('the present', () => {
  const options = (day: number) => ({ now: d(day), bufferDays: 0 });

  test('the ad stops at the first gap that lies ahead', () => {
    const codes = [code(0, 7), code(9, 7)];
    expect(cover(codes, flight(0, 20), options(-1)).stopsAt).toEqual(d(7));
    expect(cover(codes, flight(0, 20), options(8)).stopsAt).toEqual(d(8));
    expect(cover(codes, flight(0, 20), options(9)).stopsAt).toEqual(d(16));
    expect(cover(codes, flight(0, 16), options(9))).not.toHaveProperty('stopsAt');
  });

  test('counts the life that is lost before the flight, and by now', () => {
    const result = (day: number) => cover(code(0, 30), flight(10, 20), options(day));
    expect(result(-1)).toMatchObject({ msSpentBeforeFlight: 10 * DAY, msSpentByNow: 0 });
    expect(result(4)).toMatchObject({ msSpentBeforeFlight: 10 * DAY, msSpentByNow: 4 * DAY });
    expect(result(12)).toMatchObject({ msSpentBeforeFlight: 10 * DAY, msSpentByNow: 10 * DAY });
    expect(cover(code(0, 30), flight(10, 20))).not.toHaveProperty('msSpentByNow');
  });

  test.each<[string, Authorisation[], number]>([
    ['nothing when the code is made in time', [code(10, 30)], 0],
    ['nothing when it is made later', [code(12, 30)], 0],
    ['its whole life when it is over before', [code(0, 7)], 7],
    ['of several, all together', [code(0, 7), code(5, 30)], 12],
    ['nothing known of one whose start is not', [{ endsAt: d(30) }], 0],
  ])('loses %s', (_, codes, days) => {
    expect(cover(codes, flight(10, 20)).msSpentBeforeFlight).toBe(days * DAY);
  });

  test('what is over by now is no loss to come', () => {
    expect(cover([code(-60, 30), code(5, 30)], flight(10, 20), options(6)).msSpentBeforeFlight).toBe(5 * DAY);
    expect(cover([code(-60, 66)], flight(10, 20), options(6)).msSpentBeforeFlight).toBe(0);
  });
});

describe('the usage rights', () => {
  const within = (rights: FlightCoverOptions['usageRights'], during = flight(0, 20)) =>
    cover(code(0, 30), during, { bufferDays: 0, usageRights: rights });

  test.each<[string, FlightCoverOptions['usageRights'], string[], string[]]>([
    ['unlimited', {}, [], []],
    ['the same end', { endsAt: d(30) }, [], []],
    ['the code outlives them', { endsAt: d(25) }, [], ['authorisation_outlives_usage_rights']],
    ['they outlive the code', { endsAt: d(40) }, [], ['usage_rights_outlive_authorisation']],
    [
      'they end in the flight',
      { endsAt: d(10) },
      ['flight_outside_usage_rights'],
      ['authorisation_outlives_usage_rights'],
    ],
    ['they begin in the flight', { startsAt: d(5) }, ['flight_outside_usage_rights'], []],
  ])('%s', (_, rights, issues, warnings) => {
    const result = within(rights);
    expect(result.covered).toBe(true);
    expect(result.withinRights).toBe(issues.length === 0);
    expect(codesOf(result.issues)).toEqual(issues);
    expect(codesOf(result.warnings)).toEqual(warnings);
  });

  test('say which part of the flight is outside, and which end comes first', () => {
    const result = within({ startsAt: d(2), endsAt: d(10) });
    expect(result.issues.map(({ params }) => params)).toStrictEqual([flight(0, 2), flight(10, 20)]);
    expect(result.warnings[0]?.params).toStrictEqual({ endsAt: d(30), rightsUntil: d(10) });
  });

  test('an open end beyond them is a warning, as it is beyond a code', () => {
    const result = within({ endsAt: d(25) }, flight(0));
    expect(result.withinRights).toBe(true);
    expect(codesOf(result.warnings)).toEqual([
      'flight_open_ended',
      'flight_outside_usage_rights',
      'authorisation_outlives_usage_rights',
    ]);
    expect(result.warnings[1]?.params).toStrictEqual({ startsAt: d(25), endsAt: undefined });
    expect(within({ endsAt: d(0) }, flight(0)).withinRights).toBe(false);
  });

  test('are not compared with a cover that has no end, or with none', () => {
    const options = { bufferDays: 0, usageRights: { endsAt: d(40) } };
    expect(cover({ needed: false }, flight(0, 20), options).warnings).toEqual([]);
    expect(cover([], flight(0, 20), options).warnings).toEqual([]);
  });

  test.each([d(40), d(50)])('are not compared with an authorisation that ended before it came', (endsAt) => {
    const options = { bufferDays: 0, usageRights: { endsAt: d(30) } };
    const late = { startsAt: d(50), startsAtIs: 'received', endsAt } as const;
    expect(cover([code(0, 30), late], flight(0, 20), options).warnings).toEqual([]);
  });

  test('every issue stands at the flight as a whole', () => {
    const { issues, warnings } = within({ startsAt: d(2), endsAt: d(10) });
    expect([...issues, ...warnings].map((issue) => issue.path)).toEqual([[], [], []]);
  });

  test('are not judged unless they are given', () => {
    expect(cover(code(0, 30), flight(0, 20))).not.toHaveProperty('withinRights');
  });
});

test('an empty id of a post names none', () => {
  expect(
    cover(
      [
        { ...code(0, 10), postId: '' },
        { ...code(10, 10), postId: '1' },
      ],
      flight(0, 20),
    ).covered,
  ).toBe(true);
});

test('authorisations that name one post, or none, are taken together', () => {
  const named = { ...code(0, 10), postId: '1' };
  expect(cover([named, code(10, 10), { ...code(20, 10), postId: '1' }], flight(0, 30)).covered).toBe(true);
});

describe('misuse throws, naming the argument', () => {
  const never = new Date(Number.NaN);
  const good = code(0, 30);
  test.each<[string, () => unknown]>([
    ['flight.startsAt must', () => cover(good, { startsAt: never })],
    ['flight.startsAt must', () => cover(good, { endsAt: d(9) } as never)],
    ['flight.startsAt must', () => cover(good, {} as never)],
    ['flight.endsAt must', () => cover(good, { startsAt: d(0), endsAt: never })],
    ['flight.endsAt must be after flight.startsAt', () => cover(good, flight(5, 4))],
    ['flight.endsAt must be after flight.startsAt', () => cover(good, flight(5, 5))],
    ['usageRights.startsAt must', () => cover(good, flight(0), { usageRights: { startsAt: never } })],
    ['usageRights.endsAt must', () => cover(good, flight(0), { usageRights: { endsAt: never } })],
    [
      'usageRights.endsAt must be after usageRights.startsAt',
      () => cover(good, flight(0), { usageRights: flight(5, 5) }),
    ],
    ['now must', () => cover(good, flight(0), { now: never })],
    ['bufferDays must be whole days, at least 0', () => cover(good, flight(0), { bufferDays: -1 })],
    ['bufferDays must', () => cover(good, flight(0), { bufferDays: 1.5 })],
    ['authorisations[1].endsAt must', () => cover([good, { endsAt: never }], flight(0))],
    ['authorisation.endsAt must', () => cover({ endsAt: never, platformStatus: 'DELETED' }, flight(0))],
    [
      'authorisation.durationDays must',
      () => cover({ durationDays: 0, platformStatus: 'DELETED' }, flight(0)),
    ],
    [
      'authorisation.startsAt plus durationDays must',
      () => cover({ startsAt: new Date(8.64e15), durationDays: 7 }, flight(0)),
    ],
    ['authorisation.startsAt plus durationDays must', () => cover(code(0, 1e9), flight(0))],
    [
      'authorisations[0].endsAt must be after startsAt',
      () => cover([{ startsAt: d(5), endsAt: d(0) }], flight(0)),
    ],
    ['authorisation.endsAt must be', () => cover({ startsAt: d(5), endsAt: d(5), needed: false }, flight(0))],
    [
      'authorisations must be of one post',
      () => cover([{ ...good, postId: '1' }, good, { ...good, postId: '2' }], flight(0)),
    ],
    ['authorisation.stage must', () => cover({ ...good, stage: 'Applied' as never }, flight(0))],
  ])('%s', (message, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe('a flight that is over', () => {
  const past = flight(0, 20);
  const over = [{ code: 'flight_over', path: [], params: { endsAt: d(20) } }];
  test.each([
    ['at its end', { now: d(20), bufferDays: 0 }, over],
    ['and just before', { now: new Date(d(20).getTime() - 1), bufferDays: 0 }, []],
    ['without a present', { bufferDays: 0 }, []],
  ])('%s', (_, options, warnings) => {
    expect(cover(code(0, 30), past, options).warnings).toEqual(warnings);
  });

  test('misses no margin any more', () => {
    const warningsAt = (now: Date) =>
      cover({ ...code(0, 21), endsAt: d(20.5) }, past, { now }).warnings.map((warning) => warning.code);
    expect(warningsAt(d(19))).toEqual(['flight_margin_short']);
    expect(warningsAt(d(20))).toEqual(['flight_over']);
  });

  test('is told of beside what did not cover it', () => {
    const { issues, warnings } = cover(code(0, 10), past, { now: d(40) });
    expect(issues.map(({ code: issue }) => issue)).toEqual(['flight_uncovered']);
    expect(warnings).toEqual(over);
  });
});

test('null is the same as absent', () => {
  const none = null as never;
  const nulls = { now: none, usageRights: none };
  expect(cover(code(0, 30), { startsAt: d(0), endsAt: none }, nulls)).toEqual(cover(code(0, 30), flight(0)));
  const rights = { startsAt: none, endsAt: none };
  expect(cover(code(0, 30), flight(0, 9), { usageRights: rights })).toEqual(
    cover(code(0, 30), flight(0, 9), { usageRights: {} }),
  );
});

test('nothing that is given is changed', () => {
  const list = Object.freeze([Object.freeze(code(9, 7)), Object.freeze(code(0, 7))]);
  checkFlightCover(list, Object.freeze(flight(0, 20)), Object.freeze({ now: d(3) }));
  expect(list).toStrictEqual([code(9, 7), code(0, 7)]);
});

test('what is past is said to be past, and only that', () => {
  const now = d(20);
  const { issues } = cover([code(10, 20)], flight(5, 40), { now, bufferDays: 0 });
  expect(issues.map(({ params }) => params)).toEqual([{ ...flight(5, 10), isPast: true }, flight(30, 40)]);
  expect(issues.map((issue) => describeIssue(issue).remedy)).toEqual([
    'Nothing can be done about it: that time is over.',
    expect.stringContaining('Have the authorization extended'),
  ]);
  const [begun] = cover([], flight(5, 40), { now }).issues;
  expect(begun?.params).toEqual(flight(5, 40));
});
