import { expect, test } from 'vitest';
import { countryKey, countrySet } from '../../../src/eligibility/countries';

test.each<[string, unknown[], unknown, boolean]>([
  ['the same letters', ['FR', 'DE'], 'DE', true],
  ['other cases of the letters', ['FR', 'de'], 'De', true],
  ['another country', ['FR', 'DE'], 'ES', false],
  ['a part of a word', ['DEU'], 'DE', false],
  ['beside what is no text', [null, 49, { code: 'DE' }, 'DE'], 'DE', true],
  ['among nothing that is text', [null, 49, { code: 'DE' }], 'DE', false],
  ['what is no text itself', ['DE'], null, false],
  ['nowhere', [], 'DE', false],
])('a country listed by %s', (_, countries, country, isListed) => {
  expect(countrySet(countries).has(countryKey(country))).toBe(isListed);
});
