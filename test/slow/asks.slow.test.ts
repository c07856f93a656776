import * as fc from 'fast-check';
import { test } from 'vitest';
import { flawsOfAsks } from '../support/askProperties';
import { portfolios } from '../support/portfolios';
import { expectEachHorizonOnce, portfoliosOfAYear } from '../support/yearOfRuns';

test('a hundred thousand portfolios: every ask covers its flight or says why none can, and nothing smaller would', () => {
  fc.assert(
    fc.property(portfolios(), (rows) => {
      const [flaw] = flawsOfAsks(rows);
      if (flaw !== undefined) throw new Error(flaw);
    }),
    { numRuns: 100_000, seed: 20_261_123 },
  );
});

test('two hundred years: between two moves to a later end, each horizon is told once, and none is missed', () => {
  fc.assert(fc.property(portfoliosOfAYear, expectEachHorizonOnce), { numRuns: 200, seed: 20_261_123 });
});
