import { label } from './codeLabels';
import { canonicalCode } from './codeShapes';
import { repair, wrappers } from './tidyCode';

// A half-typed escape can still become a character that vanishes: %00, &#0;. So can an escape of its characters.
const begunEscapes = /(?:%(?:[0-7]|[ce][\da-f%]*)?|&(?:amp;)*(?:am?p?|#x?[\da-f]*)?){1,99}$/i;

/** Whether some ending makes a code of the shape out of a decoded text. */
export function couldBecomeValid(decoded: string, shape: RegExp): boolean {
  const text = decoded.replace(begunEscapes, '');
  // Markup that was begun can end around anything.
  if (/^[^#]*[<[]/.test(text) || shape.test(repair(text, wrappers))) return true;
  // Where nothing of a code can follow, a digit stands for what is no label.
  const [, head = '0', code] = /^([^#]*)(#[\w+/-]*={0,2})?$/.exec(text) ?? [];
  if (!label.test(head.replace(/(?<!\p{L})\p{L}+$/u, ''))) return false;
  return (
    !code ||
    canonicalCode.test(`${code.padEnd(64, 'A')}=`) ||
    // One of these completes whatever can become a plausible code, however long it already is.
    'aA0 aA A0 a0 a A 0 ='.split(' ').some((rest) => shape.test((code + rest).padEnd(16, rest)))
  );
}
