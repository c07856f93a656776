import * as businessApi from 'tiktok-spark-ads/business-api';
import { allFacts, type FactId, factsCheckedOn } from 'tiktok-spark-ads/facts';
import * as facts from 'tiktok-spark-ads/facts';
import * as main from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { carriedFacts, embodiments, reasonOf } from '../../docs/pages/carriedFacts';
import { factUses } from '../../docs/pages/factUses';

const uses = factUses();
const publicNames = { ...main, ...facts, ...businessApi };
const usedBy = (id: string) => uses.get(id)?.names ?? [];
const statedFor = (id: string) => carriedFacts[id as FactId];

test('no fact is without a use or a stated reason, and no reason is stated for one with a use', () => {
  const ids = allFacts().map(({ id }) => id);
  expect(ids.filter((id) => usedBy(id).length === 0 && statedFor(id) === undefined)).toEqual([]);
  expect(
    Object.keys(carriedFacts).filter((id) => usedBy(id).length > 0 || !ids.includes(id as FactId)),
  ).toEqual([]);
});

test('what is stated to embody a fact is public', () => {
  const stated = Object.keys(carriedFacts).flatMap(embodiments);
  expect(stated.filter((name) => !(name in publicNames))).toEqual([]);
});

test('every issue that rests on a fact has words, and a test', () => {
  for (const [id, { issues, described, tests }] of uses) {
    expect([id, described]).toEqual([id, issues]);
    if (reasonOf(id) === undefined) expect([id, tests.length > 0]).toEqual([id, true]);
  }
});

test('the facts were last checked on the day of the newest of them', () => {
  const days = allFacts().map(({ checkedOn }) => checkedOn);
  expect([...days].sort().at(-1)).toBe(factsCheckedOn);
});
