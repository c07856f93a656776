import fc from 'fast-check';
import { expect, test } from 'vitest';
import { junk, mutated } from '../support/mutated';
import { expectAVerdict, subjects } from '../support/readAnything';

const TOTAL = 200_000;

test('200,000 mutated bodies get a verdict each', () => {
  let read = 0;
  for (const [reader, body] of subjects) {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: mutated(body) }, junk), (given) => {
        expectAVerdict(reader, given);
        read += 1;
      }),
      { numRuns: Math.ceil(TOTAL / subjects.length) },
    );
  }
  expect(read).toBeGreaterThanOrEqual(TOTAL);
});
