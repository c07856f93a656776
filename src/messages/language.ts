import type { AuthorisationIssueParams } from '../vocabulary/issues/authorisation';
import type { CodeIssueParams } from '../vocabulary/issues/code';
import type { EligibilityIssueParams } from '../vocabulary/issues/eligibility';
import type { ActionMessages } from './actionMessages';
import type { AskWords } from './asks/askWords';
import type { VerdictWords } from './computed/computedWords';
import type { Audience, MessagesFor } from './issueMessage';

/** The issues that a creator may be told. */
export type CreatorIssueCode =
  keyof CodeIssueParams | keyof AuthorisationIssueParams | keyof EligibilityIssueParams;

/**
 * A language, complete for everything that a creator sees: the issues by their codes, and beside them the labels of
 * buttons, the mails, and the words of an answer. What else it holds is welcome; what it lacks is said in English.
 *
 * Pass it as `messages` to `describeIssue` and `describeEligibility`, its `actions` to `describeAction`, its `asks` as
 * `words` to the texts of the asks, its `computed` as `words` to `describeStatus` and `describeActor`.
 */
export type CreatorLanguage = MessagesFor<CreatorIssueCode> & {
  /** A BCP 47 tag, such as `pt-BR`. */
  readonly locale: string;
  /** `creator` where it has words for the creator only; the advertiser is then spoken to in English. */
  readonly audience?: Audience | undefined;
  readonly actions: ActionMessages;
  readonly asks: AskWords;
  readonly computed: VerdictWords;
};
