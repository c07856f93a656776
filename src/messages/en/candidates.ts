import type { CandidateIssueParams } from '../../vocabulary/issues/candidates';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the candidates room. */
export const enCandidates: MessagesFor<keyof CandidateIssueParams> = {
  concept_incomplete: { text: 'TODO', remedy: 'TODO' },
};
