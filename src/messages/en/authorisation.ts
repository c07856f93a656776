import type { AuthorisationIssueParams } from '../../vocabulary/issues/authorisation';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the authorisation room. */
export const enAuthorisation: MessagesFor<keyof AuthorisationIssueParams> = {
  time_not_text: { text: 'TODO', remedy: 'TODO' },
  time_unreadable: { text: 'TODO', remedy: 'TODO' },
};
