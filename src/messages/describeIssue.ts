import type { Issue } from '../vocabulary/verdict';
import { en } from './en/index';
import type { Description, DescribeOptions } from './issueMessage';
import { putInWords } from './putInWords';

/**
 * Puts an issue in words: what is wrong, and what to do about it. It never shows an authorisation code.
 *
 * @param issue - An issue or finding of any function here. One that this version has no words for, such as that of a
 *   newer server, is shown by its code, without a remedy.
 * @param options - Another language or your own words, and whom to speak to.
 *
 * @example
 * ```ts
 * describeIssue({ code: 'post_private', path: [] }, { messages: { post_private: { text: 'Privé.', remedy: '-' } } }).text;
 * // => 'Privé.'
 * ```
 */
export function describeIssue(
  issue: Issue,
  { messages = en, audience = 'advertiser' }: DescribeOptions = {},
): Description {
  const { code } = issue;
  // A server may run a newer version, and any string can arrive, `constructor` too.
  if (!Object.hasOwn(en, code)) return { text: code, remedy: '' };
  return putInWords(messages[code] ?? en[code], issue, audience);
}
