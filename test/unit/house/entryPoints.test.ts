import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../support/alias.ts';
import { builtName, entryPoints, sourceFile } from '../../support/entryPoints.ts';
import { exportsOf } from './exportsOf';

const exported = Object.fromEntries(entryPoints.map((point) => [point, exportsOf(sourceFile(point))]));
const namesOf = (point: string) => exported[point] ?? { values: [], types: [] };
const main = namesOf('tiktok-spark-ads');
const vocabulary = namesOf('tiktok-spark-ads/vocabulary');

// A name that comes or goes is a visible change: `npm test -- -u` writes it down.
test.each(entryPoints)('%s exports these names', async (point) => {
  const { values, types } = namesOf(point);
  const file = path.join(root, `test/unit/house/names/${builtName(point)}.txt`);
  const text = [...values, ...types.map((name) => `type ${name}`)].join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot(file);
});

test.each(entryPoints)('%s has the same names at run time as in its source', async (point) => {
  const module = (await import(/* @vite-ignore */ point)) as object;
  expect(namesOf(point).values).toEqual(Object.keys(module).sort());
});

describe('the main entry point', () => {
  test('exports functions, and the one field of a form', async () => {
    const module = Object.entries((await import('tiktok-spark-ads')) as object);
    const others = module.filter(([, value]) => typeof value !== 'function').map(([name]) => name);
    expect(others).toEqual(['authorisationCodeField']);
  });

  test('can be read in one go', () => {
    expect(main.values.length).toBeLessThanOrEqual(65);
    expect(main.types.length).toBeLessThanOrEqual(65);
  });

  test('has no type that the vocabulary lacks', () => {
    const elsewhere = [...namesOf('tiktok-spark-ads/facts').types, ...vocabulary.types];
    expect(main.types.filter((name) => !elsewhere.includes(name))).toEqual([]);
  });
});

test('a value has one entry point', () => {
  const all = Object.values(exported).flatMap(({ values }) => values);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

// A function may share its name with the type of its result, and with nothing else.
const sameInBothCases = [
  ['adsAtRisk', 'AdsAtRisk'],
  ['authorisationAsk', 'AuthorisationAsk'],
  ['authorisationAskText', 'AuthorisationAskText'],
  ['authorisationStatus', 'AuthorisationStatus'],
  ['eligibilityCase', 'EligibilityCase'],
  ['engagementDestination', 'EngagementDestination'],
  ['flightFromDates', 'FlightFromDates'],
  ['objectiveLabel', 'ObjectiveLabel'],
  ['renewalAsk', 'RenewalAsk'],
  ['renewalAskText', 'RenewalAskText'],
  ['renewalNews', 'RenewalNews'],
  ['sparkReadiness', 'SparkReadiness'],
  ['unlistedWord', 'UnlistedWord'],
];

test('names that differ in a capital mean the same thing', () => {
  const { values, types } = {
    values: Object.values(exported).flatMap((names) => names.values),
    types: new Set(Object.values(exported).flatMap((names) => names.types)),
  };
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const twins = values.filter((name) => types.has(capital(name))).map((name) => [name, capital(name)]);
  expect(twins.sort()).toEqual(sameInBothCases);
});
