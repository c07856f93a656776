import { checkAdSetup } from 'tiktok-spark-ads';
import { callsToAction } from 'tiktok-spark-ads/vocabulary';
import { expect, test } from 'vitest';
import { disagreements, everyCombination } from '../unit/campaign/everyCombination';
import { goesTogether } from '../unit/campaign/setupOracle';

test('the whole matrix, with all thirty calls to action, agrees with what the platform’s pages say', () => {
  const { count, wrong } = disagreements(
    everyCombination(callsToAction),
    (setup) => checkAdSetup(setup).ok,
    (setup) => goesTogether(setup),
  );
  expect(wrong).toEqual([]);
  expect(count).toBe(12 * 6 * 6 * 3 * 31);
});
