// English texts for every issue and result; all of them can be replaced.

export type { ActionLabel, ActionMessages } from './messages/actionMessages';
export { describeAction, type DescribeActionOptions } from './messages/describeAction';
export { describeCodeIssue } from './messages/describeCodeIssue';
export { describeFormatValue, type DescribeFormatValueOptions } from './messages/describeFormatValue';
export { describeIssue } from './messages/describeIssue';
export { pickMessages } from './messages/pickMessages';
export { describeIssueIn } from './messages/describeIssueIn';
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
export type * from './messages/computed/computedWords';
export { describeActor } from './messages/computed/describeActor';
export { type AdAtRiskToSay, describeAdAtRisk } from './messages/computed/describeAdAtRisk';
export { type ChangeToSay, describeChange } from './messages/computed/describeChange';
export { describeClaim } from './messages/computed/describeClaim';
export { describeConfidence } from './messages/computed/describeConfidence';
export * from './messages/computed/describeEligibility';
export * from './messages/computed/describeEndEffect';
export type { DescribeComputedOptions } from './messages/computed/describeOptions';
export { describeRenewal, type RenewalToSay } from './messages/computed/describeRenewal';
export { describeRenewalEvent, type RenewalEventToSay } from './messages/computed/describeRenewalEvent';
export { describeStatus, type StandingToSay } from './messages/computed/describeStatus';
export type { EndCertainty } from './messages/computed/endCertainty';
export { enComputed } from './messages/en/computed';
