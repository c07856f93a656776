import type { EligibilityIssueParams } from '../../vocabulary/issues/eligibility';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the eligibility room. */
export const enEligibility: MessagesFor<keyof EligibilityIssueParams> = {
  post_deleted: { text: 'TODO', remedy: 'TODO' },
  post_removed: { text: 'TODO', remedy: 'TODO' },
  post_in_review: { text: 'TODO', remedy: 'TODO' },
  post_private: { text: 'TODO', remedy: 'TODO' },
  post_friends_only: { text: 'TODO', remedy: 'TODO' },
  post_status_unknown: { text: 'TODO', remedy: 'TODO' },
  post_visibility_unknown: { text: 'TODO', remedy: 'TODO' },
  post_is_story: { text: 'TODO', remedy: 'TODO' },
  access_missing: { text: 'TODO', remedy: 'TODO' },
  authorisation_missing: { text: 'TODO', remedy: 'TODO' },
  authorisation_pending: { text: 'TODO', remedy: 'TODO' },
  authorisation_not_applied: { text: 'TODO', remedy: 'TODO' },
  authorisation_not_started: { text: 'TODO', remedy: 'TODO' },
  authorisation_expired: { text: 'TODO', remedy: 'TODO' },
  authorisation_revoked: { text: 'TODO', remedy: 'TODO' },
  authorisation_unknown: { text: 'TODO', remedy: 'TODO' },
};
