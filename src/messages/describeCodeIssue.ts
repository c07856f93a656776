import type { CodeIssue, CodeIssueCode } from '../vocabulary/code';
import { enCode } from './en/code';
import type { Description, DescribeOptions } from './issueMessage';
import { putInWords } from './putInWords';
import { readerOf } from './reader';
import { tell } from './tell';

/**
 * Puts an issue of a pasted code in words: what is wrong, and what to do about it. It never shows the code.
 *
 * The same as `describeIssue`, for a form that needs only the words about codes: no other text is bundled.
 *
 * @param issue - An issue or doubt of `validateCode`.
 * @param options - Another language or your own words, and whom to speak to.
 *
 * @example
 * ```ts
 * describeCodeIssue({ code: 'code_missing_hash', path: [] }).text; // => 'The # at the beginning is missing.'
 * ```
 */
export function describeCodeIssue(issue: CodeIssue, options: DescribeOptions = {}): Description {
  return tell('issue', () => {
    const code: CodeIssueCode = issue.code;
    const { reader, messages } = readerOf(options);
    const theirs = messages?.[code];
    return theirs
      ? putInWords(theirs, issue, { ...reader, locale: messages.locale })
      : putInWords(enCode[code], issue, reader);
  });
}
