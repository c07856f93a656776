import { character } from './character';
import { namedEntities } from './namedEntities';

/** HTML and XML: &#35;, &#x23;, &num;, &amp;num;, with zeros before the number. */
export const entities = /&(?:amp;){0,999}(?:#0{0,99}(\d{1,9})|#x0{0,99}([\da-f]{1,9})|([a-z]{2,16}));/gi;

/** Browsers do without the last ; of a number. Only the signs of a code: a code may itself stand behind an &. */
export const openEntities = /&#(?:0{0,9}(35|43|47|61)(?=[^\d;=%\\])|x0{0,9}(2[3bf]|3d)(?=[^\da-f;=%\\]))/gi;

export function decodeEntity(found: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal) return character(decimal, 10);
  if (hex) return character(hex, 16);
  return namedEntities[String(name).toLowerCase()] ?? found;
}
