import type { CampaignIssueParams } from '../vocabulary/issues/campaign';
import type { EligibilityIssueParams } from '../vocabulary/issues/eligibility';
import type { Finding } from '../vocabulary/verdict';

/** What `checkAdSetup` can find: its own issues, and kinds of post that never run, which are eligibility issues. */
export type SetupIssueCode =
  keyof CampaignIssueParams | Extract<keyof EligibilityIssueParams, 'post_is_story' | 'post_is_live'>;

/** One thing that speaks against a set-up, or that is not known about it. */
export type SetupFinding = Finding<SetupIssueCode>;
