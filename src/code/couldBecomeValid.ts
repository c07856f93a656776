import { label } from './codeLabels';
import { canonicalCode } from './codeShapes';
import { repair, wrappers } from './tidyCode';

// A half-typed escape, link or tag can still become a character of the code, or vanish. To leave off more than that is
// safe: what begins the text can end as the text can.
const begun = /(?:[%&\\\]](?:amp;)*#?[^\s)#%&\\\]<]*){0,99}(?:<[^<>|#]*){0,99}$/;

/** Whether some ending makes a code of the shape out of a decoded text. */
export function couldBecomeValid(decoded: string, shape: RegExp): boolean {
  const text = decoded.replace(begun, '');
  // Where no code has begun, it can now, and the last word can be half a label.
  const code = text.replace(/^([^#]*?)(?<!\p{L})\p{L}*$/u, '$1#').replace(label, '');
  return (
    shape.test(repair(text, wrappers)) ||
    canonicalCode.test(`${code.padEnd(64, 'A')}=`) ||
    // One of these completes whatever can become a plausible code, however long it already is.
    (/^#[\w+/-]{0,255}={0,2}$/.test(code) &&
      ['0', 'A0', 'aA0', 'a0', 'A', 'a', 'aA', '='].some((rest) =>
        shape.test((code + rest).padEnd(16, rest)),
      ))
  );
}
