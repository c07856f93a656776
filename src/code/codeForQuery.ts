import { isText } from './isText';
import { withoutEscapes } from './escapes/withoutEscapes';

/**
 * Percent-encodes a code for use as a parameter value in a link or a GET request.
 *
 * Unescaped, its `#` would end the query and its `+` would arrive as a space. In the JSON body of a POST request, send
 * the code as it is.
 *
 * @param code - A code as returned by `validateCode`; one that is already escaped is not escaped twice. Anything that
 * is not text gives ''.
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
