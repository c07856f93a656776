import type { PhotoMedia, VideoMedia } from './post';

/** The texts of a creative, besides its video or photos. */
export interface CreativeTexts {
  /** The text of the ad; a pulled post brings its own caption. */
  readonly adText?: string | undefined;
  /** The name of a custom identity; a Spark Ad has the name of its account. */
  readonly displayName?: string | undefined;
  /** The picture of a custom identity; a Spark Ad has the picture of its account. */
  readonly avatar?: PhotoMedia | undefined;
}

/** A measured video with its texts. Absent values are not known. */
export interface VideoCreative extends CreativeTexts {
  readonly kind: 'video';
  readonly video: VideoMedia;
}

/** A measured set of photos with its texts. Absent values are not known. */
export interface PhotoCreative extends CreativeTexts {
  readonly kind: 'photo';
  readonly photos: readonly PhotoMedia[];
  /** Whether the set has its own music. */
  readonly hasMusic?: boolean | undefined;
}

/** A creative to check against the specification of an ad format. */
export type Creative = VideoCreative | PhotoCreative;
