import type { CreativeIssueParams } from '../../vocabulary/issues/creative';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the creative room. */
export const enCreative: MessagesFor<keyof CreativeIssueParams> = {
  creative_text_not_allowed: { text: 'TODO', remedy: 'TODO' },
};
