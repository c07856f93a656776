import { countryCodes } from './countryCodes';

/** Whether a value is a country as ISO 3166-1 writes it: two capital letters. */
export function isCountry(value: unknown): boolean {
  return typeof value === 'string' && countryCodes.includes(value);
}

/** What a value has to be to be a country, and the code that was probably meant. It does not repeat the value. */
export function aCountry(value: unknown): string {
  const meant = readCountry(value);
  return `an ISO 3166-1 alpha-2 code in capital letters, such as ${meant ?? 'DE'}`;
}

/** The country that somebody else's text means, in any case of letters; `UK` is the United Kingdom. */
export function readCountry(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const code = value.trim().toUpperCase();
  if (code === 'UK') return 'GB';
  return isCountry(code) ? code : undefined;
}
