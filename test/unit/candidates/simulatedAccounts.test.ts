import { describe, expect, test } from 'vitest';
import { measureRanking } from '../../bench/candidates/measureRanking';
import type { AccountKind } from '../../bench/candidates/simulatedAccounts';

// A few accounts of each kind, seeded; `npm run check` and `npm run bench` draw many more.
const half = { share: 0.5, metrics: ['likes'] } as const;

describe('accounts as accounts are', () => {
  test.each<[string, AccountKind, number]>([
    ['small', { posts: 12 }, 12],
    ['with a viral post', { posts: 13, viral: 1 }, 12],
    ['with heavy tails', { posts: 30, tails: 'heavy' }, 6],
    ['of photos and videos', { posts: 40, photos: 0.4 }, 5],
    ['without half of the likes', { posts: 40, missing: half }, 6],
    ['of all ages, some of it boosted', { posts: 40, boosted: 0.3, allAges: true }, 5],
  ])('%s: the median is true, "below" is rarely wrong, and intervals hold', (_, kind, accounts) => {
    const { medianRatio, wrongBelow, coverage } = measureRanking(kind, accounts);
    expect(Math.abs(medianRatio - 1)).toBeLessThan(0.12);
    expect(wrongBelow).toBeLessThan(0.1);
    expect(coverage).toBeGreaterThan(0.8);
    expect(coverage).toBeLessThan(0.97);
  });
});
