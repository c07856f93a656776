/** How a rate compares with the account's median. */
export interface StandingParams {
  /** How far above the median, as a share of it; negative below. */
  lift: number;
  /** The probability of being above it. */
  probability: number;
}

/** What can be said for and against a candidate post or a concept, with the parameters of each. */
export interface CandidateIssueParams {
  // The verdict.
  candidate_above_baseline: StandingParams;
  candidate_near_baseline: StandingParams;
  candidate_below_baseline: StandingParams;
  candidate_above_weak_hook: StandingParams;
  candidate_above_weak_account: StandingParams & {
    /** The post's rate, and what is normal elsewhere: weighted actions per view. */
    rate: number;
    usual: number;
  };
  candidate_evidence_thin: StandingParams;
  candidate_not_compared: StandingParams;
  candidate_account_silent: { posts: number };
  // What holds it back.
  candidate_views_unknown: undefined;
  candidate_engagement_unknown: undefined;
  candidate_paid_unknown: undefined;
  candidate_metrics_inconsistent: { metrics: readonly string[] };
  candidate_few_views: { views: number; minViews: number };
  candidate_young: { ageDays: number; settlingDays: number };
  candidate_age_unknown: undefined;
  candidate_published_in_future: { publishedAt: Date };
  candidate_metrics_missing: { metrics: readonly string[] };
  // Further remarks.
  candidate_hook_strong: StandingParams;
  candidate_hook_weak: StandingParams;
  candidate_paid_removed: { views: number };
  candidate_concept_proven: { posts: number; above: number };
  candidate_concept_lucky: { posts: number; above: number };
  // About the comparison as a whole.
  candidates_default_prior: { posts: number; needed: number };
  candidates_kind_pooled: { kind: string; posts: number; needed: number };
  candidates_listed_twice: { postIds: readonly string[] };
  candidates_several_accounts: { accounts: number };
  // About a concept.
  concept_incomplete: { missing: readonly ('persona' | 'angle' | 'offer' | 'creativeFormat')[] };
}
