import type { OpenEnum } from './openEnum';

/** Durations in days that the platform documents for an authorisation. */
export const documentedDurations = /* @__PURE__ */ Object.freeze([7, 30, 60, 365] as const);

/** The ways in which an authorisation is granted that have different default durations. */
export const authorisationChannels = /* @__PURE__ */ Object.freeze(['app', 'api', 'content_suite'] as const);
/**
 * `app`: the creator generates the code in the TikTok app. `api`: a tool generates or asks for it through the
 * Business API. `content_suite`: the advertiser asks for it in Content Suite or TikTok One.
 */
export type AuthorisationChannel = (typeof authorisationChannels)[number];

/** Where an authorisation's end comes from, most trustworthy first. */
export const endSources = /* @__PURE__ */ Object.freeze(['platform', 'creator', 'contract'] as const);
/**
 * Who stated the end. `platform`: TikTok's own record. `creator`: the creator's word. `contract`: what was agreed,
 * which the creator may or may not have granted. The last two are not confirmed until the platform shows them.
 */
export type EndSource = (typeof endSources)[number];

/** The meanings that the start of an authorisation can have. */
export const startMeanings = /* @__PURE__ */ Object.freeze(['generated', 'received'] as const);
/**
 * `generated`: the moment the code was generated, when its clock really starts. `received`: the latest moment at which
 * it can have been generated, such as when it arrived. The clock started earlier, so an end counted from it is an upper
 * bound. If only the day is known, see `startFromDateOnly`.
 */
export type StartMeaning = (typeof startMeanings)[number];

/** How far an authorisation has come on its way from the creator to the ad account. */
export const authorisationStages = /* @__PURE__ */ Object.freeze([
  'requested',
  'rejected',
  'in_review',
  'generated',
  'applied',
] as const);
/**
 * `requested`: the creator has not answered. `rejected`: the creator said no. `in_review`: TikTok is reviewing.
 * `generated`: the code exists but is not applied; its clock is running. `applied`: bound to an ad account.
 */
export type AuthorisationStage = (typeof authorisationStages)[number];

/** Every answer to "may the post run under this authorisation now?"; only `active` means yes. */
export const authorisationStatuses = /* @__PURE__ */ Object.freeze([
  'not_needed',
  'pending',
  'not_applied',
  'not_started',
  'active',
  'expired',
  'revoked',
  'unknown',
] as const);
/**
 * The answer to "may the post run under this authorisation now?".
 *
 * `not_needed`: it may run without one. `pending`: the creator or TikTok has yet to say yes. `not_applied`: the code
 * exists, its clock is running, and nobody has applied it to the ad account. `not_started`: it starts later. `active`:
 * yes. `expired`: its end has come. `revoked`: refused, deleted or taken back. `unknown`: its end is not known, or the
 * platform's status is new to us; never read it as active.
 */
export type AuthorisationStatus = (typeof authorisationStatuses)[number];

/** Why an authorisation is pending or revoked. */
export const authorisationReasons = /* @__PURE__ */ Object.freeze([
  'unanswered',
  'in_review',
  'declined',
] as const);
/**
 * `unanswered`: pending, because the creator has not answered. `in_review`: pending, because TikTok is reviewing it.
 * `declined`: revoked, because the creator said no.
 */
export type AuthorisationReason = (typeof authorisationReasons)[number];

/** Platform statuses of an authorisation that have been seen. */
export const platformAuthorisationStatuses = /* @__PURE__ */ Object.freeze([
  'AUTHORIZED',
  'UNAUTHORIZED',
  'EXPIRED',
  'NOT_USED',
  'IN_USE',
  'DELETED',
  'WAITING',
  'REJECTED',
  'ACCEPTED',
] as const);
/**
 * The platform's own status of an authorisation; there may be more than have been seen.
 *
 * `AUTHORIZED`, `UNAUTHORIZED`, `EXPIRED` come with a post of the ad account; `NOT_USED`, `IN_USE`, `EXPIRED`,
 * `DELETED` with a code; `WAITING`, `REJECTED`, `ACCEPTED` with an application to a creator.
 */
export type PlatformAuthorisationStatus = OpenEnum<(typeof platformAuthorisationStatuses)[number]>;

/** Whether the true end of an authorisation can be another than the one that is known. */
export interface EndBounds {
  /** It can be earlier: the end was counted from the day that the code was received. */
  readonly endIsUpperBound: boolean;
  /** It can be up to 50 hours later: only its day is known. */
  readonly endIsLowerBound: boolean;
  /** It can be either: the creator or the contract says so, and TikTok has not confirmed it. */
  readonly endIsUnconfirmed: boolean;
}

/** Why the true end of an authorisation can be another than the one that is told; empty for one that is exact. */
export type EndDoubt = { readonly [Bound in keyof EndBounds]?: true };

/** An end, and why the true one can be another. */
export interface DoubtedEnd extends EndDoubt {
  readonly endsAt: Date;
}

/** A creator's permission to run one post as a Spark Ad, given by a code and limited in time. */
export interface Authorisation {
  /** `false` if the post needs no authorisation by code, such as a post of a linked account. */
  readonly needed?: boolean | undefined;
  /** When its clock started; see {@link StartMeaning}. This is not when it was applied or accepted. */
  readonly startsAt?: Date | undefined;
  /** If `startsAt` is the latest moment at which it can have started: the earliest one, if that is known. */
  readonly startsAtEarliest?: Date | undefined;
  /** Granted days of 24 hours, counted from `startsAt`; not the days that were requested. */
  readonly durationDays?: number | undefined;
  /** The stated end; it overrides `startsAt` plus `durationDays`. If absent, it is not known, which does not mean unlimited. */
  readonly endsAt?: Date | undefined;
  /** What `startsAt` is; absent means `generated`. */
  readonly startsAtIs?: StartMeaning | undefined;
  /** Who stated the end; absent if nobody said. */
  readonly endIs?: EndSource | undefined;
  /** The stated `endsAt` was itself counted from an upper bound of the start, so the true end can be earlier. */
  readonly endIsUpperBound?: boolean | undefined;
  /** Only the day of the end was known, and `endsAt` is the first instant of that day anywhere, so the true end can be later. */
  readonly endIsLowerBound?: boolean | undefined;
  /** Days that the advertiser asked for, which the creator may not have granted; 0 means none were requested. */
  readonly requestedDays?: number | undefined;
  /** How far it has come. */
  readonly stage?: AuthorisationStage | undefined;
  /** The platform's own status, unchanged. */
  readonly platformStatus?: PlatformAuthorisationStatus | undefined;
  /** The post that it opens. */
  readonly postId?: string | undefined;
  /** Tells two authorisations of one post apart, such as the identity id. */
  readonly bindingId?: string | undefined;
  /** The creator's handle, without `@`. */
  readonly handle?: string | undefined;
  /** The code itself: a secret. Show `maskCode(code)`. */
  readonly code?: string | undefined;
}

/** An authorisation whose end is known: stated, or counted from its start. */
export type DatedAuthorisation = Authorisation &
  ({ readonly endsAt: Date } | { readonly startsAt: Date; readonly durationDays: number });
