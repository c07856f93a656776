import { label } from './codeLabels';
import { repair, wrappers } from './tidyCode';

/** An escape, a link or a tag that was begun: some ending makes it vanish, or a character of the code. */
const begun = /(?:%(?:[0-7ce][\da-f%]{0,6})?|&[amp;]*(?:#x?[\da-f]*)?|\\|\](?:\([^\s#)(]*)?|<[^#<>|]*)$/i;

/** Whether some ending makes a code of the shape out of a decoded text. */
export function couldBecomeValid(decoded: string, shape: RegExp): boolean {
  const text = repair(decoded, [['trimmed', begun]]);
  // Where no code has begun, it can now, and the last word can be half a label.
  const code = text.replace(/^([^#]*?)(?<!\p{L})\p{L}*$/u, '$1#').replace(label, '');
  const rest =
    (/\d/.test(code) ? '' : '0') + (/[a-z]/.test(code) ? '' : 'a') + (/[A-Z]/.test(code) ? '' : 'A');
  return (
    (text !== decoded && shape.test(repair(text, wrappers))) ||
    shape.test(`${code.padEnd(64, 'a')}=`) ||
    // What a plausible code still lacks, and then whatever makes it long enough.
    shape.test((code + rest).padEnd(16, 'a')) ||
    shape.test(`${code}=`)
  );
}
