import type { AuthorisationIssueParams } from '../vocabulary/issues/authorisation';
import type { CodeIssueParams } from '../vocabulary/issues/code';
import type { EligibilityIssueParams } from '../vocabulary/issues/eligibility';
import type { ActionMessages } from './actionMessages';
import type { AskWords } from './asks/askWords';
import type { VerdictWords } from './results/resultWords';
import type { Audience, MessagesFor } from './issueMessage';
import type { CreatorStepMessages } from './setupStepMessage';

/** The issues that a creator may see. */
export type CreatorIssueCode =
  keyof CodeIssueParams | keyof AuthorisationIssueParams | keyof EligibilityIssueParams;

/**
 * A language that is complete for everything a creator sees: the issues by their codes, the labels of buttons, the
 * mails, and the words of an answer. It may have more; what it lacks comes in English.
 *
 * Pass it as `messages` to `describeIssue` and `describeEligibility`, its `actions` to `describeAction`, its `asks` as
 * `words` to the texts of the asks, its `results` as `words` to `describeStatus` and `describeActor`, and its
 * `setupSteps` as `messages` to `describeSetupStep`.
 */
export type CreatorLanguage = MessagesFor<CreatorIssueCode> & {
  /** A BCP 47 tag, such as `pt-BR`. */
  readonly locale: string;
  /** `creator` if it only has words for the creator; the advertiser then gets English. */
  readonly audience?: Audience | undefined;
  readonly actions: ActionMessages;
  readonly asks: AskWords;
  readonly results: VerdictWords;
  readonly setupSteps: CreatorStepMessages;
};
