import {
  type Authorisation,
  countAuthorisationDays,
  authorisationExpiry,
  validateDuration,
  extendAuthorisation,
} from 'tiktok-spark-ads';
import {
  allFacts,
  authorisationEndEffects,
  defaultDurationByChannel,
  findEndEffects,
  knownDurations,
} from 'tiktok-spark-ads/facts';
import { documentedDurations, identityTypes } from 'tiktok-spark-ads/vocabulary';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';

const factIds = new Set(allFacts().map(({ id }) => id));

describe('durations as data', () => {
  test('hold every documented duration, and 180 as reported', () => {
    const daysOf = (knownAs: string) =>
      knownDurations.filter((known) => known.knownAs === knownAs).map(({ days }) => days);
    expect(daysOf('documented')).toEqual([...documentedDurations]);
    expect(daysOf('reported')).toEqual([180]);
  });

  test('name what is granted when nobody names any', () => {
    expect(Object.entries(defaultDurationByChannel).map(([channel, { days }]) => [channel, days])).toEqual([
      ['app', 30],
      ['api', 30],
      ['content_suite', 365],
    ]);
  });

  test('rest on facts that exist', () => {
    for (const { factId } of [...knownDurations, ...Object.values(defaultDurationByChannel)]) {
      expect(factIds).toContain(factId);
    }
  });
});

describe('validateDuration', () => {
  test.each([7, 30, 60, 365])('%i is documented', (days) => {
    expect(validateDuration(days)).toStrictEqual({
      ok: true,
      value: days,
      knownAs: 'documented',
      warnings: [],
    });
  });

  test.each([
    [180, 'reported', 'duration_newly_reported'],
    [1, 'undocumented', 'duration_undocumented'],
    [90, 'undocumented', 'duration_undocumented'],
    [730, 'undocumented', 'duration_undocumented'],
  ])('%i is %s, and accepted with a warning', (days, knownAs, code) => {
    expect(validateDuration(days)).toStrictEqual({
      ok: true,
      value: days,
      knownAs,
      warnings: [{ code, path: [], params: { days } }],
    });
  });

  test('0 means that none is requested', () => {
    expect(validateDuration(0)).toStrictEqual({ ok: true, value: 0, knownAs: 'not_requested', warnings: [] });
  });

  test.each([-1, -30, 0.5, 29.9, 2 ** 53])('refuses %d', (days) => {
    expect(validateDuration(days)).toStrictEqual({
      ok: false,
      issues: [{ code: 'duration_not_whole_days', path: [], params: { days } }],
    });
  });

  test.each<[unknown, string]>([
    [Number.NaN, 'NaN'],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    ['30', 'string'],
    [null, 'null'],
    [undefined, 'undefined'],
    [30n, 'bigint'],
    [{}, 'object'],
  ])('takes no %s for a number', (value, received) => {
    expect(validateDuration(value)).toStrictEqual({
      ok: false,
      issues: [{ code: 'duration_not_number', path: [], params: { received } }],
    });
  });
});

describe('countAuthorisationDays', () => {
  test.each<[string, Authorisation, object]>([
    ['nothing known', {}, {}],
    ['a request only', { requestedDays: 60 }, { requested: 60 }],
    ['0 is no request', { requestedDays: 0 }, {}],
    [
      'granted less than requested',
      { requestedDays: 60, startsAt: inDays(-10), durationDays: 30 },
      { requested: 60, granted: 30, remaining: 20 },
    ],
    [
      'the end less the start',
      { startsAt: inDays(-10), endsAt: inDays(20.5) },
      { granted: 30.5, remaining: 20.5 },
    ],
    [
      'a stated end wins over the duration',
      { startsAt: inDays(-10), durationDays: 30, endsAt: inDays(50) },
      { granted: 60, remaining: 50 },
    ],
    [
      'a receipt is no start',
      { startsAt: inDays(-10), startsAtIs: 'received', durationDays: 30, endsAt: inDays(15) },
      { granted: 30, remaining: 15 },
    ],
    ['an end alone', { endsAt: inDays(3) }, { remaining: 3 }],
    ['over', { startsAt: inDays(-40), durationDays: 30 }, { granted: 30, remaining: 0 }],
    ['revoked', { endsAt: inDays(3), platformStatus: 'DELETED' }, { remaining: 0 }],
  ])('%s', (_, authorisation, days) => {
    expect(countAuthorisationDays(authorisation, { now })).toStrictEqual(days);
  });
});

describe('extendAuthorisation', () => {
  test('180 left and 180 more make 360', () => {
    const extended = extendAuthorisation({ endsAt: inDays(180) }, 180, { now });
    expect(extended.ok && extended.value.endsAt).toEqual(inDays(360));
    expect(extended.ok && countAuthorisationDays(extended.value, { now }).remaining).toBe(360);
  });

  test('adds to the granted days as well as to the end', () => {
    const extended = extendAuthorisation({ startsAt: inDays(-10), durationDays: 30 }, 60, { now });
    expect(extended).toStrictEqual({
      ok: true,
      value: { startsAt: inDays(-10), durationDays: 90, endsAt: inDays(80), endIs: undefined },
    });
    expect(extended.ok && authorisationExpiry({ startsAt: inDays(-10), durationDays: 90 })).toEqual(
      inDays(80),
    );
  });

  test('adds to the stated end where it differs from the duration', () => {
    const extended = extendAuthorisation({ startsAt: inDays(-10), durationDays: 30, endsAt: inDays(5) }, 7, {
      now,
    });
    expect(extended.ok && extended.value).toMatchObject({ durationDays: 37, endsAt: inDays(12) });
  });

  test('leaves its input as it is, and claims no source for the new end', () => {
    const authorisation: Authorisation = Object.freeze({ endsAt: inDays(5), endIs: 'platform', postId: '1' });
    const extended = extendAuthorisation(authorisation, 7, { now });
    expect(authorisation).toStrictEqual({ endsAt: inDays(5), endIs: 'platform', postId: '1' });
    expect(extended.ok && extended.value).toStrictEqual({
      endsAt: inDays(12),
      endIs: undefined,
      postId: '1',
    });
  });

  test('an upper bound stays one', () => {
    const received = { startsAt: inDays(-1), startsAtIs: 'received', durationDays: 30 } as const;
    const once = extendAuthorisation(received, 30, { now });
    expect(once.ok && once.value.endIsUpperBound).toBe(true);
    const twice = once.ok && extendAuthorisation(once.value, 30, { now });
    expect(twice && twice.ok && twice.value.endIsUpperBound).toBe(true);
  });

  test.each<[string, Authorisation]>([
    ['applied', { endsAt: inDays(1) }],
    ['its last millisecond', { endsAt: new Date(now.getTime() + 1) }],
    ['not applied, its clock running', { endsAt: inDays(1), stage: 'generated' }],
    ['not started', { startsAt: inDays(1), durationDays: 7 }],
    ['in review', { endsAt: inDays(1), stage: 'in_review' }],
  ])('lives: %s', (_, authorisation) => {
    expect(extendAuthorisation(authorisation, 30, { now }).ok).toBe(true);
  });

  test.each<[string, Authorisation, object, string[]]>([
    [
      'expired',
      { endsAt: inDays(-1) },
      { code: 'authorisation_expired', params: { endsAt: inDays(-1) } },
      ['extend', 'new_code'],
    ],
    [
      'expired this instant',
      { endsAt: now },
      { code: 'authorisation_expired', params: { endsAt: now } },
      ['extend', 'new_code'],
    ],
    [
      'expired by the platform',
      { endsAt: inDays(9), platformStatus: 'EXPIRED' },
      { code: 'authorisation_expired', params: { endsAt: undefined } },
      ['extend', 'new_code'],
    ],
    [
      'expired without dates',
      { platformStatus: 'EXPIRED' },
      { code: 'authorisation_expired', params: { endsAt: undefined } },
      ['extend', 'new_code'],
    ],
    [
      'deleted',
      { endsAt: inDays(9), platformStatus: 'DELETED' },
      { code: 'authorisation_revoked' },
      ['extend', 'new_code'],
    ],
    [
      'an unknown word',
      { endsAt: inDays(9), platformStatus: 'PAUSED' },
      { code: 'authorisation_unknown', params: { platformStatus: 'PAUSED' } },
      ['extend', 'new_code'],
    ],
    [
      'no end known',
      { platformStatus: 'AUTHORIZED' },
      { code: 'authorisation_end_unknown' },
      ['extend', 'new_code'],
    ],
    [
      'a code without dates',
      { stage: 'generated' },
      { code: 'authorisation_not_applied' },
      ['extend', 'new_code'],
    ],
    ['not answered', { stage: 'requested' }, { code: 'authorisation_unanswered' }, []],
    ['in review', { stage: 'in_review' }, { code: 'authorisation_pending' }, []],
    ['declined', { stage: 'rejected' }, { code: 'authorisation_declined' }, ['extend', 'new_code']],
    [
      'declined, by the platform',
      { platformStatus: 'REJECTED' },
      { code: 'authorisation_declined' },
      ['extend', 'new_code'],
    ],
    ['not needed', { needed: false }, { code: 'authorisation_not_needed' }, []],
  ])('offers remedies and chooses none: %s', (_, authorisation, issue, remedies) => {
    const verdict = extendAuthorisation(authorisation, 30, { now });
    expect(verdict).toStrictEqual({ ok: false, issues: [{ path: [], ...issue }], remedies });
  });

  test.each([0, -7, 1.5, Number.NaN])('throws on %d days, dead or alive', (days) => {
    const problem = new RangeError('days must be whole days, at least 1');
    expect(() => extendAuthorisation({ endsAt: inDays(1) }, days, { now })).toThrow(problem);
    expect(() => extendAuthorisation({ endsAt: inDays(-1) }, days, { now })).toThrow(problem);
  });

  test('throws when no Date can hold the new end', () => {
    const endsAt = new Date(8.64e15 - 86_400_000);
    expect(extendAuthorisation({ endsAt }, 1, { now }).ok).toBe(true);
    expect(() => extendAuthorisation({ endsAt }, 2, { now })).toThrow(
      new RangeError('the end plus days must be a valid Date'),
    );
  });
});

describe('findEndEffects', () => {
  const runningAds = (identityType: string, event: string) =>
    findEndEffects(identityType).find((effect) => effect.event === event)?.runningAds;

  test('the same word means different things for different identities', () => {
    expect(runningAds('AUTH_CODE', 'code_expires')).toBe('stop');
    expect(runningAds('TT_USER', 'code_expires')).toBe('not_applicable');
    expect(runningAds('TT_USER', 'account_unlinked')).toBe('continue');
    expect(runningAds('BC_AUTH_TT', 'account_grant_withdrawn')).toBe('unknown');
    expect(runningAds('AUTH_CODE', 'account_unlinked')).toBeUndefined();
  });

  test('nothing is invented for identities without a permission to lose', () => {
    expect(findEndEffects('CUSTOMIZED_USER')).toEqual([]);
    expect(findEndEffects('SOMETHING_NEW')).toEqual([]);
  });

  test('every row is reached, once per identity type, and rests on a fact', () => {
    const reached = identityTypes.flatMap((type) =>
      findEndEffects(type).map(({ event }) => `${type} ${event}`),
    );
    expect(new Set(reached).size).toBe(reached.length);
    expect(reached.length).toBe(authorisationEndEffects.flatMap((row) => row.identityTypes).length);
    for (const { factId } of authorisationEndEffects) expect(factIds).toContain(factId);
  });
});
