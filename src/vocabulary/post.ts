import type { OpenEnum } from './openEnum';

/** Kinds of post. */
export const postKinds = /* @__PURE__ */ Object.freeze(['video', 'photo', 'story', 'live'] as const);
/** What a post is made of. */
export type PostKind = (typeof postKinds)[number];

/** Who can see a post. */
export const visibilities = /* @__PURE__ */ Object.freeze([
  'public',
  'followers',
  'friends',
  'private',
] as const);
/** Who can see a post: everyone, followers, mutual friends, or its author alone. */
export type Visibility = (typeof visibilities)[number];

/** The states of a post, set by moderation or by its owner. */
export const postStates = /* @__PURE__ */ Object.freeze([
  'published',
  'in_review',
  'removed',
  'deleted',
] as const);
/** `removed`: taken down by TikTok. `deleted`: taken down by its owner. */
export type PostState = (typeof postStates)[number];

/** What one of the platform's statuses says about a post; what it does not say is absent. */
export interface PostStanding {
  readonly state?: PostState | undefined;
  readonly visibility?: Visibility | undefined;
}

/** The states of TikTok's review of a link attached to a post. */
export const anchorStatuses = /* @__PURE__ */ Object.freeze(['checking', 'failed', 'passed'] as const);
/** The state of TikTok's review of a link attached to a post; a failed one can make the ad unavailable. */
export type AnchorStatus = (typeof anchorStatuses)[number];

/** A clickable link attached to a post, such as a product. */
export interface Anchor {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** The platform's review of it. */
  readonly status?: OpenEnum<AnchorStatus> | undefined;
  /** Countries (ISO 3166-1 alpha-2) where the linked product may be advertised. */
  readonly productRegions?: readonly string[] | undefined;
}

/** What is known about a video file. */
export interface VideoMedia {
  readonly durationSeconds?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly sizeBytes?: number | undefined;
  /** Bits per second. */
  readonly bitRate?: number | undefined;
  /** The container, such as `mp4` or `video/mp4`. */
  readonly format?: string | undefined;
  /** Temporary: the platform's preview links last about an hour. */
  readonly previewUrl?: string | undefined;
  readonly posterUrl?: string | undefined;
}

/** What is known about one picture of a photo post. */
export interface PhotoMedia {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly sizeBytes?: number | undefined;
  readonly format?: string | undefined;
  readonly url?: string | undefined;
}

/** How a post relates to other posts. */
export interface PostRelations {
  /** The post that it is a duet of. */
  readonly duetOf?: string | undefined;
  /** The kind of that post, if known. */
  readonly duetOfKind?: OpenEnum<PostKind> | undefined;
  /** The post that it stitches. */
  readonly stitchOf?: string | undefined;
  /** Posts that it mentions. */
  readonly mentions?: readonly string[] | undefined;
  /** Whether it is a duet or stitch of a duet or stitch. */
  readonly isChain?: boolean | undefined;
}

/** What a post discloses to its viewers. */
export interface Disclosure {
  /** Marked as a paid partnership with another brand. */
  readonly brandedContent?: boolean | undefined;
  /** Marked as promoting the account's own brand. */
  readonly ownBrand?: boolean | undefined;
  /** Marked as made with AI. */
  readonly aiGenerated?: boolean | undefined;
}

/** An organic TikTok post. An absent field is not known; it does not mean "no". */
export interface Post {
  /** 19 digits: a string, because it is too large for a number. */
  readonly id: string;
  /** An unknown kind is kept. */
  readonly kind?: OpenEnum<PostKind> | undefined;
  readonly visibility?: Visibility | undefined;
  readonly state?: PostState | undefined;
  /** The platform's own status, unchanged. */
  readonly platformStatus?: string | undefined;
  readonly caption?: string | undefined;
  /** The handle or name of its account, without `@`. */
  readonly handle?: string | undefined;
  readonly publishedAt?: Date | undefined;
  readonly relations?: PostRelations | undefined;
  readonly disclosure?: Disclosure | undefined;
  /** Empty if there are none; absent if not known. */
  readonly anchors?: readonly Anchor[] | undefined;
  readonly video?: VideoMedia | undefined;
  readonly photos?: readonly PhotoMedia[] | undefined;
}
