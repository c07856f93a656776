/** Countries as they are compared: `de` and `DE` are the same one. */
export function countrySet(countries: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(countries.map(countryKey));
}

/** One country, as it stands in a {@link countrySet}. Lists come from outside, and can hold what is no text. */
export function countryKey(country: unknown): unknown {
  return typeof country === 'string' ? country.toUpperCase() : country;
}
