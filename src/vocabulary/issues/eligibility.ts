/** What can keep a post from running as a Spark Ad, with the parameters of each issue. */
export interface EligibilityIssueParams {
  post_deleted: undefined;
  post_removed: undefined;
  post_in_review: undefined;
  post_private: undefined;
  post_friends_only: undefined;
  post_status_unknown: { platformStatus: string | undefined };
  post_visibility_unknown: undefined;
  post_is_story: undefined;
  access_missing: undefined;
  authorisation_missing: undefined;
  authorisation_pending: undefined;
  authorisation_not_applied: undefined;
  authorisation_not_started: { startsAt: Date };
  authorisation_expired: { endsAt: Date | undefined };
  authorisation_revoked: undefined;
  authorisation_unknown: { platformStatus: string | undefined };
}
