import { couldBecomeLabelWord, wordsOf } from './codeLabels';
import { decodeQuotedPrintable, quotedPrintable } from './escapes';
import { withoutEscapes } from './withoutEscapes';
import { tidyCode } from './tidyCode';

/** Escapes that were begun, one within the other: some ending makes them a character of the code, or vanish. */
const begunEscape =
  /(?:%(?:u[\da-f]{0,3}|[\da-f]{0,2})|&(?:#x?0{0,99}[\da-f]{0,7}|[a-z]{0,7})|\\(?:u\{?[\da-f]{0,8}|x[\da-f]?|[0-7]{0,2})|=[23]?){1,6}\r?(?:\n[>\s]{0,9})?$/i;
const begunTag = /<[^#<>]*$/;
const begunLink = /\](?:\([^\s#)(]*)?$/;

/** What may stand before the label: tags, the link of Slack, and the marks of a list. */
const beforeLabel = /<[^#<>]*[>|]|(?<!\d)\d{1,3}(?:[.):]|\u20e3\s?|$)/g;
const begunChatPrefix = /^[^\p{L}\p{N}#]*\d{1,4}[./:-][^#\n]*$/u;

/**
 * Whether some ending may make a code of the shape out of a text without escapes. It is false only when no ending
 * does; of odd beginnings it may think too well.
 */
export function couldBecomeValid(plain: string, isAccepted: (code: string) => boolean): boolean {
  // An e-mail in quoted-printable may not have shown yet that it is one.
  const decoded = withoutEscapes(plain.replace(quotedPrintable, decodeQuotedPrintable));
  return [plain, decoded].some((text) => {
    const [withoutEscape, withoutTag, withoutLink] = [begunEscape, begunTag, begunLink].map((begun) =>
      text.replace(begun, ''),
    ) as [string, string, string];
    return (
      [withoutEscape, withoutTag, withoutLink].some((rest) => rest !== plain && isAccepted(tidyCode(rest))) ||
      [withoutEscape, withoutTag].some((rest) => isBeginning(rest, isAccepted))
    );
  });
}

function isBeginning(text: string, isAccepted: (code: string) => boolean): boolean {
  const [, head = '', code] = /^([^#]*)(?:#(.*))?$/s.exec(text) ?? [];
  return isBeginningOfLabel(head) && (code === undefined || isBeginningOfCode(code, isAccepted));
}

function isBeginningOfLabel(head: string): boolean {
  const words = wordsOf(head.replace(beforeLabel, ' '));
  return begunChatPrefix.test(head) || words.every(couldBecomeLabelWord);
}

/** Whether a code results from what a plausible one still lacks, and then from whatever makes it long enough. */
function isBeginningOfCode(rest: string, isAccepted: (code: string) => boolean): boolean {
  const code = `#${rest}`;
  const lacking =
    (/\d/.test(code) ? '' : '0') + (/[a-z]/.test(code) ? '' : 'a') + (/[A-Z]/.test(code) ? '' : 'A');
  const endings = [`${code.padEnd(64, 'a')}=`, (code + lacking).padEnd(16, 'a'), `${code}=`];
  return endings.some(isAccepted);
}
