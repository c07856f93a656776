import { couldBecomeLabelWord, wordsOf } from '../labels/labelWords';
import { decodeQuotedPrintable, quotedPrintable } from '../escapes/quotedPrintable';
import { withoutEscapes } from '../escapes/withoutEscapes';
import { tidyCode } from './tidyCode';

/** Unfinished escapes, possibly nested: some ending turns them into a character of the code, or makes them vanish. */
const begunEscape =
  /(?:%(?:u[\da-f]{0,3}|[\da-f]{0,2})|&(?:#x?0{0,99}[\da-f]{0,7}|[a-z]{0,7})|\\(?:u\{?[\da-f]{0,8}|x[\da-f]?|[0-7]{0,2})|=[23]?){1,6}\r?(?:\n[>\s]{0,9})?$/i;
const begunTag = /<[^#<>]*$/;
const begunLink = /\](?:\([^\s#)(]*)?$/;

/** What may come before the label: tags, a Slack link, and list markers. */
const beforeLabel = /<[^#<>]*[>|]|(?<!\d)\d{1,3}(?:[.):]|\u20e3\s?|$)/g;
const begunChatPrefix = /^[^\p{L}\p{N}#]*\d{1,4}[./:-][^#\n]*$/u;

/**
 * Whether some ending may turn a text without escapes into a code of the given shape. It is false only if no ending
 * does; for odd beginnings it can be too optimistic.
 */
export function couldBecomeValid(plain: string, isAccepted: (code: string) => boolean): boolean {
  // An email in quoted-printable may not have shown yet that it is one.
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

/** Whether a code results after adding what a plausible one still lacks, and then enough characters. */
function isBeginningOfCode(rest: string, isAccepted: (code: string) => boolean): boolean {
  const code = `#${rest}`;
  const lacking =
    (/\d/.test(code) ? '' : '0') + (/[a-z]/.test(code) ? '' : 'a') + (/[A-Z]/.test(code) ? '' : 'A');
  const endings = [`${code.padEnd(64, 'a')}=`, (code + lacking).padEnd(16, 'a'), `${code}=`];
  return endings.some(isAccepted);
}
