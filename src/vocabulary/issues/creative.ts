/** What can be wrong with a measured creative, with the parameters of each issue. */
export interface CreativeIssueParams {
  creative_text_not_allowed: undefined;
}
