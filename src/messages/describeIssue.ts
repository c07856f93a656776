import type { Issue } from '../vocabulary/verdict';
import { en } from './en/index';
import type { Description, DescribeOptions } from './issueMessage';
import { putInWords } from './putInWords';
import { readerOf } from './reader';
import { tell } from './tell';

/**
 * Puts an issue in words: what is wrong, and what to do about it. It never shows an authorisation code.
 *
 * @param issue - An issue or finding of any function here. One that this version has no words for, such as that of a
 *   newer server, is shown by its code, without a remedy. Dates may be the text that JSON makes of them.
 * @param options - Another language or your own words, whom to speak to, and the time zone of dates.
 *
 * @example
 * ```ts
 * describeIssue({ code: 'post_deleted', path: [] }, { messages: { post_deleted: { text: 'Supprimée.', remedy: '-' } } }).text;
 * // => 'Supprimée.'
 * ```
 */
export function describeIssue(issue: Issue, options: DescribeOptions = {}): Description {
  return tell('issue', () => {
    const { code } = issue;
    const { reader, messages } = readerOf(options);
    // A server may run a newer version, and any string can arrive, `constructor` too.
    if (!Object.hasOwn(en, code)) return { text: code, remedy: '' };
    const theirs = messages?.[code];
    return theirs
      ? putInWords(theirs, issue, { ...reader, locale: messages.locale })
      : putInWords(en[code], issue, reader);
  });
}
