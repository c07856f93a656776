import type { AuthorisationStatus } from '../../vocabulary/authorisation';
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
}

/** What is lost without it. */
export interface LossParams {
  readonly days: number | undefined;
  readonly spend: number | undefined;
  readonly spendPerDay: number | undefined;
}

/** What nobody has asked TikTok about, by the code of its finding. */
export type UnverifiedTopic = Extract<EligibilityCode, `${string}_unverified`>;

/** The words of an answer that a creator may see: whether and until when a post can run, and who has to act. */
export interface VerdictWords extends LocaleOfWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals. */
  readonly locale: string;
  readonly actors: Readonly<Record<Actor, string | Readonly<Record<Audience, string>>>>;
  readonly statuses: Readonly<Record<AuthorisationStatus, string>>;
  /** Active until its end, which can come earlier or later unless it is exact. */
  readonly activeUntil: Phrase<{ readonly end: string; readonly certainty: EndCertainty }>;
  readonly headlines: Readonly<Record<EligibilityStatus, string>>;
  /** It can run, but not until the end of its flight. */
  readonly runsUntil: Phrase<{ readonly end: string }>;
  /** Says in one line that some things are only known to TikTok. */
  readonly unverified: Phrase<{ readonly topics: readonly string[] }>;
  readonly topics: Readonly<Record<UnverifiedTopic, string>>;
  /** Before when a next step is due. */
  readonly before: (dayOrTime: string) => string;
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
  readonly eventTitle: Phrase<{ readonly who: string | undefined; readonly daysLeft: number }>;
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
