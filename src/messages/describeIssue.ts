import type { Issue } from '../vocabulary/verdict';
import { en } from './en/index';
import type { Description, DescribeOptions } from './issueMessage';
import { putInWords } from './putInWords';

/**
 * Puts an issue in words: what is wrong, and what to do about it. It never shows an authorisation code.
 *
 * @param issue - An issue or finding of any function here.
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
  return putInWords(messages[issue.code] ?? en[issue.code], issue, audience);
}
