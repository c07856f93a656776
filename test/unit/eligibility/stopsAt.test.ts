import { type Authorisation, checkSparkEligibility, type Flight, sparkReadiness } from 'tiktok-spark-ads';
import { buildAuthorisation, buildMeasuredAccount, buildPost } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { inDays, now } from '../../support/now';

const flight = (end?: number, start = -2): Flight => ({
  startsAt: inDays(start),
  ...(end === undefined ? {} : { endsAt: inDays(end) }),
});
const post = buildPost();
const check = (during: Flight | undefined, overrides: Partial<Authorisation> = {}) =>
  checkSparkEligibility(post, {
    now,
    owner: 'creator',
    access: 'code',
    flight: during,
    authorisation: { ...buildAuthorisation({ now, endsInDays: 8 }), postId: post.id, ...overrides },
  });

// The authorisation ends on day 8.
describe('an ad that may run stops', () => {
  test.each<[string, Flight | undefined, number | undefined]>([
    ['in the middle of its flight', flight(20), 8],
    ['an instant before its end', flight(8.001), 8],
    ['not, when its flight ends with the authorisation', flight(8), undefined],
    ['not, when its flight ends before', flight(5), undefined],
    ['not, when its flight is over', flight(-1), undefined],
    ['in a flight without an end', flight(), 8],
    ['in a flight that nobody named', undefined, 8],
    ['in a flight that is still ahead', flight(20, 4), 8],
  ])('%s', (_, during, day) => {
    const verdict = check(during);
    expect(verdict.status).toBe('eligible');
    expect(verdict.stopsAt).toEqual(day === undefined ? undefined : inDays(day));
  });
});

test('one that may not run, or rests on no known end, has no such moment', () => {
  expect(check(flight(20), { platformStatus: 'UNAUTHORIZED' })).not.toHaveProperty('stopsAt');
  expect(check(flight(20), { endsAt: undefined, startsAt: undefined })).not.toHaveProperty('stopsAt');
  const own = checkSparkEligibility(post, {
    now,
    owner: 'own',
    access: 'linked_account',
    flight: flight(20),
  });
  expect(own).not.toHaveProperty('stopsAt');
});

test('readiness says it by its cover, too', () => {
  const [measured] = buildMeasuredAccount({ now, posts: 3 });
  const authorisation = { ...buildAuthorisation({ now, endsInDays: 8 }), postId: measured!.id };
  const { eligibility, cover } = sparkReadiness(measured!, {
    now,
    owner: 'creator',
    access: 'code',
    flight: flight(20),
    authorisation,
  });
  expect(cover?.stopsAt).toEqual(inDays(8));
  expect(eligibility.stopsAt).toEqual(eligibility.status === 'ineligible' ? undefined : inDays(8));
});
