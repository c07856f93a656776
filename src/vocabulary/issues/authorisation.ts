/** What can be wrong with times and authorisations, with the parameters of each issue. */
export interface AuthorisationIssueParams {
  time_not_text: { received: string };
  time_unreadable: undefined;
}
