import {
  type Authorisation,
  countAuthorisationDays,
  authorisationExpiry,
  authorisationStatus,
  type DatedAuthorisation,
  extendAuthorisation,
  isAuthorisationActive,
} from 'tiktok-spark-ads';
import { authorisationStages } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';

const at = (text: string) => new Date(text);
const now = at('2026-11-23T12:00:00Z');
const inAWeek = at('2026-11-30T12:00:00Z');
const live: Authorisation = { startsAt: at('2026-11-01T00:00:00Z'), durationDays: 60 };
const over: Authorisation = { startsAt: at('2026-09-01T00:00:00Z'), durationDays: 30 };
const ahead: Authorisation = { startsAt: at('2026-12-01T00:00:00Z'), durationDays: 30 };
const statusOf = (authorisation: Authorisation) => authorisationStatus(authorisation, { now }).status;

describe('authorisationStatus', () => {
  test('is half-open at both ends, to the millisecond', () => {
    const authorisation = { startsAt: at('2026-05-24T07:09:07Z'), durationDays: 30 };
    const at2 = (text: string) => authorisationStatus(authorisation, { now: at(text) }).status;
    expect(at2('2026-05-24T07:09:06.999Z')).toBe('not_started');
    expect(at2('2026-05-24T07:09:07.000Z')).toBe('active');
    expect(at2('2026-06-23T07:09:06.999Z')).toBe('active');
    expect(at2('2026-06-23T07:09:07.000Z')).toBe('expired');
  });

  test.each<[string, Authorisation, string]>([
    ['no authorisation is needed', { needed: false }, 'not_needed'],
    [
      'none is needed, whatever else is said',
      { ...over, needed: false, platformStatus: 'EXPIRED' },
      'not_needed',
    ],
    ['nothing is known', {}, 'unknown'],
    [
      'no end is known, though the platform says yes',
      { platformStatus: 'AUTHORIZED', stage: 'applied' },
      'unknown',
    ],
    ['a start alone is no end', { startsAt: at('2026-11-01T00:00:00Z') }, 'unknown'],
    ['a start ahead without an end', { startsAt: at('2026-12-01T00:00:00Z') }, 'unknown'],
    ['the clock alone: live', live, 'active'],
    ['the clock alone: over', over, 'expired'],
    ['the clock alone: ahead', ahead, 'not_started'],
    ['both agree', { ...live, platformStatus: 'AUTHORIZED' }, 'active'],
    ['a code in use', { ...live, platformStatus: 'IN_USE' }, 'active'],
    ['the platform lags behind the clock', { ...over, platformStatus: 'AUTHORIZED' }, 'expired'],
    ['the platform knows better than the clock', { ...live, platformStatus: 'EXPIRED' }, 'expired'],
    ['expired without dates', { platformStatus: 'EXPIRED' }, 'expired'],
    ['not authorised', { ...live, platformStatus: 'UNAUTHORIZED' }, 'revoked'],
    ['deleted', { ...live, platformStatus: 'DELETED' }, 'revoked'],
    ['deleted and over', { ...over, platformStatus: 'DELETED' }, 'revoked'],
    ['the creator refused', { platformStatus: 'REJECTED' }, 'revoked'],
    ['the creator refused, by stage', { stage: 'rejected' }, 'revoked'],
    ['a word that we do not know', { ...live, platformStatus: 'PAUSED' }, 'unknown'],
    ['an unknown word, start ahead', { ...ahead, platformStatus: 'PAUSED' }, 'unknown'],
    ['an unknown word, over', { ...over, platformStatus: 'PAUSED' }, 'expired'],
    ['an unknown word, still in review', { stage: 'in_review', platformStatus: 'PAUSED' }, 'unknown'],
    ['the name of something inherited', { ...live, platformStatus: 'constructor' }, 'unknown'],
    ['another inherited name', { ...live, platformStatus: '__proto__' }, 'unknown'],
    ['an empty word, as from an empty cell', { ...live, platformStatus: '' }, 'active'],
    ['asked for, not answered, undated', { stage: 'requested' }, 'pending'],
    ['the request waits', { platformStatus: 'WAITING' }, 'pending'],
    ['under review', { ...live, stage: 'in_review' }, 'pending'],
    ['under review, but over', { ...over, stage: 'in_review' }, 'expired'],
    ['under review, start ahead', { ...ahead, stage: 'in_review' }, 'pending'],
    ['generated, its clock running', { ...live, stage: 'generated' }, 'not_applied'],
    ['generated, undated', { stage: 'generated' }, 'not_applied'],
    ['never used, by the platform', { ...live, platformStatus: 'NOT_USED' }, 'not_applied'],
    [
      'applied, but the platform has not noticed',
      { ...live, stage: 'applied', platformStatus: 'NOT_USED' },
      'not_applied',
    ],
    ['in review and never used', { ...live, stage: 'in_review', platformStatus: 'NOT_USED' }, 'pending'],
    ['never applied and over', { ...over, stage: 'generated' }, 'expired'],
    ['accepted, not known to be applied', { ...live, platformStatus: 'ACCEPTED' }, 'not_applied'],
    ['accepted and applied', { ...live, stage: 'applied', platformStatus: 'ACCEPTED' }, 'active'],
    [
      'a code that works while its request waits',
      { ...live, stage: 'applied', platformStatus: 'WAITING' },
      'active',
    ],
    ['received today, so generated before', { ...ahead, startsAtIs: 'received' }, 'active'],
    ['a stated end wins: over', { ...live, endsAt: at('2026-11-20T00:00:00Z') }, 'expired'],
    ['a stated end wins: live', { ...over, endsAt: at('2026-12-20T00:00:00Z') }, 'active'],
  ])('%s', (_, authorisation, status) => {
    expect(statusOf(authorisation)).toBe(status);
    expect(isAuthorisationActive(authorisation, { now })).toBe(status === 'active');
  });

  test('every stage has an answer', () => {
    expect(authorisationStages.map((stage) => statusOf({ ...live, stage }))).toEqual([
      'pending',
      'revoked',
      'pending',
      'not_applied',
      'active',
    ]);
  });

  test.each([
    ['beyond the horizon', '2026-11-22T23:59:59.999Z', undefined, false],
    ['at the horizon', '2026-11-23T00:00:00.000Z', undefined, true],
    ['the last millisecond', '2026-11-29T23:59:59.999Z', undefined, true],
    ['at the end', '2026-11-30T00:00:00.000Z', undefined, false],
    ['a horizon of none', '2026-11-29T23:59:59.999Z', 0, false],
    ['a horizon of 30', '2026-11-02T00:00:00.000Z', 30, true],
  ])('expiring: %s', (_, text, horizonDays, expiring) => {
    const standing = authorisationStatus(
      { endsAt: at('2026-11-30T00:00:00Z') },
      { now: at(text), horizonDays },
    );
    expect(standing.expiring).toBe(expiring);
  });

  test('only what is active expires', () => {
    for (const stage of ['generated', 'in_review', 'rejected'] as const) {
      const standing = authorisationStatus({ endsAt: at('2026-11-24T00:00:00Z'), stage }, { now });
      expect(standing.expiring).toBe(false);
    }
  });

  test('says how long is left, and nothing is left once it is over', () => {
    const endsAt = at('2026-12-01T00:00:00Z');
    const msLeft = (fields: Authorisation) => authorisationStatus({ endsAt, ...fields }, { now }).msLeft;
    expect(msLeft({})).toBe(7.5 * 86_400_000);
    expect(msLeft({ stage: 'generated' })).toBe(7.5 * 86_400_000);
    expect(msLeft({ platformStatus: 'EXPIRED' })).toBe(0);
    expect(msLeft({ platformStatus: 'DELETED' })).toBe(0);
    expect(authorisationStatus(over, { now }).msLeft).toBe(0);
  });

  test('gives neither end nor time left where none is known', () => {
    expect(authorisationStatus({}, { now })).toStrictEqual({ status: 'unknown', expiring: false });
    expect(authorisationStatus({ ...live, needed: false }, { now })).toStrictEqual({
      status: 'not_needed',
      expiring: false,
    });
  });

  test.each<[string, Authorisation, true | undefined]>([
    ['counted from the generation', live, undefined],
    ['counted from the receipt', { ...live, startsAtIs: 'received' }, true],
    [
      'stated, though received',
      { ...live, startsAtIs: 'received', endsAt: at('2026-12-01T00:00:00Z') },
      undefined,
    ],
    ['stated as an upper bound', { endsAt: at('2026-12-01T00:00:00Z'), endIsUpperBound: true }, true],
  ])('flags an end that is an upper bound: %s', (_, authorisation, flag) => {
    expect(authorisationStatus(authorisation, { now }).endIsUpperBound).toBe(flag);
  });

  test.each<[string, () => unknown]>([
    ['now', () => authorisationStatus(live, { now: at('never') })],
    ['now', () => authorisationStatus(live, {} as never)],
    ['horizonDays', () => authorisationStatus(live, { now, horizonDays: -1 })],
    ['horizonDays', () => authorisationStatus(live, { now, horizonDays: 0.5 })],
    ['horizonDays', () => authorisationStatus({ needed: false }, { now, horizonDays: Number.NaN })],
    ['startsAt', () => authorisationStatus({ startsAt: at('never') }, { now })],
    ['durationDays', () => authorisationStatus({ durationDays: 0 }, { now })],
    ['endsAt', () => authorisationStatus({ endsAt: at('never') }, { now })],
  ])('throws on an impossible %s, even where it would not decide', (name, call) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(new RegExp(`^${name} must be`, 'u'));
  });
});

describe('authorisationExpiry', () => {
  test.each([
    ['2024-05-20T11:40:50Z', 365, '2025-05-20T11:40:50.000Z'],
    ['2026-05-24T07:09:07Z', 30, '2026-06-23T07:09:07.000Z'],
    ['2024-02-28T23:59:59.999Z', 1, '2024-02-29T23:59:59.999Z'],
    ['2024-02-20T00:00:00Z', 365, '2025-02-19T00:00:00.000Z'],
    // Clocks change in New York, Lord Howe and Chatham, St John's, Casablanca in these weeks.
    ['2026-03-06T12:00:00Z', 7, '2026-03-13T12:00:00.000Z'],
    ['2026-04-03T15:30:00Z', 7, '2026-04-10T15:30:00.000Z'],
    ['2026-09-25T14:00:00Z', 7, '2026-10-02T14:00:00.000Z'],
    ['2026-10-30T00:30:00Z', 7, '2026-11-06T00:30:00.000Z'],
    ['2026-02-13T01:00:00Z', 60, '2026-04-14T01:00:00.000Z'],
    // Apia jumped over the whole of 30 December 2011.
    ['2011-12-28T20:00:00Z', 7, '2012-01-04T20:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', 1, '+010000-01-01T23:59:59.999Z'],
  ])('%s and %i days give %s', (startsAt, durationDays, end) => {
    expect(authorisationExpiry({ startsAt: at(startsAt), durationDays }).toISOString()).toBe(end);
  });

  test('a stated end wins, and is handed out as a copy', () => {
    const endsAt = at('2026-12-01T00:00:00Z');
    const end = authorisationExpiry({ startsAt: now, durationDays: 7, endsAt });
    expect(end).toEqual(endsAt);
    expect(end).not.toBe(endsAt);
  });

  test('reaches the last instant that a Date can hold, and not one millisecond more', () => {
    const last = 8.64e15;
    const day = 86_400_000;
    expect(authorisationExpiry({ startsAt: new Date(last - day), durationDays: 1 }).getTime()).toBe(last);
    expect(authorisationExpiry({ startsAt: new Date(-last), durationDays: 200_000_000 }).getTime()).toBe(
      last,
    );
    for (const [startsAt, durationDays] of [
      [last - day + 1, 1],
      [last, 1],
      [-last, 200_000_001],
      [0, Number.MAX_SAFE_INTEGER],
      [0, 2 ** 53],
    ] as const) {
      expect(() => authorisationExpiry({ startsAt: new Date(startsAt), durationDays })).toThrow(
        new RangeError('startsAt plus durationDays must be a valid Date'),
      );
    }
  });

  test.each([0, -1, 0.5, 29.999, Number.NaN, Number.POSITIVE_INFINITY])(
    'throws on a duration of %d',
    (durationDays) => {
      const call = () => authorisationExpiry({ startsAt: now, durationDays });
      expect(call).toThrow(new RangeError('durationDays must be whole days, at least 1'));
      expect(() => authorisationExpiry({ startsAt: now, durationDays, endsAt: now })).toThrow(RangeError);
    },
  );

  test('throws on dates that are none', () => {
    expect(() => authorisationExpiry({ startsAt: at('never'), durationDays: 7 })).toThrow('startsAt');
    expect(() => authorisationExpiry({ endsAt: at('never') })).toThrow('endsAt');
    expect(() => authorisationExpiry({ endsAt: '2026-12-01' as never })).toThrow(RangeError);
    expect(() => authorisationExpiry({ endsAt: 1_796_083_200_000 as never })).toThrow(RangeError);
    expect(() => authorisationExpiry({ endsAt: null as never })).toThrow(RangeError);
    expect(() => authorisationExpiry({ durationDays: 7 } as never)).toThrow(RangeError);
    expect(() => authorisationExpiry({ startsAt: null, durationDays: 7 } as never)).toThrow(RangeError);
    expect(() => authorisationExpiry({ startsAt: now, durationDays: null } as never)).toThrow(RangeError);
    expect(() => authorisationExpiry({ startsAt: now } as never)).toThrow(
      new RangeError('startsAt plus durationDays must be a valid Date'),
    );
  });

  test.each<[string, DatedAuthorisation]>([
    ['before', { startsAt: now, endsAt: new Date(now.getTime() - 1) }],
    ['at', { startsAt: now, endsAt: now }],
    ['before, whatever the days say,', { startsAt: now, durationDays: 7, endsAt: new Date(0) }],
  ])('throws on an end %s the start', (_, authorisation) => {
    const wrongEnd = new RangeError('endsAt must be after startsAt');
    expect(() => authorisationExpiry(authorisation)).toThrow(wrongEnd);
    expect(() => authorisationStatus(authorisation, { now })).toThrow(wrongEnd);
    expect(() => countAuthorisationDays(authorisation, { now })).toThrow(wrongEnd);
    expect(() => extendAuthorisation(authorisation, 7, { now })).toThrow(wrongEnd);
  });

  test('what was received late may have ended before it came', () => {
    const late = { startsAt: now, startsAtIs: 'received', endsAt: new Date(now.getTime() - 1) } as const;
    expect(authorisationExpiry(late)).toEqual(late.endsAt);
    expect(authorisationStatus(late, { now }).status).toBe('expired');
  });
});

describe('plain JavaScript', () => {
  test('null is the same as absent', () => {
    const bare = {
      startsAt: now,
      durationDays: 7,
      stage: 'generated',
      platformStatus: 'AUTHORIZED',
    } as const;
    const nulls = {
      endsAt: null,
      startsAtIs: null,
      endIs: null,
      needed: null,
      endIsUpperBound: null,
    } as never;
    expect(authorisationStatus({ ...bare, ...(nulls as object) }, { now })).toEqual(
      authorisationStatus(bare, { now }),
    );
    const undated = { startsAt: null, durationDays: null, endsAt: null, stage: null, platformStatus: null };
    expect(authorisationStatus(undated as never, { now })).toEqual(authorisationStatus({}, { now }));
    expect(countAuthorisationDays(undated as never, { now })).toEqual({});
    expect(() => countAuthorisationDays({ requestedDays: -5 }, { now })).toThrow('requestedDays');
    expect(extendAuthorisation({ endsAt: inAWeek, durationDays: null as never }, 7, { now })).toMatchObject({
      ok: true,
      value: { durationDays: null },
    });
  });

  test.each<[string, object]>([
    ['startsAtIs must be one of: generated, received', { startsAtIs: 'Received' }],
    ['endIs must be one of', { endIs: 'Creator' }],
    ['stage must be one of', { stage: 'Applied' }],
    ['stage must be one of', { stage: 'constructor' }],
  ])('%s', (message, changed) => {
    const authorisation = { endsAt: inAWeek, ...changed } as never;
    expect(() => authorisationStatus(authorisation, { now })).toThrow(RangeError);
    expect(() => authorisationStatus(authorisation, { now })).toThrow(message);
  });
});
