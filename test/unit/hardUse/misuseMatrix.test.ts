import * as main from 'tiktok-spark-ads';
import * as api from 'tiktok-spark-ads/business-api';
import { expect, test } from 'vitest';
import { goodCalls } from '../../support/misuse/goodCalls';
import { misuseMatrix } from '../../support/misuse/misuseMatrix';

const functionsOf = (entryPoint: object) =>
  Object.entries(entryPoint).flatMap(([name, value]) =>
    typeof value === 'function' && !name.endsWith('Schema') ? [name] : [],
  );

test('every function has a row', () => {
  const called = new Set(goodCalls.map(({ name }) => name.split(' ')[0]));
  expect([...functionsOf(main), ...functionsOf(api)].filter((name) => !called.has(name))).toEqual([]);
});

test.each(goodCalls)('$name takes what is right', ({ call, given }) => {
  expect(() => call(...Object.values(given))).not.toThrow();
});

// One in seven, each kind in its turn; `npm run test:misuse` makes all of them.
const outcomes = misuseMatrix(7);

test.each(outcomes)('$name answers, or refuses by name', ({ faults }) => {
  expect(faults).toEqual([]);
});
