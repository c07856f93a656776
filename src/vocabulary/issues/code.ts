/** What can be wrong with a pasted authorisation code, with the parameters of each issue. */
export interface CodeIssueParams {
  // Doubts: it may be a code, but it does not look like the known ones.
  code_not_canonical: { length: number; expected: number };
  code_padding_lost: undefined;
  code_case_lost: undefined;
  // Flaws of a would-be code.
  code_too_short: undefined;
  code_too_long: undefined;
  code_missing_hash: undefined;
  code_whitespace: undefined;
  code_illegal_characters: undefined;
  code_misplaced_padding: undefined;
  code_truncated: undefined;
  code_masked: undefined;
  // Something else.
  code_not_text: { received: string };
  code_empty: undefined;
  code_placeholder: undefined;
  code_is_spreadsheet_error: undefined;
  code_is_rounded_number: undefined;
  code_multiple: { count: number };
  code_inside_text: undefined;
  code_is_prose: undefined;
  code_is_hashtag: undefined;
  code_is_post_url: undefined;
  code_is_short_link: undefined;
  code_is_profile_url: undefined;
  code_is_tool_url: undefined;
  code_is_url: undefined;
  code_is_handle: undefined;
  code_is_numeric_id: { isPostId: boolean; hasHash: boolean };
  code_is_one_time_code: undefined;
  code_is_uuid: undefined;
  code_is_oauth_code: undefined;
  code_is_meta_code: undefined;
  code_is_account_id: undefined;
  code_is_key: undefined;
  code_is_record_id: undefined;
  code_is_hash: undefined;
  code_is_screenshot: undefined;
}
