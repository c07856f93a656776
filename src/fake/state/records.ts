import type { ApiPlacement, DarkPostStatus, Objective } from '../../vocabulary/campaign';
import type { AuthorisationCode } from '../../vocabulary/code';
import type { IdentityType } from '../../vocabulary/identity';
import type { FaultInWaiting } from '../http/faults';

// What the fake platform knows, as plain data: look at it in a test as you like.

/** A TikTok account: a creator's, or a brand's own. */
export interface FakeAccount {
  id: string;
  /** The `business_id` of its owner's requests. */
  openId: string;
  /** Without `@`. */
  handle: string;
  isBusiness: boolean;
  isPrivate: boolean;
  /** A government, politician or political-party account. */
  isGovernmentOrPolitical: boolean;
  bannedAt?: Date;
}

/** The song of a post, and where its use in ads is cleared. */
export interface FakeSong {
  title: string;
  artist: string;
  /** Countries (ISO 3166-1 alpha-2), or `everywhere`. */
  clearedIn: 'everywhere' | readonly string[];
}

/** A link attached to a post. */
export interface FakeLink {
  id: string;
  title: string;
  url: string;
  status: 'CHECK_ING' | 'CHECK_FAILED' | 'CHECK_SUCCESS';
  /** Countries where the linked product may be advertised; empty: nothing is said. */
  productRegions: readonly string[];
}

/** An application for an authorisation, in TikTok One. */
export interface FakeApplication {
  requestedDays: number;
  extends: boolean;
  status: 'WAITING' | 'REJECTED' | 'ACCEPTED';
  changedAt: Date;
  /** How many were made for the post and not answered. */
  outstanding: number;
}

/** A post. */
export interface FakePost {
  id: string;
  accountId: string;
  kind: 'video' | 'photo' | 'story';
  caption: string;
  visibility: 'public' | 'friends' | 'private';
  publishedAt: Date;
  /** Under review until then. */
  reviewedAt: Date;
  /** Why it is gone, in the platform's word; absent while it is online. */
  takenDown?: 'USER_DELETE' | 'ONLY_USER_PASS' | 'AUDIT_DELETE';
  duetOf?: string;
  stitchOf?: string;
  mentions: readonly string[];
  /** Marked as a paid partnership. */
  isBrandedContent: boolean;
  /** Seen through ads only: an ad published it and keeps it off the profile. */
  isAdsOnly: boolean;
  song?: FakeSong;
  links: readonly FakeLink[];
  /** Its authorisation codes, the oldest first. */
  codes: AuthorisationCode[];
  application?: FakeApplication;
}

/** An authorisation code. It is a secret in real life, and an invention here. */
export interface FakeCode {
  code: AuthorisationCode;
  postId: string;
  startsAt: Date;
  endsAt: Date;
  /** When an ad account first applied it. */
  appliedAt?: Date;
  /** When its owner deleted it, or turned ad authorisation off. */
  deletedAt?: Date;
}

/** A code that an ad account has applied. */
export interface FakeBinding {
  postId: string;
  code: AuthorisationCode;
  /** The code of the post that this one is made from. */
  sourceCode?: AuthorisationCode;
  identityId: string;
  boundAt: Date;
}

/** An identity of an ad account. */
export interface FakeIdentity {
  id: string;
  type: Exclude<IdentityType, 'TTS_TT'>;
  /** The account behind it; a custom identity has none. */
  accountId?: string;
  businessCenterId?: string;
  displayName: string;
  canPull: boolean;
  canPush: boolean;
  adsOnlyMode: boolean;
  /** When its account was unlinked, or its grant withdrawn. */
  endedAt?: Date;
  /** Posts that it once had by code, and that the ad account released. */
  releasedPosts: string[];
}

/** An ad account. */
export interface FakeAdAccount {
  id: string;
  createdAt: Date;
  adsOnlyMode: boolean;
  /** What the platform says; if absent, its dated rule decides. */
  canUseCustomIdentity?: boolean;
  identities: Record<string, FakeIdentity>;
  /** Applied codes by post id. */
  bindings: Record<string, FakeBinding[]>;
}

/** The parts of an ad group that the fake looks at. What is absent is not checked. */
export interface FakeAdGroup {
  id: string;
  advertiserId: string;
  objective?: Objective;
  /** Absent: automatic. */
  placements?: readonly ApiPlacement[];
  /** Target countries (ISO 3166-1 alpha-2). */
  countries?: readonly string[];
  startsAt?: Date;
  endsAt?: Date;
}

/** An ad, or one creative of an upgraded Smart+ ad. */
export interface FakeAd {
  id: string;
  advertiserId: string;
  adGroupId: string;
  /** The upgraded Smart+ ad that it is a creative of. */
  smartPlusAdId?: string;
  mode: 'pull' | 'push' | 'non_spark';
  identityType: FakeIdentity['type'];
  identityId: string;
  businessCenterId?: string;
  /** For a push, the post that it published, once that has appeared. */
  postId?: string;
  darkPostStatus?: DarkPostStatus;
  /** Everything that the request gave, in TikTok's own words. */
  fields: Record<string, unknown>;
  isOn: boolean;
  createdAt: Date;
  /** Under review until then. */
  reviewedAt: Date;
  isDenied: boolean;
  deletedAt?: Date;
}

/** Everything that the fake platform knows. */
export interface FakeState {
  now: Date;
  seed: number;
  /** How many things were made so far: ids and codes follow from it, the same in every run. */
  serial: number;
  accounts: Record<string, FakeAccount>;
  posts: Record<string, FakePost>;
  /** By the code. */
  codes: Record<string, FakeCode>;
  adAccounts: Record<string, FakeAdAccount>;
  adGroups: Record<string, FakeAdGroup>;
  ads: Record<string, FakeAd>;
  /** Faults that wait for their request. */
  faults: FaultInWaiting[];
}
