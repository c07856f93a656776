import * as main from 'tiktok-spark-ads';
import * as api from 'tiktok-spark-ads/business-api';
import * as facts from 'tiktok-spark-ads/facts';
import * as fake from 'tiktok-spark-ads/fake';
import * as fixtures from 'tiktok-spark-ads/fixtures';
import * as messages from 'tiktok-spark-ads/messages';
import * as schemas from 'tiktok-spark-ads/schemas';
import { describe, expect, test } from 'vitest';
import { platform } from '../../support/misuse/fakeCalls';
import { goodCalls } from '../../support/misuse/goodCalls';
import { misuseMatrix } from '../../support/misuse/misuseMatrix';

const functionsOf = (holder: object) =>
  Object.entries(holder).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
const rows = new Set(goodCalls.map(({ name }) => name.split(' ')[0]));

describe('every function has a row', () => {
  test.each(Object.entries({ main, api, facts, fake, fixtures, messages }))('of %s', (_, entryPoint) => {
    expect(functionsOf(entryPoint).filter((name) => !rows.has(name))).toEqual([]);
  });

  test('and every schema', () => {
    expect(Object.keys(schemas).filter((name) => !rows.has(name))).toEqual([]);
  });

  const { tiktok, creator, advertiser } = platform();
  test.each(Object.entries({ tiktok, creator, advertiser }))(
    'and everything a fake %s does',
    (who, hands) => {
      expect(functionsOf(hands).filter((act) => !rows.has(`${who}.${act}`))).toEqual([]);
    },
  );
});

test.each(goodCalls)('$name takes what is right', ({ call, given }) => {
  expect(() => call(...Object.values(given))).not.toThrow();
});

// One in so many, each kind in its turn; `npm run test:misuse` makes all of them.
const outcomes = misuseMatrix(60);

test.each(outcomes)('$name answers, or refuses by name', ({ faults }) => {
  expect(faults).toEqual([]);
});
