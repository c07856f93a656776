import type { IssueCode, IssueParams } from '../vocabulary/verdict';
import type { Say } from './say/say';

/** Whom a message speaks to. */
export type Audience = 'advertiser' | 'creator';

/**
 * A sentence, or a function that makes it from the issue's parameters. `say` puts dates, numbers, plurals and lists in
 * the language of the sentence.
 */
export type Sentence<Code extends IssueCode> = string | ((params: IssueParams[Code], say: Say) => string);

/** One sentence for everybody, or one for each audience. */
export type Wording<Code extends IssueCode> = Sentence<Code> | Readonly<Record<Audience, Sentence<Code>>>;

/** What an issue is, and what to do about it. */
export interface IssueMessage<Code extends IssueCode> {
  readonly text: Wording<Code>;
  readonly remedy: Wording<Code>;
}

/** The messages of some issue codes, every one of them present. */
export type MessagesFor<Code extends IssueCode> = { readonly [Key in Code]: IssueMessage<Key> };

/** A whole language. A new issue code makes it incomplete, and the compiler says so. */
export type CompleteMessages = MessagesFor<IssueCode>;

/** A language, or a part of one; what it lacks is said in English. */
export type Messages = Partial<CompleteMessages> & LocaleOfWords;

/** In which language a table of words is written. */
export interface LocaleOfWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals; `en` when absent. */
  readonly locale?: string | undefined;
  /** Whom the table speaks to, where it has words for one audience only. */
  readonly audience?: Audience | undefined;
}

/** Whom a description is for, and where. */
export interface ReaderOptions {
  /** Whom to speak to; whom the words are for when absent, and the advertiser where they are for both. */
  readonly audience?: Audience | undefined;
  /** The reader's time zone, by its IANA name, such as `Europe/Berlin`; UTC when absent. */
  readonly timeZone?: string | undefined;
}

/** What {@link describeIssue} takes beside the issue. */
export interface DescribeOptions extends ReaderOptions {
  /** Another language or your own words; English when absent, and wherever it lacks a code. */
  readonly messages?: Messages | undefined;
}

/** An issue in words. */
export interface Description {
  /** What is wrong. */
  readonly text: string;
  /** What to do about it, and who must. */
  readonly remedy: string;
}
