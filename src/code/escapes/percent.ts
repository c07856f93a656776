import { character } from './character';

/** The escapes of links: %23, %2523, %u0023, and letters of several bytes. */
export const percent =
  /%(?:25){0,999}(?:u([\da-f]{4})|[0-7][\da-f]|[c-f][\da-f](?:%(?:25){0,9}[89ab][\da-f]){1,3})/gi;

export const decodePercent = (found: string, unicode?: string): string =>
  unicode ? character(unicode, 16) : decodeBytes(found);

/** The text of bytes with percent signs; what is no text stays as it is. */
export function decodeBytes(found: string): string {
  try {
    // A percent sign that is itself encoded, however often.
    return decodeURIComponent(found.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%'));
  } catch {
    return found;
  }
}

/** A sign as a form writes it: as it is, or as a shell, an e-mail, a string of some language or HTML wrote it before. */
const inForm = (hex: string, decimal: string, octal: string, name: string): string =>
  [
    `%(?:5c%|3d)?${hex}`,
    `%5c(?:(?:u0{2,6}|x?0{0,4})${hex}|[ux]%7b0{0,9}${hex}%7d|${octal})`,
    `%26(?:%230{0,9}${decimal}|%23x0{0,9}${hex}|${name})%3b`,
    `_x00${hex}_`,
  ].join('|');

/** The spaces of a form around a code: within one its + would be escaped. */
export const spacesOfForm = /* @__PURE__ */ (() =>
  new RegExp(
    `\\+(?=${inForm('23', '35', '043', 'num')})|(?<=${inForm('3d', '61', '075', 'equals')})\\+`,
    'gi',
  ))();
