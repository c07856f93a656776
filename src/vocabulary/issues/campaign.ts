/** What can be wrong with how an ad is set up, with the parameters of each issue. */
export interface CampaignIssueParams {
  setup_objective_unknown: { objective: string };
}
