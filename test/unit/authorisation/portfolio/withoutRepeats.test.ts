import { adsAtRisk } from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { inDays, now } from '../../../support/now';

const postId = '7440000000000000001';
const ad = { id: 'ad 1', postId, dailySpend: 50, name: 'Autumn' };
const riskOf = (...ads: (typeof ad)[]) => adsAtRisk(ads, [{ postId, endsAt: inDays(2) }], { now });

test.each<[string, (typeof ad)[]]>([
  ['the same row', [ad, ad]],
  ['an equal row', [ad, { ...ad }]],
  [
    'an equal row with its fields in another order',
    [ad, { name: 'Autumn', dailySpend: 50, postId, id: 'ad 1' }],
  ],
  ['three rows', [ad, { ...ad }, ad]],
])('%s of an ad does not count its spend twice', (_, ads) => {
  expect(riskOf(...ads)).toEqual(riskOf(ad));
});

test.each<[string, (typeof ad)[], number]>([
  ['another ad', [ad, { ...ad, id: 'ad 2' }], 100],
  [
    'no id',
    [
      { ...ad, id: '' },
      { ...ad, id: '' },
    ],
    100,
  ],
  ['another creative of an ad', [ad, { ...ad, name: 'Winter' }], 100],
  ['another spend', [ad, { ...ad, dailySpend: 60 }], 110],
])('with %s, both rows count', (_, ads, spend) => {
  const { atRisk, dailySpendAtRisk } = riskOf(...ads);
  expect(atRisk).toHaveLength(2);
  expect(dailySpendAtRisk).toBe(spend);
});

test('what is safe or unclear is listed once, too', () => {
  const authorisations = [{ postId, endsAt: inDays(200) }];
  expect(adsAtRisk([ad, { ...ad }], authorisations, { now }).safe).toHaveLength(1);
  expect(adsAtRisk([ad, { ...ad }], [], { now }).unclear).toHaveLength(1);
});
