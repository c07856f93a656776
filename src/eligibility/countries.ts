/** Countries in a form that can be compared: `de` and `DE` are the same. */
export function countrySet(countries: readonly unknown[]): ReadonlySet<unknown> {
  return new Set(countries.map(countryKey));
}

/** One country in the form of a {@link countrySet}. Lists come from outside and can contain values that are not text. */
export function countryKey(country: unknown): unknown {
  return typeof country === 'string' ? country.toUpperCase() : country;
}
