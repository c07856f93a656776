import { expect, test } from 'vitest';
import { allFacts, findEndEffects, findFact } from 'tiktok-spark-ads/facts';
import { entryPoints, needZod } from '../../support/entryPoints.ts';

// What everybody reads, nobody can change: one consumer's `sort()` must not change everybody's answers.

/** The paths of what can still be changed in a value. */
function open(path: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => open(`${path}.${key}`, part))];
}

// A schema is zod's own object.
const ours = entryPoints.filter((point) => !needZod.includes(point));

test.each(ours)('every list and table of %s is frozen, however deep', async (point) => {
  const module = Object.entries((await import(/* @vite-ignore */ point)) as object);
  expect(module.length).toBeGreaterThan(0);
  expect(module.flatMap(([name, value]) => open(name, value))).toEqual([]);
});

test('what a look-up hands out is frozen', () => {
  expect(open('fact', findFact('authorisation-end'))).toEqual([]);
  expect(allFacts().flatMap((fact) => open(fact.id, fact))).toEqual([]);
  expect(findEndEffects('creator').flatMap((effect) => open(effect.factId, effect))).toEqual([]);
});

test('a list that is handed out new can be sorted without harm', () => {
  const [first] = allFacts();
  (allFacts() as unknown[]).reverse();
  expect(allFacts()[0]).toBe(first);
});
