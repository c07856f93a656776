import { assertList } from './assertions';
import { aCountry, isCountry } from './country';

/** Throws unless a typed argument is absent or a list of countries: a name or a wrong code would match none, silently. */
export function assertCountriesIfGiven(name: string, countries: readonly unknown[] | null | undefined): void {
  if (countries == null) return;
  assertList(name, countries);
  for (const [index, country] of countries.entries()) assertCountry(`${name}[${index}]`, country);
}

function assertCountry(name: string, country: unknown): void {
  if (!isCountry(country)) throw new RangeError(`${name} must be ${aCountry(country)}`);
}
