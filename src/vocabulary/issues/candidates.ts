/** What can be said against a candidate post or a concept, with the parameters of each issue. */
export interface CandidateIssueParams {
  concept_incomplete: { missing: readonly ('persona' | 'angle' | 'offer' | 'creativeFormat')[] };
}
