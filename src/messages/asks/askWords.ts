import type { AuthorisationTermId } from '../../vocabulary/asks';
import type { SetupStepId } from '../../vocabulary/campaign';
import type { Say } from '../say/say';

/** Makes a phrase. */
export type Phrase<Params> = (params: Params, say: Say) => string;

/** What a creator does in the app to get a code. */
export type CodeStepId = Extract<
  SetupStepId,
  | 'open_post'
  | 'open_ad_settings'
  | 'turn_on_ad_authorisation'
  | 'choose_duration'
  | 'generate_code'
  | 'send_code'
>;

/** Who asks, and for how many posts. */
export interface AskedFor {
  /** Who asks; absent: "we". */
  readonly brand: string | undefined;
  /** How many posts. */
  readonly count: number;
}

/** What a list says about one post. */
export interface AskedPost {
  /** The days to choose or to add; absent if nobody knows how long the ad will run. */
  readonly days: number | undefined;
  /** The deadline, as one of the `due` phrases puts it; absent if not known. */
  readonly due: string | undefined;
  /** The day from which the code may be generated, if that is in the future. */
  readonly notBefore: string | undefined;
  /** The days of the ad, in words. */
  readonly flight: string | undefined;
}

/** Until when the mail asks, in its subject line. */
export interface SubjectDue {
  /** The first deadline; absent if not known. */
  readonly due: string | undefined;
  /** Whether other posts have a later deadline. */
  readonly isFirst: boolean;
}

/**
 * Why a new code is needed: the authorisation ran out, may have run out, or was turned off; it ends before the ad begins;
 * or nobody knows.
 */
export type NewCodeReason = 'ended' | 'doubtful' | 'withdrawn' | 'later' | 'unclear';

/** A post in a brief or a contract. */
export interface NamedPost {
  /** The name of the post; if absent, "the post". */
  readonly post: string | undefined;
  /** Whether the code comes together with the post, which is still to be made. */
  readonly withPost: boolean;
}

/** What a contract clause says about one post. */
export interface ClauseParams extends NamedPost {
  readonly days: number;
  /** When the code is due, as one of the `due` phrases puts it; absent if that has passed. */
  readonly due: string | undefined;
  /** The day from which the code may be generated, if that is in the future. */
  readonly notBefore: string | undefined;
  readonly flightFrom: string;
  /** The last day of the ad; absent for an ad without an end. */
  readonly flightUntil: string | undefined;
  /** When the usage rights end; absent if not limited or not known. */
  readonly rightsUntil: string | undefined;
  /** Whether the authorisation has to be extended later. */
  readonly needsExtensions: boolean;
}

/**
 * The words of the two asks to a creator, in one language. The layout of the mails is fixed: greeting, sentences and
 * lists in the order of these fields.
 */
export interface AskWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals. */
  readonly locale: string;

  readonly greeting: Phrase<{ readonly creator: string | undefined }>;
  /** The last words; the sender signs below. */
  readonly thanks: string;

  /** A caption in quotation marks. */
  readonly quote: (caption: string) => string;
  /** A post for which only the day of publication is known. */
  readonly postOf: (day: string) => string;
  /** A post about which nothing is known. */
  readonly yourPost: string;
  /** In a clause, after the word for a post: the one that was published on that day. */
  readonly ofDay: (day: string) => string;

  /** Deadlines. */
  readonly due: {
    /** On that day at the latest. */
    readonly by: (day: string) => string;
    /** Before that day or time. */
    readonly before: (dayOrTime: string) => string;
    /** It ends on that day at the latest, and nobody knows how much sooner. */
    readonly wellBefore: (day: string) => string;
    readonly soon: string;
  };
  /**
   * From the first to the last day of the ad, which may be one. Without a first day it has begun; it only runs if
   * `isRunning`. Without a last day it has no end.
   */
  readonly flight: Phrase<{
    readonly from: string | undefined;
    readonly until: string | undefined;
    readonly isRunning: boolean;
  }>;

  /** Why it helps the creator. */
  readonly benefit: Phrase<{ readonly count: number }>;
  /** The line above the steps in the app. */
  readonly stepsTitle: Phrase<{ readonly count: number }>;
  /** The steps to a code, in the words of the app. */
  readonly steps: Readonly<Record<CodeStepId, string>>;
  /** The step of choosing a duration, if it is the same for all posts. */
  readonly chooseDays: Phrase<{ readonly days: number }>;
  /** The same, if each post of the list has its own days. */
  readonly chooseListedDays: string;
  /** The line above what the creator agrees to. */
  readonly acceptsTitle: string;
  /** The line above what not to change while the ad runs. */
  readonly lockedTitle: string;
  readonly terms: Readonly<Record<AuthorisationTermId, string>>;

  readonly authorisation: {
    /** The subject line of the mail. */
    readonly subject: Phrase<AskedFor & SubjectDue>;
    readonly intro: Phrase<AskedFor>;
    /** `published`: how many of the posts are published already, so that their codes need not wait for them. */
    readonly please: Phrase<{ readonly count: number; readonly published: 'all' | 'some' | 'none' }>;
    readonly post: Phrase<AskedPost>;
    /** Says why the days reach far beyond the end of the ad. */
    readonly longChoice: string;
    /** Says why the days are many for an ad without an end. */
    readonly openChoice: string;
    /** Says that the days start when the code is generated. */
    readonly clockStarts: string;
    /** Says that the post, or some of the posts, will have to be extended. */
    readonly extensionsFollow: Phrase<{ readonly count: number }>;
    /** The duty to disclose that the post advertises. */
    readonly disclosure: Phrase<{ readonly count: number }>;
    /** One line for a creative brief. */
    readonly briefLine: Phrase<AskedPost & NamedPost>;
    /** A clause to start from; `notALawyer` belongs beside it. */
    readonly contractClause: Phrase<ClauseParams>;
    readonly notALawyer: string;
  };

  readonly renewal: {
    /** The subject line of the mail; `isExtension`: nothing but extensions is asked for. */
    readonly subject: Phrase<AskedFor & SubjectDue & { readonly isExtension: boolean }>;
    readonly intro: Phrase<AskedFor>;
    /** The posts whose authorisation is to be extended. */
    readonly extend: Phrase<{ readonly count: number }>;
    readonly extendPost: Phrase<AskedPost>;
    /** The last step of an extension, once the ad settings are open; what the app calls it is not documented. */
    readonly extendStep: Phrase<{ readonly days: number | undefined; readonly isListed: boolean }>;
    /** What not to change while the ad runs, in one sentence. */
    readonly reminder: Phrase<{ readonly count: number }>;
    /** What happens to the code; that it stays the same is likely, but not documented. */
    readonly codeStays: Phrase<{ readonly count: number }>;
    /** After a post: fewer days were chosen than were asked for. */
    readonly grantedLess: Phrase<{ readonly requested: number; readonly granted: number }>;
    /** The posts for which a new code is needed, by what became of the old one. */
    readonly newCode: Readonly<Record<NewCodeReason, Phrase<{ readonly count: number }>>>;
    readonly newCodePost: Phrase<AskedPost>;
    /** Says that extending may also work; nobody knows. */
    readonly extendInstead: string;
  };
}
