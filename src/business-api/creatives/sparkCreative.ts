import type { CallToAction, DarkPostStatus, DuetStitchStatus } from '../../vocabulary/campaign';
import type { CheckedWord } from '../requests/unlistedWord';
import type { SparkPostKind } from './postKindWords';
import type { AccountIdentity, SparkIdentity } from './toSparkIdentity';

// Plain interfaces in a short union: the compiler then names the one field that is missing or wrong.

/** What every Spark Ad has, and what none needs. */
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
  /** Further fields in TikTok's own words, such as `tracking_pixel_id`; none that this builder sets itself. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
}

/** An ad that runs an existing post: nothing of the post can be set. */
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

/** What every ad has that publishes a new post. */
export interface PushBase extends AdDetails {
  readonly mode: 'push';
  /** A linked or granted account: nothing can be pushed to an account behind a code. */
  readonly identity: AccountIdentity;
  readonly postId?: undefined;
  /** The text of the new post. */
  readonly adText: string;
  /** Whether the new post stays off the profile. The platform's default has changed, so it must be said. */
  readonly darkPostStatus: DarkPostStatus;
}

/** An ad that publishes an uploaded video as a new post of the account. */
export interface PushVideoCreative extends PushBase {
  readonly postKind: 'video';
  readonly videoId: string;
  /** An uploaded picture with the proportions of the video. */
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

/** An ad that publishes a new post on the account, made of an uploaded video or of uploaded pictures. */
export type PushCreative = PushVideoCreative | PushPhotoCreative;

/** A Spark Ad to be made: a pull or a push, and nothing between. */
export type SparkCreative = PullCreative | PushVideoCreative | PushPhotoCreative;
