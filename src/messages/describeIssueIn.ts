import type { Issue, IssueCode } from '../vocabulary/verdict';
import type { Audience, Description, MessagesFor } from './issueMessage';
import { putInWords } from './putInWords';

/**
 * Puts an issue in the words of one table, such as `enEligibility`, and bundles no others.
 *
 * `describeIssue` knows every issue and weighs as much; this is for a page that shows those of one room. The table
 * must hold every code that the issue can have, or it does not type-check.
 *
 * @param messages - A table of messages, or several spread into one.
 * @param issue - An issue whose code the table holds.
 * @param audience - Whom to speak to; the advertiser when absent.
 *
 * @example
 * ```ts
 * describeIssueIn(enCode, { code: 'code_missing_hash', path: [] }).text; // => 'The # at the beginning is missing.'
 * ```
 */
export function describeIssueIn<Code extends IssueCode>(
  messages: MessagesFor<Code>,
  issue: Issue & { readonly code: Code },
  audience: Audience = 'advertiser',
): Description {
  return putInWords(messages[issue.code], issue, audience);
}
