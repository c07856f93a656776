import { assertObject } from '../shared/assertions';
import type { Issue, IssueCode } from '../vocabulary/verdict';
import type { Description, LocaleOfWords, MessagesFor, ReaderOptions } from './issueMessage';
import { putInWords } from './putInWords';
import { tell } from './tell';

/**
 * Puts an issue in the words of one table, such as `enEligibility`, and bundles no others.
 *
 * `describeIssue` knows every issue and is as large as all of them; this is for a page that shows issues of one kind. The
 * table must have every code that the issue can have, or it does not type-check.
 *
 * @param messages - A table of messages, or several spread into one. Its `locale` is English if absent.
 * @param issue - An issue whose code the table has.
 * @param reader - Whom to speak to, and the time zone of dates.
 *
 * @example
 * ```ts
 * describeIssueWith(enCode, { code: 'code_missing_hash', path: [] }).text; // => 'The # at the beginning is missing.'
 * ```
 */
export function describeIssueWith<Code extends IssueCode>(
  messages: MessagesFor<Code> & LocaleOfWords,
  issue: Issue & { readonly code: Code },
  reader: ReaderOptions = {},
): Description {
  assertObject('messages', messages);
  return tell(
    'issue',
    () => {
      const { locale, audience } = messages;
      return putInWords(messages[issue.code], issue, { audience, ...reader, locale });
    },
    'messages and reader',
  );
}
