import type { OpenEnum } from './openEnum';

/** The kinds of identity that an ad can run under, in the API's own words. */
export const identityTypes = /* @__PURE__ */ Object.freeze([
  'AUTH_CODE',
  'TT_USER',
  'BC_AUTH_TT',
  'TTS_TT',
  'CUSTOMIZED_USER',
] as const);
/**
 * `AUTH_CODE`: a post opened by a code. `TT_USER`: a linked business account. `BC_AUTH_TT`: an account granted through
 * Business Center. `TTS_TT`: the account of a TikTok Shop. `CUSTOMIZED_USER`: a name and a picture without an account.
 */
export type IdentityType = (typeof identityTypes)[number];

/** Why an account identity can or cannot be used, in the API's own words. */
export const identityAvailabilities = /* @__PURE__ */ Object.freeze([
  'AVAILABLE',
  'NO_VALID_BIND_ACCOUNT',
  'SCOPE_UNAVAILABLE',
  'IS_PRIVATE_ACCOUNT',
  'NOT_BUSINESS_ACCOUNT',
] as const);
/** The API's `available_status` of an identity. */
export type IdentityAvailability = (typeof identityAvailabilities)[number];

/** The account, or the name, that an ad runs under. */
export interface Identity {
  readonly id?: string | undefined;
  readonly type: OpenEnum<IdentityType>;
  /** The Business Center that granted the account; only with `BC_AUTH_TT`. */
  readonly businessCenterId?: string | undefined;
  readonly displayName?: string | undefined;
  /** The handle, without `@`. */
  readonly handle?: string | undefined;
  readonly availability?: OpenEnum<IdentityAvailability> | undefined;
  /** Whether its existing posts may be run as ads. */
  readonly canPull?: boolean | undefined;
  /** Whether an ad may publish a new post on it. */
  readonly canPush?: boolean | undefined;
  readonly canUseLiveAds?: boolean | undefined;
  /** Whether it is the account of a government, a politician or a political party. */
  readonly isGovernmentOrPolitical?: boolean | undefined;
  /** New posts of ads must stay off the profile. */
  readonly adsOnlyMode?: boolean | undefined;
}

/** What is known about the ad account that would run the ad. */
export interface AdvertiserAccount {
  /** New posts of ads must stay off the profile. */
  readonly adsOnlyMode?: boolean | undefined;
  /** Whether it may still create ads under a name and a picture; the API's `can_use_custom_identity`, which overrides dates. */
  readonly canUseCustomIdentity?: boolean | undefined;
  /** When the ad account was created: one created on or after 15 January 2026 never could. */
  readonly createdAt?: Date | undefined;
}

/** Who owns a post. */
export const postOwners = /* @__PURE__ */ Object.freeze(['own', 'creator'] as const);
/** `own`: the advertiser's own account. `creator`: somebody else's. */
export type PostOwner = (typeof postOwners)[number];

/** How an advertiser has access to a post, whoever owns it. */
export const accessKinds = /* @__PURE__ */ Object.freeze([
  'linked_account',
  'bc_grant',
  'code',
  'affiliate',
  'none',
] as const);
/**
 * `linked_account`: the account is linked. `bc_grant`: the account is granted through Business Center. `code`: the post
 * is opened by an authorisation code. `affiliate`: by TikTok Shop's affiliate authorisation, for the product that it
 * links to and the seller who lists it. `none`: no access yet.
 */
export type Access = (typeof accessKinds)[number];
