import type { OpenEnum } from './openEnum';

/** Durations in days that the platform documents for an authorisation. */
export const documentedDurations = [7, 30, 60, 365] as const;

/** Where an authorisation's end comes from, the most trustworthy first. */
export const endSources = ['platform', 'creator', 'contract'] as const;
/** Who stated the end: the platform's own record, the creator's word, or the contract. */
export type EndSource = (typeof endSources)[number];

/** What the start of an authorisation is. */
export const startMeanings = ['generated', 'received'] as const;
/**
 * `generated`: the moment the code was made, when its clock truly starts.
 * `received`: the moment somebody was sent it, which is later, so that an end counted from it is an upper bound.
 */
export type StartMeaning = (typeof startMeanings)[number];

/** How far an authorisation has come on its way from the creator to the ad account. */
export const authorisationStages = ['requested', 'rejected', 'in_review', 'generated', 'applied'] as const;
/**
 * `requested`: the creator has not answered. `rejected`: the creator said no. `in_review`: TikTok is reviewing.
 * `generated`: the code exists but is not applied; its clock is running. `applied`: bound to an ad account.
 */
export type AuthorisationStage = (typeof authorisationStages)[number];

/** Every answer to "may the post run by this authorisation now?". */
export const authorisationStatuses = [
  'not_needed',
  'pending',
  'not_applied',
  'not_started',
  'active',
  'expired',
  'revoked',
  'unknown',
] as const;
/** The answer to "may the post run by this authorisation now?". */
export type AuthorisationStatus = (typeof authorisationStatuses)[number];

/** Status words of an authorisation that have been seen from the platform; more may exist. */
export type PlatformAuthorisationStatus = OpenEnum<
  | 'AUTHORIZED'
  | 'UNAUTHORIZED'
  | 'EXPIRED'
  | 'NOT_USED'
  | 'IN_USE'
  | 'DELETED'
  | 'WAITING'
  | 'REJECTED'
  | 'ACCEPTED'
>;

/** A creator's permission to run one post as a Spark Ad, given by a code and limited in time. */
export interface Authorisation {
  /** `false` when the post needs no authorisation by code, as posts of a linked account do. */
  readonly needed?: boolean | undefined;
  /** When its clock started; see {@link StartMeaning}. */
  readonly startsAt?: Date | undefined;
  /** Granted days of 24 hours, counted from `startsAt`. */
  readonly durationDays?: number | undefined;
  /** The stated end; wins over `startsAt` plus `durationDays`. */
  readonly endsAt?: Date | undefined;
  /** What `startsAt` is; absent means `generated`. */
  readonly startsAtIs?: StartMeaning | undefined;
  /** Who stated the end. */
  readonly endIs?: EndSource | undefined;
  /** Days that the advertiser asked for, which the creator need not have granted; 0 means none were asked for. */
  readonly requestedDays?: number | undefined;
  /** How far it has come. */
  readonly stage?: AuthorisationStage | undefined;
  /** The platform's own status word, as it came. */
  readonly platformStatus?: PlatformAuthorisationStatus | undefined;
  /** The post that it opens. */
  readonly postId?: string | undefined;
  /** What tells two authorisations of one post apart, such as the identity id. */
  readonly bindingId?: string | undefined;
  /** The creator's handle, without `@`. */
  readonly handle?: string | undefined;
  /** The code itself: a secret. Show `maskCode(code)`. */
  readonly code?: string | undefined;
}

/** An authorisation whose end is known: stated, or counted from its start. */
export type DatedAuthorisation = Authorisation &
  ({ readonly endsAt: Date } | { readonly startsAt: Date; readonly durationDays: number });
