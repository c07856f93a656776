import type { AuthorisationTermId, RenewalRemedy } from '../vocabulary/asks';

/** Who speaks to whom, as the texts of the two asks name them. */
export interface AskNames {
  /** How to address the creator; absent: no name. */
  readonly creator?: string | undefined;
  /** Who asks; absent: "we". */
  readonly brand?: string | undefined;
}

/** What either ask says; instants are in words already. */
interface AskParams extends AskNames {
  /** The steps in the app, in order. */
  readonly steps: readonly string[];
  /** What holds as soon as ad authorisation is on. */
  readonly accepts: readonly string[];
  /** What cannot be undone while ads use the post. */
  readonly locked: readonly string[];
}

/** What the first ask says. */
export interface FirstAskParams extends AskParams {
  readonly days: number;
  readonly sendBy: string;
  /** Absent when the code cannot be generated too early. */
  readonly generateFrom: string | undefined;
  readonly flightFrom: string;
  /** Absent for an open-ended flight. */
  readonly flightUntil: string | undefined;
  /** How often the authorisation has to be extended later. */
  readonly renewals: number;
}

/** What the ask for a renewal says. */
export interface RenewalAskParams extends AskParams {
  readonly remedy: RenewalRemedy;
  /** Whether it is known to have run out. */
  readonly hasEnded: boolean;
  /** Absent when nobody knows for how long the ad is to run. */
  readonly days: number | undefined;
  /** Absent when nobody knows the end. */
  readonly before: string | undefined;
  /** That end is the latest possible one. */
  readonly mayEndEarlier: boolean;
  readonly postId: string | undefined;
}

/** A language of the two asks. */
export interface AskWords {
  /** An instant, with its time zone. */
  readonly instant: (instant: Date) => string;
  /** The step of choosing a duration, with the days to choose. */
  readonly chooseDays: (days: number) => string;
  /** The last step of an extension, once the ad settings are open; what the app calls it is not documented. */
  readonly extendThere: (days: number | undefined) => string;
  readonly terms: Readonly<Record<AuthorisationTermId, string>>;
  readonly authorisation: {
    /** The subject line of the e-mail. */
    readonly subject: (params: FirstAskParams) => string;
    /** A whole e-mail or direct message. */
    readonly message: (params: FirstAskParams) => string;
    /** One line for a creative brief. */
    readonly briefLine: (params: FirstAskParams) => string;
    /** A clause to start from; `notALawyer` belongs beside it. */
    readonly contractClause: (params: FirstAskParams) => string;
    readonly notALawyer: string;
  };
  readonly renewal: {
    /** The subject line of the e-mail. */
    readonly subject: (params: RenewalAskParams) => string;
    /** A whole e-mail or direct message. */
    readonly message: (params: RenewalAskParams) => string;
  };
}
