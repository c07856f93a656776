import type { CompleteMessages } from '../issueMessage';
import { enAuthorisation } from './authorisation';
import { enCampaign } from './campaign';
import { enCandidates } from './candidates';
import { enCode } from './code';
import { enCreative } from './creative';
import { enEligibility } from './eligibility';
import { enPlatform } from './platform';
import { enPostUrl } from './postUrl';
import { enSheet } from './sheet';
import { frozen } from '../../shared/frozen';

/** English, for every issue code. */
export const en: CompleteMessages = /* @__PURE__ */ (() =>
  frozen({
    ...enCode,
    ...enAuthorisation,
    ...enEligibility,
    ...enCampaign,
    ...enCreative,
    ...enCandidates,
    ...enPlatform,
    ...enPostUrl,
    ...enSheet,
  }))();
