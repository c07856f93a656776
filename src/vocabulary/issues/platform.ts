/** What can be wrong with a response of the Business API, with the parameters of each issue. */
export interface PlatformIssueParams {
  /** The body is not a response of this endpoint; `reader` names the function that reads such bodies. */
  body_unreadable: { expected: string; reader?: string };
  /** The platform answered with an error, in an HTTP 200. `code` is the envelope's number; codes in `message` are masked. */
  api_error: { code: number; message: string };
  /** The platform did part of what was asked, and `value` has that part. `code` and `message` as in `api_error`. */
  api_partial_success: { code: number; message: string };
  /** One row of a page was left out because of the field at the path; the others were read. */
  row_unreadable: { row: number; expected: string };
  /** A page has fewer rows than it claims. */
  page_incomplete: { expected: number; found: number };
  /** A field does not have its documented type and was left out. */
  field_unreadable: { expected: string };
  /** A field without which nothing can be read is missing. */
  field_missing: undefined;
  /** An id came as a number, so its last digits are lost; it was left out. */
  id_is_number: undefined;
  /** A value that is not among the known ones; it was kept unchanged. */
  value_unknown: { value: string | undefined };
  // Why the platform refused a request.
  error_post_unavailable: undefined;
  error_post_not_visible: undefined;
  error_post_deleted: undefined;
  error_post_against_rules: undefined;
  error_post_is_story: undefined;
  error_post_duets_photo: undefined;
  error_post_mentions_many: undefined;
  error_post_is_chain: undefined;
  error_code_not_found: undefined;
  error_code_unreadable: undefined;
  error_code_expired: undefined;
  error_creative_not_valid: undefined;
  error_links_locked: undefined;
  error_permission_missing: undefined;
  error_request_wrong: undefined;
  error_sandbox: undefined;
  error_too_many_requests: undefined;
  error_access_ended: undefined;
  error_partly_done: undefined;
  error_platform_failed: undefined;
  // Why an ad does not run.
  delivery_authorisation_lost: undefined;
  delivery_creator_refused: undefined;
  delivery_music_not_cleared: undefined;
  delivery_link_unavailable: undefined;
  delivery_showcase_unavailable: undefined;
  delivery_account_occupied: undefined;
  delivery_account_unavailable: undefined;
  delivery_gmv_max_authorisation_moved: undefined;
  // An ad's status that has nothing to do with its post.
  status_review_pending: undefined;
  status_review_rejected: undefined;
  status_review_partly_rejected: undefined;
  status_account_in_review: undefined;
  status_account_not_approved: undefined;
  status_balance_short: undefined;
  status_budget_spent: undefined;
  status_not_started: undefined;
  status_ended: undefined;
  status_switched_off: undefined;
  status_deleted: undefined;
  status_quota_used_up: undefined;
  status_media_processing: undefined;
  status_setting_broken: undefined;
  status_delivering: undefined;
}
