// English texts for every issue and result; all of them can be replaced.

export type { ActionLabel, ActionMessages } from './messages/actionMessages';
export { describeAction, type DescribeActionOptions } from './messages/describeAction';
export { describeCodeIssue } from './messages/describeCodeIssue';
export { describeFormatValue, type DescribeFormatValueOptions } from './messages/describeFormatValue';
export { describeIssue } from './messages/describeIssue';
export { pickLanguage } from './messages/pickLanguage';
export { describeIssueWith } from './messages/describeIssueWith';
export { describeSetupStep } from './messages/describeSetupStep';
export { en } from './messages/en/index';
export { enActions } from './messages/en/actions';
export { enAuthorisation } from './messages/en/authorisation';
export { enCampaign } from './messages/en/campaign';
export { enCandidates } from './messages/en/candidates';
export { enCode, enGoodCode } from './messages/en/code';
export { enCreative } from './messages/en/creative';
export { enEligibility } from './messages/en/eligibility';
export { enFormats } from './messages/en/formats';
export { enPlatform } from './messages/en/platform';
export { enPostUrl } from './messages/en/postUrl';
export { enSetupSteps } from './messages/en/setupSteps';
export { enSheet } from './messages/en/sheet';
export type * from './messages/formatTexts';
export type * from './messages/issueMessage';
export type { CreatorIssueCode, CreatorLanguage } from './messages/language';
export type { PluralForms, Say } from './messages/say/say';
export type * from './messages/setupStepMessage';

// the two asks to a creator
export type { AskTextOptions } from './messages/asks/askOptions';
export type * from './messages/asks/askWords';
export {
  authorisationAskText,
  type AuthorisationAskText,
  type AuthorisationAskToSay,
} from './messages/asks/authorisationAskText';
export { enAsks } from './messages/en/asks';
export { renewalAskText, type RenewalAskText, type RenewalAskToSay } from './messages/asks/renewalAskText';

// everything that is computed, in words
export type * from './messages/results/resultWords';
export { describeActor } from './messages/results/describeActor';
export {
  type AdAtRiskToSay,
  describeAdAtRisk,
  type NamedAd,
  type ReasonedAdToSay,
} from './messages/results/describeAdAtRisk';
export { type ChangeToSay, describeChange } from './messages/results/describeChange';
export { describeClaim } from './messages/results/describeClaim';
export { describeConfidence } from './messages/results/describeConfidence';
export * from './messages/results/describeEligibility';
export * from './messages/results/describeEndEffect';
export type { DescribeResultOptions } from './messages/results/describeOptions';
export {
  describeRenewal,
  type ReasonedRowToSay,
  type RenewalToSay,
} from './messages/results/describeRenewal';
export { describeRenewalEvent, type RenewalEventToSay } from './messages/results/describeRenewalEvent';
export { describeStatus, type StandingToSay } from './messages/results/describeStatus';
export type { BoundsToSay, EndCertainty } from './messages/results/endCertainty';
export { enResults } from './messages/en/results';
