import { hasAllKinds, isCanonical } from '../codeShapes';
import { withoutLineBreaks } from '../search/lineBreaks';

/** What a keyboard or a chat puts into a text on its own: emoji, quotes, dashes. */
const signs = /[\s'"\p{So}\p{Sk}\p{Pi}\p{Pf}\p{Pd}]/gu;

/**
 * The canonical code that was probably meant: with the `#` or `=` that got lost, the lines joined that an e-mail broke,
 * the `+` back that became a space or `-`, or without spaces and signs that somebody put in between. A guess.
 */
export function meantCode(text: string): string | undefined {
  const bodies = withoutLineBreaks(text).map((joined) => joined.replace(/^#|=$/g, ''));
  const [body = ''] = bodies;
  const withoutSigns = body.replace(signs, '');
  const readings = [
    ...bodies,
    body.replace(/\s/g, '+'),
    body.replace(/\s/g, ''),
    // The base64 of links.
    body.replaceAll('-', '+').replaceAll('_', '/'),
    // Where a sign stood behind it, its `=` is still there.
    withoutSigns === body ? body : withoutSigns.replace(/=+$/, ''),
  ];
  return readings
    .map((reading) => `#${reading}=`)
    .find((code) => isCanonical(code) && (code === `#${body}=` || text.startsWith('#') || hasAllKinds(code)));
}
