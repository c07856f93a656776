import type { CampaignIssueParams } from '../../vocabulary/issues/campaign';
import type { MessagesFor } from '../issueMessage';

/** English for the issues of the campaign room. */
export const enCampaign: MessagesFor<keyof CampaignIssueParams> = {
  setup_objective_unknown: { text: 'TODO', remedy: 'TODO' },
};
