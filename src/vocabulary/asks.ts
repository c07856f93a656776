import type { SetupStep } from './campaign';
import type { AuthorisationStatus, EndBounds } from './authorisation';
import type { Post } from './post';
import type { DurationChain, DurationChoice, DurationWarning, PlannedExtension } from './durationAdvice';
import type { DaysToAsk, RenewalRemedy, RenewalWarning } from './renewals';
import type { AdFlight, Flight } from './time';
import type { Issue } from './verdict';

/** What a creator agrees to by authorising ads. */
export const authorisationTermIds = /* @__PURE__ */ Object.freeze([
  'available_for_ads',
  'ad_review',
  'third_party_platforms',
  'advertising_content_terms',
  'authorisation_stays_on',
  'code_stays',
  'post_stays',
  'privacy_stays',
] as const);
/**
 * `available_for_ads`: the post's privacy becomes "Available for Ads". `ad_review`: the post is reviewed as an ad.
 * `third_party_platforms`: it may be shown outside TikTok. `advertising_content_terms`: TikTok's terms apply to it.
 * `authorisation_stays_on`, `code_stays`, `post_stays`: it cannot be turned off or deleted while ads run.
 * `privacy_stays`: the post is public then, and its privacy cannot be changed.
 */
export type AuthorisationTermId = (typeof authorisationTermIds)[number];

/** One thing that a creator agrees to by authorising ads. */
export interface AuthorisationTerm {
  readonly id: AuthorisationTermId;
  /** `accepts`: it holds at once. `locked_while_ads_run`: it cannot be undone while ads use the post. */
  readonly kind: 'accepts' | 'locked_while_ads_run';
  /** The id of the platform fact behind it. */
  readonly factId: string;
}

/** What a creator has to know and do in both kinds of ask. */
interface Ask {
  readonly flight: AdFlight | undefined;
  /** The post, if known. */
  readonly post: Post | undefined;
  /** When the post was created, by its id; absent if its id is not known. */
  readonly postCreatedAt?: Date;
  /** When the usage rights in the contract end; absent if not limited or not known. */
  readonly rightsUntil: Date | undefined;
  /** A shorter choice that covers the flight with less to spare. */
  readonly tight?: DurationChoice;
  /** The next longer choice on offer, if the usage rights allow it. */
  readonly generous?: DurationChoice;
  /** A shorter duration with one or two extensions, at most half as long in all. */
  readonly chain?: DurationChain;
  /** What to do in the TikTok app, in order. */
  readonly steps: readonly SetupStep[];
  /** What the creator agrees to. */
  readonly terms: readonly AuthorisationTerm[];
}

/** The first ask: what a creator should generate, for how long, and by when. */
export interface AuthorisationAsk extends Ask {
  readonly flight: Flight;
  /** The days to choose. */
  readonly days: number;
  /** Whether those days alone cover the flight; otherwise see `renewals`. */
  readonly enough: boolean;
  /** When the authorisation will then end. */
  readonly endsAt: Date;
  /** When the finished post is due. */
  readonly deliverableDue: Date;
  /** When the code is due: with the post, or when it is to be generated if that is later, and before the ad starts. */
  readonly sendBy: Date;
  /**
   * The earliest moment to generate the code: before it, the days would run out too soon. Absent for a flight without an
   * end, or one that needs extensions anyway, and where it would leave less than a day.
   */
  readonly generateFrom: Date | undefined;
  /** The last safe moment to generate the code: when the flight begins. */
  readonly generateBy: Date;
  /** The extensions to ask for later, if no duration is long enough. */
  readonly renewals: readonly PlannedExtension[];
  /** What to settle before the ask is sent. */
  readonly warnings: readonly Issue<DurationWarning>[];
}

/** The ask for a renewal: how to renew an authorisation, for how long, and by when. It never contains the code. */
export interface RenewalAsk extends Ask, DaysToAsk, EndBounds {
  readonly postId: string | undefined;
  /** The creator's handle, without `@`. */
  readonly handle: string | undefined;
  readonly status: AuthorisationStatus;
  /** It has to be renewed before this instant; absent if nobody knows. */
  readonly endsAt: Date | undefined;
  /** If its start is only known to lie between two instants: the earliest instant at which it can end. */
  readonly endsAtEarliest?: Date | undefined;
  readonly remedy: RenewalRemedy;
  /** When it will end once those days are granted; absent if no flight is known. */
  readonly coveredUntil: Date | undefined;
  /** For a new code, the last safe moment to generate it; `now` for a flight that has begun. */
  readonly generateBy: Date | undefined;
  /** What to settle before the ask is sent. */
  readonly warnings: readonly Issue<RenewalWarning>[];
}
