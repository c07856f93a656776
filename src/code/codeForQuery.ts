import { isText } from './isText';
import { withoutEscapes } from './withoutEscapes';

/**
 * A code as the value of a parameter in a link or a GET request: percent-encoded.
 *
 * Unescaped, its `#` would end the query and its `+` would arrive as a space. In the JSON body of a POST request a
 * code goes as it is.
 *
 * @param code - A code as `validateCode` gives it; one that is escaped already is not escaped twice. Anything else than
 *   text is no code, and gives ''.
 *
 * @example
 * ```ts
 * codeForQuery('#Ab1+Cd2/Ef3='); // => '%23Ab1%2BCd2%2FEf3%3D'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1738376324021250 | Get info about a TikTok post}
 */
export function codeForQuery(code: string): string {
  if (!isText(code)) return '';
  // No code holds an escape, so reading them first cannot harm it; half an emoji cannot be encoded.
  return encodeURIComponent(withoutEscapes(code).replace(/\p{Cs}/gu, ''));
}
