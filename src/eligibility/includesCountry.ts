/** Whether a list of countries names one; `de` and `DE` are the same country. */
export function includesCountry(countries: readonly string[], country: string): boolean {
  return countries.some((one) => upper(one) === upper(country));
}

/** Lists come from outside, and can hold what is no text. */
function upper(country: unknown): unknown {
  return typeof country === 'string' ? country.toUpperCase() : country;
}
