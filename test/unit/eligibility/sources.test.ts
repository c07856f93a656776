import { type Authorisation, checkSparkEligibility } from 'tiktok-spark-ads';
import { buildAuthorisation, buildPost, buildSparkContext } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { earliestEnd, sourcesOf } from '../../../src/eligibility/sources';
import { inDays, now } from '../../support/now';

const postId = '7440000000000000002';
const live = (from: number, to: number): Authorisation => ({
  postId,
  startsAt: inDays(from),
  endsAt: inDays(to),
  stage: 'applied',
});
const received: Authorisation = {
  postId,
  startsAt: inDays(-1),
  startsAtIs: 'received',
  durationDays: 7,
  stage: 'applied',
};
const ofNoPost: Authorisation = { ...live(-10, 5), postId: undefined };

const sourceOf = (sourceAuthorisations: readonly Authorisation[] | undefined) =>
  sourcesOf({ duetOf: postId }, [], buildSparkContext({ now, sourceAuthorisations }))[0];

describe('a source that is live', () => {
  test.each<[string, Authorisation[], number, boolean]>([
    ['at the end of its authorisation', [live(-10, 5)], 5, false],
    ['at the later of two ends', [live(-10, 5), live(-3, 9)], 9, false],
    ['where the next one ends, which goes on', [live(-10, 5), live(5, 9)], 9, false],
    ['before a gap', [live(-10, 5), live(6, 9)], 5, false],
    ['whatever was revoked', [live(-10, 5), { ...live(-10, 30), platformStatus: 'DELETED' }], 5, false],
    ['whatever another post has', [live(-10, 5), { ...live(-10, 30), postId: '8' }], 5, false],
    ['at the latest, counted from when the code came', [received], 6, true],
    ['at the latest, beside one that ends sooner', [received, live(-10, 2)], 6, true],
    [
      'at the end that is known, beside one that ends sooner at the latest',
      [received, live(-10, 9)],
      9,
      false,
    ],
  ])('ends %s', (_, authorisations, end, endIsUpperBound) => {
    expect(sourceOf(authorisations)).toEqual({
      postId,
      status: 'live',
      end: { endsAt: inDays(end), ...(endIsUpperBound && { endIsUpperBound: true }) },
    });
  });
});

test.each<[string, Authorisation[] | undefined, string]>([
  ['nobody said what there is', undefined, 'unknown'],
  ['there is none', [], 'missing'],
  ['there is one of another post', [{ ...live(-10, 5), postId: '8' }], 'missing'],
  ['one ended', [live(-10, -1)], 'missing'],
  ['one has yet to begin', [live(1, 9)], 'missing'],
  ['a live one names no post', [ofNoPost], 'unknown'],
  ['one that nobody understands names no post', [{ ...ofNoPost, platformStatus: 'FOO' }], 'unknown'],
  ['one that ended names no post', [{ ...ofNoPost, endsAt: inDays(-1) }], 'missing'],
])('where %s, no source is live', (_, authorisations, status) => {
  expect(sourceOf(authorisations)).toEqual({ postId, status, end: undefined });
});

test('the first end of several is that of all', () => {
  const source = (id: string, end?: number) => ({
    postId: id,
    status: 'live' as const,
    end: end === undefined ? undefined : { endsAt: inDays(end) },
  });
  expect(earliestEnd([])).toBeUndefined();
  expect(earliestEnd([source('1')])).toBeUndefined();
  expect(earliestEnd([source('1', 5), source('2', 3), source('3')])?.endsAt).toEqual(inDays(3));
});

describe('what is said of ends', () => {
  const warnings = (context: object, relations = {}) =>
    checkSparkEligibility(buildPost({ relations }), buildSparkContext({ now, ...context })).warnings;

  test('a flight without an end outlives its source', () => {
    const sourceAuthorisations = [live(-10, 15)];
    const flight = { startsAt: inDays(1) };
    expect(
      warnings({ sourceAuthorisations, flight }, { duetOf: postId, duetOfKind: 'video' }),
    ).toContainEqual(
      expect.objectContaining({
        code: 'flight_outlives_source_authorisation',
        params: { postIds: [postId], endsAt: inDays(15), flightEndsAt: undefined },
      }),
    );
  });

  test.each(['creator', 'contract'] as const)('an end by the word of the %s is to be confirmed', (endIs) => {
    const authorisation = { ...buildAuthorisation({ now }), endIs };
    expect(warnings({ authorisation })).toContainEqual(
      expect.objectContaining({ code: 'authorisation_end_unconfirmed', params: { endIs } }),
    );
  });
});
