import type { IssueCode, IssueParams } from '../vocabulary/verdict';
import type { Say } from './say/say';

/** Who a message speaks to. */
export type Audience = 'advertiser' | 'creator';

/**
 * A sentence, or a function that makes it from the issue's parameters. `say` formats dates, numbers, plurals and lists
 * in the language of the sentence.
 */
export type Sentence<Code extends IssueCode> = string | ((params: IssueParams[Code], say: Say) => string);

/** One sentence for everybody, or one for each audience. */
export type Wording<Code extends IssueCode> = Sentence<Code> | Readonly<Record<Audience, Sentence<Code>>>;

/** What an issue is, and what to do about it. */
export interface IssueMessage<Code extends IssueCode> {
  readonly text: Wording<Code>;
  readonly remedy: Wording<Code>;
}

/** Messages for all of the given issue codes. */
export type MessagesFor<Code extends IssueCode> = { readonly [Key in Code]: IssueMessage<Key> };

/** A complete language. A new issue code makes it incomplete, and the compiler says so. */
export type CompleteMessages = MessagesFor<IssueCode>;

/** A language, or part of one; what it lacks comes in English. */
export type Messages = Partial<CompleteMessages> & LocaleOfWords;

/** The language of a table of words. */
export interface LocaleOfWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals; `en` if absent. */
  readonly locale?: string | undefined;
  /** Who the table speaks to, if it only has words for one audience. */
  readonly audience?: Audience | undefined;
}

/** Who a description is for, and where they are. */
export interface ReaderOptions {
  /** Who to speak to; if absent, whoever the words are for, and the advertiser if they are for both. */
  readonly audience?: Audience | undefined;
  /** The reader's time zone, by its IANA name, such as `Europe/Berlin`; UTC if absent. */
  readonly timeZone?: string | undefined;
}

/** Options of {@link describeIssue}. */
export interface DescribeOptions extends ReaderOptions {
  /** Another language or your own words; English if absent, and for every code it lacks. */
  readonly messages?: Messages | undefined;
}

/** An issue in words. */
export interface Description {
  /** What is wrong. */
  readonly text: string;
  /** What to do about it, and who has to. */
  readonly remedy: string;
}
