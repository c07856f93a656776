import type { AuthorisationStatus } from '../../vocabulary/authorisation';
import type { EligibilityStatus } from '../../vocabulary/eligibility';
import type { Confidence } from '../../vocabulary/fact';
import type { PerformanceMetric } from '../../vocabulary/formats';
import type { Actor } from '../../vocabulary/verdict';
import type { Phrase } from '../asks/askWords';
import type { Audience } from '../issueMessage';

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

/** How something is renewed; `use_other_binding` points the ad at another authorisation of its post. */
export type RemedyToSay = 'extend' | 'new_code' | 'unknown' | 'use_other_binding';

/** A post as a text calls it, and its end, in words. */
export interface OfPost {
  readonly post: string | undefined;
  readonly end: string | undefined;
}

/** What a renewal asks for. */
export interface RemedyParams {
  readonly remedy: RemedyToSay;
  /** Who is asked, with `@`. */
  readonly who: string | undefined;
  readonly days: number | undefined;
}

/** What is lost without it. */
export interface LossParams {
  readonly days: number | undefined;
  readonly spend: number | undefined;
  readonly spendPerDay: number | undefined;
}

/** The words of everything that is computed, beside its issues. */
export interface ComputedWords {
  /** A BCP 47 tag, such as `pt-BR`, for dates, numbers and plurals. */
  readonly locale: string;
  readonly actors: Readonly<Record<Actor, string | Readonly<Record<Audience, string>>>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly statuses: Readonly<Record<AuthorisationStatus, string>>;
  /** Active until its end; `isLatest`: perhaps not that long. */
  readonly activeUntil: Phrase<{ readonly end: string; readonly isLatest: boolean }>;
  readonly headlines: Readonly<Record<EligibilityStatus, string>>;
  /** It can run, but not to the end of its flight. */
  readonly runsUntil: Phrase<{ readonly end: string }>;
  /** That some things are known to TikTok alone, folded into one line. */
  readonly unverified: Phrase<{ readonly topics: readonly string[] }>;
  readonly topics: Readonly<Record<string, string>>;
  /** By when a next step is due. */
  readonly by: (day: string) => string;
  /** From when a next step can be taken. */
  readonly from: (day: string) => string;
  readonly changes: Readonly<Record<ChangeKind, Phrase<OfPost>>>;
  readonly remedy: Phrase<RemedyParams>;
  /** When an authorisation ends, and an ad with it. */
  readonly ends: Phrase<OfPost & { readonly isOver: boolean; readonly isLatest: boolean }>;
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
