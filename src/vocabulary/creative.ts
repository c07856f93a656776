import type { PhotoMedia, VideoMedia } from './post';

/** What a creative shows beside its video or photos. */
export interface CreativeTexts {
  /** The text of the ad; a pulled post brings its own caption. */
  readonly adText?: string | undefined;
  /** The name of a custom identity; a Spark Ad has the name of its account. */
  readonly displayName?: string | undefined;
  /** The picture of a custom identity; a Spark Ad has the picture of its account. */
  readonly avatar?: PhotoMedia | undefined;
}

/** A measured video, with its texts. What is absent is not known. */
export interface VideoCreative extends CreativeTexts {
  readonly kind: 'video';
  readonly video: VideoMedia;
}

/** A measured set of photos, with its texts. What is absent is not known. */
export interface PhotoCreative extends CreativeTexts {
  readonly kind: 'photo';
  readonly photos: readonly PhotoMedia[];
  /** Has the set music of its own. */
  readonly hasMusic?: boolean | undefined;
}

/** A creative to hold against the specification of an ad format. */
export type Creative = VideoCreative | PhotoCreative;
