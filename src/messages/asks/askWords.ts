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

/** What is said of one post in a list. */
export interface AskedPost {
  /** The days to choose, or to add; absent when nobody knows how long the ad is to run. */
  readonly days: number | undefined;
  /** Until when, as one of `due` says it; absent where it is not known. */
  readonly due: string | undefined;
  /** From which day on the code may be generated, where that day lies ahead. */
  readonly notBefore: string | undefined;
  /** The days of the ad, in words. */
  readonly flight: string | undefined;
}

/** What a contract clause says of one post. */
export interface ClauseParams {
  /** How the post is called; absent: the post. */
  readonly post: string | undefined;
  readonly days: number;
  /** Until when the code is due, to the minute; absent when that is over. */
  readonly due: string | undefined;
  readonly flightFrom: string;
  /** The last day of the ad; absent for one without an end. */
  readonly flightUntil: string | undefined;
  /** When the usage rights end; absent where they are not limited, or not known. */
  readonly rightsUntil: string | undefined;
  /** Whether the authorisation has to be extended later. */
  readonly needsExtensions: boolean;
}

/**
 * The words of the two asks to a creator, in one language. The layout of the mails is ours: greeting, sentences and
 * lists as they stand here.
 */
export interface AskWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals. */
  readonly locale: string;

  readonly greeting: Phrase<{ readonly creator: string | undefined }>;
  /** The last words; who asks signs below. */
  readonly thanks: string;

  /** A caption in quotation marks. */
  readonly quote: (caption: string) => string;
  /** A post of which only the day of publication is known. */
  readonly postOf: (day: string) => string;
  /** A post of which nothing is known. */
  readonly yourPost: string;

  /** Until when a thing is asked for. */
  readonly due: {
    /** On that day at the latest. */
    readonly by: (day: string) => string;
    /** Not on that day any more, or not at that time. */
    readonly before: (dayOrTime: string) => string;
    /** It ends that day at the latest, and nobody knows how much sooner. */
    readonly wellBefore: (day: string) => string;
    readonly soon: string;
  };
  /** From the first to the last day of the ad; each may be absent: it runs already, it has no end. */
  readonly flight: Phrase<{ readonly from: string | undefined; readonly until: string | undefined }>;

  /** Why it helps the creator. */
  readonly benefit: Phrase<{ readonly count: number }>;
  /** What stands above the steps in the app. */
  readonly stepsTitle: Phrase<{ readonly count: number }>;
  /** The steps to a code, in the words of the app. */
  readonly steps: Readonly<Record<CodeStepId, string>>;
  /** The step of choosing a duration, where it is one for all posts. */
  readonly chooseDays: Phrase<{ readonly days: number }>;
  /** The same, where each post of the list has days of its own. */
  readonly chooseListedDays: string;
  /** What stands above what the creator agrees to. */
  readonly acceptsTitle: string;
  /** What stands above what to leave alone while the ad runs. */
  readonly lockedTitle: string;
  readonly terms: Readonly<Record<AuthorisationTermId, string>>;

  readonly authorisation: {
    /** The subject line of the mail; `due` is absent when it is as soon as possible. */
    readonly subject: Phrase<AskedFor & { readonly due: string | undefined }>;
    readonly intro: Phrase<AskedFor>;
    /** `arePublished`: all posts are there already, so that the code need not wait for them. */
    readonly please: Phrase<{ readonly count: number; readonly arePublished: boolean }>;
    readonly post: Phrase<AskedPost>;
    /** That the days begin with the code. */
    readonly clockStarts: string;
    /** That some posts, or the one, will have to be extended. */
    readonly extensionsFollow: Phrase<{ readonly count: number }>;
    /** The duty to disclose that the post advertises. */
    readonly disclosure: Phrase<{ readonly count: number }>;
    /** One line for a creative brief. */
    readonly briefLine: Phrase<AskedPost>;
    /** A clause to start from; `notALawyer` belongs beside it. */
    readonly contractClause: Phrase<ClauseParams>;
    readonly notALawyer: string;
  };

  readonly renewal: {
    /** The subject line of the mail; `due` is absent when it is as soon as possible. */
    readonly subject: Phrase<AskedFor & { readonly due: string | undefined }>;
    readonly intro: Phrase<AskedFor>;
    /** The posts whose authorisation is to be extended. */
    readonly extend: Phrase<{ readonly count: number }>;
    readonly extendPost: Phrase<AskedPost>;
    /** The last step of an extension, once the ad settings are open; what the app calls it is not documented. */
    readonly extendStep: Phrase<{ readonly days: number | undefined; readonly isListed: boolean }>;
    /** What to leave alone while the ad runs, in one sentence. */
    readonly reminder: Phrase<{ readonly count: number }>;
    /** What becomes of the code; that it stays is likely, and documented nowhere. */
    readonly codeStays: Phrase<{ readonly count: number }>;
    /** The posts for which a new code is needed. */
    readonly newCode: Phrase<{ readonly count: number }>;
    readonly newCodePost: Phrase<AskedPost>;
    /** That extending may do as well; nobody knows. */
    readonly extendInstead: string;
  };
}
