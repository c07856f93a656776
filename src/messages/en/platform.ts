import type { PlatformIssueParams } from '../../vocabulary/issues/platform';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the platform room. */
export const enPlatform: MessagesFor<keyof PlatformIssueParams> = {
  body_unreadable: { text: 'TODO', remedy: 'TODO' },
  api_error: { text: 'TODO', remedy: 'TODO' },
  field_unreadable: { text: 'TODO', remedy: 'TODO' },
};
