import type { AuthorisationReason, AuthorisationStatus } from '../../vocabulary/authorisation';
import type { EligibilityCode, EligibilityStatus } from '../../vocabulary/eligibility';
import type { Confidence } from '../../vocabulary/fact';
import type { PerformanceMetric } from '../../vocabulary/formats';
import type { Actor } from '../../vocabulary/verdict';
import type { Phrase } from '../asks/askWords';
import type { Audience, LocaleOfWords } from '../issueMessage';
import type { EndCertainty } from './endCertainty';

/** What can have changed between two lists of authorised posts. */
export type ChangeKind =
  | 'granted'
  | 'extended'
  | 'shortened'
  | 'expired'
  | 'revoked'
  | 'declined'
  | 'end_known'
  | 'became_unknown'
  | 'post_hidden'
  | 'post_visible'
  | 'post_removed'
  | 'post_became_unknown'
  | 'duplicate_appeared'
  | 'code_replaced'
  | 'horizon_crossed'
  | 'gone';

/** How something is renewed; `use_other_binding` points the ad to another authorisation of its post. */
export type RemedyToSay = 'extend' | 'new_code' | 'unknown' | 'use_other_binding';

/** Why nothing is due, or nobody can say whether it is. */
export type ReasonToSay =
  | 'not_needed'
  | 'flight_ends_first'
  | 'outlived'
  | 'not_in_force'
  | 'not_known'
  | 'status_unknown'
  | 'rows_disagree'
  | 'nothing_known'
  | 'bindings_disagree'
  | 'no_code'
  | 'ends_later';

/** Why there is nothing to renew yet: what has to happen before. */
export type WaitingToSay = 'in_review' | 'unanswered' | 'declined' | 'not_applied';

/** The names of a post and its creator, with `@`. */
export interface NamesToSay {
  readonly post: string | undefined;
  readonly who: string | undefined;
}

/** The name of a post and its end, in words. */
export interface OfPost {
  readonly post: string | undefined;
  readonly end: string | undefined;
}

/** What a renewal asks for. */
export interface RemedyParams {
  readonly remedy: RemedyToSay;
  /** Who to ask, with `@`. */
  readonly who: string | undefined;
  readonly days: number | undefined;
  /** The day before which a new code must not be generated. */
  readonly notBefore?: string | undefined;
  /** Whether another extension has to follow. */
  readonly again?: boolean | undefined;
}

/** What is lost without it. */
export interface LossParams {
  readonly days: number | undefined;
  readonly spend: number | undefined;
  readonly spendPerDay: number | undefined;
  /** Whether the authorisation is over, so that the ad may stand still already. */
  readonly isOver?: boolean | undefined;
}

/** The warnings that belong in a headline: without them it would promise an ad that does not run, or not there. */
export type HeadlineWarning = Extract<
  EligibilityCode,
  | 'flight_over'
  | 'quota_exhausted'
  | 'music_not_cleared_for_all'
  | 'music_status_unknown'
  | 'anchor_rejected'
  | 'anchor_regions_exclude_some'
  | 'anchor_regions_limit'
  | 'post_exposed'
>;

/** What nobody has checked, by the code of its finding. */
export type UnverifiedTopic = Extract<EligibilityCode, `${string}_unverified`>;

/** The words of an answer that a creator may see: whether and until when a post can run, and who has to act. */
export interface VerdictWords extends LocaleOfWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals. */
  readonly locale: string;
  readonly actors: Readonly<Record<Actor, string | Readonly<Record<Audience, string>>>>;
  /** The statuses, and the reasons that say more than `pending` and `revoked`. */
  readonly statuses: Readonly<Record<AuthorisationStatus | AuthorisationReason | 'perhaps_expired', string>>;
  /** Active until its end, which can come earlier or later unless it is exact. */
  readonly activeUntil: Phrase<{ readonly end: string; readonly certainty: EndCertainty }>;
  readonly headlines: Readonly<Record<EligibilityStatus, string>>;
  /** It cannot run, but will once something that is under way, or a code, is there. */
  readonly notYet: string;
  /** It can run, but not until the end of its flight. */
  readonly runsUntil: Phrase<{ readonly end: string; readonly certainty: EndCertainty }>;
  /** It can run, but may stop when the authorisation of a post that it is made from ends. */
  readonly runsUntilSource: Phrase<{ readonly end: string }>;
  /** It could run, but for one of its warnings: the headline says so. */
  readonly runsBut: Readonly<Record<HeadlineWarning, string>>;
  /** After such a headline: when the authorisation ends. */
  readonly endsThen: Phrase<{ readonly end: string; readonly certainty: EndCertainty }>;
  /** After such a headline: when the authorisation of a post that it is made from ends. */
  readonly sourceEndsThen: Phrase<{ readonly end: string }>;
  /** Says in one line what has not been checked. */
  readonly unverified: Phrase<{ readonly topics: readonly string[] }>;
  /** What has not been checked; `duet_of_photo`: it is known to be a duet, but not of what. */
  readonly topics: Readonly<Record<UnverifiedTopic | 'duet_of_photo', string>>;
  /** Before when a next step is due. */
  readonly before: (dayOrTime: string) => string;
  /** When a next step is due that no day is early enough for. */
  readonly soon: string;
  /** How long to wait for a next step. */
  readonly until: (day: string) => string;
}

/** The words for all results other than issues. */
export interface ResultWords extends VerdictWords {
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly changes: Readonly<Record<ChangeKind, Phrase<OfPost & { readonly certainty: EndCertainty }>>>;
  readonly remedy: Phrase<RemedyParams>;
  /** When an authorisation ends, and an ad with it. */
  readonly ends: Phrase<OfPost & { readonly isOver: boolean; readonly certainty: EndCertainty }>;
  readonly loss: Phrase<LossParams>;
  /** The usage rights are over before there is anything to ask for. */
  readonly rightsFirst: Phrase<{ readonly rightsUntil: string; readonly who: string | undefined }>;
  readonly waiting: Readonly<Record<WaitingToSay, Phrase<NamesToSay>>>;
  /** `end`: when it ends by its own dates, in words, if they say. */
  readonly because: Readonly<
    Record<
      ReasonToSay,
      Phrase<NamesToSay & { readonly end: string | undefined; readonly certainty: EndCertainty }>
    >
  >;
  /** A post of which only the id is known. */
  readonly postById: (id: string) => string;
  /** What is said about one ad. */
  readonly ofAd: (params: { readonly id: string; readonly text: string }) => string;
  readonly eventTitle: Phrase<{
    readonly who: string | undefined;
    readonly daysLeft: number;
    readonly certainty: EndCertainty;
  }>;
  readonly endEvents: Readonly<Record<string, string>>;
  readonly runningAds: Readonly<Record<string, string>>;
  readonly newAds: Readonly<Record<string, string>>;
  readonly refusedWhileInUse: string;
  readonly endRemedies: Readonly<Record<string, string>>;
  readonly metrics: Readonly<Record<PerformanceMetric, string>>;
  readonly claims: {
    readonly change: Phrase<{ readonly metric: string; readonly percent: number }>;
    readonly changeBetween: Phrase<{ readonly metric: string; readonly from: number; readonly to: number }>;
    readonly share: Phrase<{
      readonly metric: string;
      readonly share: number;
      readonly percent: number;
    }>;
    readonly rates: Phrase<{ readonly metric: string; readonly spark: number; readonly other: number }>;
    readonly comparators: Readonly<Record<string, string>>;
    readonly standings: Readonly<Record<string, string>>;
  };
}
