import * as fc from 'fast-check';
import { groupByCreator, renewalNews } from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { flawsOfAsks, toldInAYear } from '../support/askProperties';
import { inDays, now } from '../support/now';
import { portfolios } from '../support/portfolios';
import { expectEachHorizonOnce, portfoliosOfAYear } from '../support/yearOfRuns';

test('every ask covers its flight or says why none can, and nothing smaller would', () => {
  fc.assert(
    fc.property(portfolios(), (rows) => {
      expect(flawsOfAsks(rows)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a year of daily runs tells of each binding once for each horizon, and of no creator twice a day', () => {
  const ends = fc.record({ half: fc.integer({ min: 0, max: 600 }), isWithdrawn: fc.boolean() });
  fc.assert(
    fc.property(fc.array(ends, { minLength: 1, maxLength: 5 }), (given) => {
      const rows = given.map(({ half, isWithdrawn }, index) => ({
        platformStatus: isWithdrawn ? 'UNAUTHORIZED' : 'AUTHORIZED',
        postId: String(index),
        bindingId: 'b',
        handle: index % 2 ? 'ana' : '@Ana',
        endsAt: inDays(half / 2),
      }));
      const told = toldInAYear(rows, (day) => {
        const lastRun = day === 0 ? undefined : { now: inDays(day - 1), authorisations: rows };
        const { newlyDue } = renewalNews(rows, { now: inDays(day), lastRun });
        expect(groupByCreator(newlyDue).length).toBeLessThanOrEqual(1);
        return newlyDue;
      });
      // On the first day it is the tightest horizon that each has crossed, from then on every tighter one.
      const expected = rows.flatMap(({ endsAt, platformStatus }, index) => {
        const isOver = platformStatus === 'UNAUTHORIZED';
        const left = isOver ? 0 : (endsAt.getTime() - now.getTime()) / 86_400_000;
        const crossed = [0, 7, 14, 30, 45].find((days) => left <= days);
        return [45, 30, 14, 7, 0]
          .filter((days) => days <= (crossed ?? 45))
          .map((days) => `${index} at ${days}`);
      });
      expect([...told.keys()].sort()).toEqual(expected.sort());
      expect(new Set(told.values())).toEqual(new Set([1]));
    }),
    { numRuns: 4 },
  );
});

test('however ends move: between two moves to a later end, each horizon is told once, and none is missed', () => {
  fc.assert(fc.property(portfoliosOfAYear, expectEachHorizonOnce), { numRuns: 3 });
});
