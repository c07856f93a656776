import { couldBecomeLabelWord, wordsOf } from './codeLabels';
import { tidyCode } from './tidyCode';

/** An escape that was begun: some ending makes it a character of the code, or makes it vanish. */
const begunEscape =
  /(?:%(?:u[\da-f]{0,3}|[\da-f]?(?:%[\da-f]{0,2}){0,3}|[\da-f]{2}(?:%[\da-f]{0,2}){0,3})|&(?:#x?0{0,99}[\da-f]{0,7}|[a-z]{0,7})|\\(?:[uU]\{?[\da-f]{0,8}|x[\da-f]?|[0-7]{0,2})|=[23]?)?=?\r?\n?[>\s]{0,9}$/i;
/** A tag or a link that was begun. */
const begunMarkup = /(?:<[^#<>]*|\](?:\([^\s#)(]*)?)$/;

/** What may stand before the label: tags, the link of Slack, and the marks of a list. */
const beforeLabel = /<[^#<>]*[>|]|(?<!\d)\d{1,3}(?:[.):\u20e3]|$)/g;
const begunChatPrefix = /^[^\p{L}\p{N}#]*\d{1,4}[./:-][^#\n]*$/u;

/**
 * Whether some ending may make a code of the shape out of a text without escapes. It is false only when no ending
 * does; of odd beginnings it may think too well.
 */
export function couldBecomeValid(plain: string, isAccepted: (code: string) => boolean): boolean {
  return [plain.replace(begunEscape, ''), plain.replace(begunMarkup, '')].some(
    (text) => (text !== plain && isAccepted(tidyCode(text))) || isBeginning(text, isAccepted),
  );
}

function isBeginning(text: string, isAccepted: (code: string) => boolean): boolean {
  // In a quoted-printable e-mail the # is written so.
  const [, head = '', code] = /^([^#]*)(?:#(.*))?$/s.exec(text.replace(/=23(?=[\w+/=-]{0,255}$)/, '#')) ?? [];
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
