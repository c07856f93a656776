import type { CampaignIssueParams } from '../vocabulary/issues/campaign';
import type { Finding } from '../vocabulary/verdict';

/** One thing that stands against a set-up, or that is not known of it. */
export type SetupFinding = Finding<keyof CampaignIssueParams>;
