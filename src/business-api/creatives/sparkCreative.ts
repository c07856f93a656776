import type { CallToAction, DarkPostStatus, DuetStitchStatus } from '../../vocabulary/campaign';
import type { CheckedWord } from '../requests/unlistedWord';
import type { SparkPostKind } from './postKindWords';
import type { AccountIdentity, SparkIdentity } from './toSparkIdentity';

// Plain interfaces in a short union, so that the compiler names the one field that is missing or wrong.

/** Optional fields that every Spark Ad has. */
export interface AdDetails {
  /** Up to 512 characters; an empty text lets the platform name the ad. */
  readonly adName: string;
  /** The button, by its word. */
  readonly callToAction?: CheckedWord<CallToAction> | undefined;
  /** The button, by its id instead. */
  readonly callToActionId?: string | undefined;
  readonly landingPageUrl?: string | undefined;
  /** `false` lets others use the ad's music, which duets and stitches need. */
  readonly promotionalMusicDisabled?: boolean | undefined;
  readonly duetStatus?: DuetStitchStatus | undefined;
  readonly stitchStatus?: DuetStitchStatus | undefined;
  /** Further fields in TikTok's own words, such as `tracking_pixel_id`, but none that this builder sets itself. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
}

/** An ad that runs an existing post: nothing about the post can be set. */
export interface PullCreative extends AdDetails {
  readonly mode: 'pull';
  readonly identity: SparkIdentity;
  /** The post to run: the API's `tiktok_item_id`. */
  readonly postId: string;
  /** What the post is made of. */
  readonly postKind: SparkPostKind;
  readonly videoId?: undefined;
  readonly coverImageId?: undefined;
  readonly imageIds?: undefined;
  readonly musicId?: undefined;
  readonly adText?: undefined;
  readonly darkPostStatus?: undefined;
}

/** What all ads that publish a new post have. */
export interface PushBase extends AdDetails {
  readonly mode: 'push';
  /** A linked or granted account: a code does not allow publishing. */
  readonly identity: AccountIdentity;
  readonly postId?: undefined;
  /** The text of the new post. */
  readonly adText: string;
  /** Whether the new post stays off the profile. It is required, because the platform's default has changed. */
  readonly darkPostStatus: DarkPostStatus;
}

/** An ad that publishes an uploaded video as a new post of the account. */
export interface PushVideoCreative extends PushBase {
  readonly postKind: 'video';
  readonly videoId: string;
  /** An uploaded picture with the same proportions as the video. */
  readonly coverImageId: string;
  readonly imageIds?: undefined;
  readonly musicId?: undefined;
}

/** An ad that publishes uploaded pictures as a new post of the account. */
export interface PushPhotoCreative extends PushBase {
  readonly postKind: 'photo';
  /** One to 35 uploaded pictures. */
  readonly imageIds: readonly [string, ...string[]];
  readonly musicId: string;
  readonly videoId?: undefined;
  readonly coverImageId?: undefined;
}

/** An ad that publishes a new post on the account, made from an uploaded video or uploaded pictures. */
export type PushCreative = PushVideoCreative | PushPhotoCreative;

/** A Spark Ad to create: either a pull or a push. */
export type SparkCreative = PullCreative | PushVideoCreative | PushPhotoCreative;
