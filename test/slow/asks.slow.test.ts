import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { flawsOfAsks } from '../support/askProperties';
import { portfolios } from '../support/portfolios';

test('twenty thousand portfolios: every ask covers its flight or says why none can, and nothing smaller would', () => {
  fc.assert(
    fc.property(portfolios(), (rows) => {
      expect(flawsOfAsks(rows)).toEqual([]);
    }),
    { numRuns: 20_000, seed: 20_261_123 },
  );
});
