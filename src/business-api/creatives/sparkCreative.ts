import type { CallToAction, DarkPostStatus, PermissionStatus } from '../../vocabulary/campaign';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { SparkPostKind } from './postKindWords';
import type { AccountIdentity, SparkIdentity } from './toSparkIdentity';

/** The button of an ad: by its word or by an id, and not by both. */
export type CallToActionChoice =
  | { readonly callToAction?: OpenEnum<CallToAction> | undefined; readonly callToActionId?: undefined }
  | { readonly callToActionId: string; readonly callToAction?: undefined };

/** What viewers may do with the ad. Duets and stitches use its music, so they need that to be allowed. */
export type ViewerPermissions =
  | {
      readonly promotionalMusicDisabled?: true | undefined;
      readonly duetStatus?: undefined;
      readonly stitchStatus?: undefined;
    }
  | {
      readonly promotionalMusicDisabled: false;
      readonly duetStatus?: PermissionStatus | undefined;
      readonly stitchStatus?: PermissionStatus | undefined;
    };

/** An ad that runs an existing post: nothing of the post can be set. */
export interface PullCreative {
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
export interface PushBase {
  readonly mode: 'push';
  /** A linked or granted account: nothing can be pushed to an account behind a code. */
  readonly identity: AccountIdentity;
  readonly postId?: undefined;
  /** The text of the new post. */
  readonly adText: string;
  /** Whether the new post stays off the profile. The platform's default has changed, so it must be said. */
  readonly darkPostStatus: DarkPostStatus;
}

/** An ad that publishes a new post on the account, made of an uploaded video or of uploaded pictures. */
export type PushCreative = PushBase &
  (
    | {
        readonly postKind: 'video';
        readonly videoId: string;
        /** An uploaded picture with the proportions of the video. */
        readonly coverImageId: string;
        readonly imageIds?: undefined;
        readonly musicId?: undefined;
      }
    | {
        readonly postKind: 'photo';
        /** One to 35 uploaded pictures. */
        readonly imageIds: readonly [string, ...string[]];
        readonly musicId: string;
        readonly videoId?: undefined;
        readonly coverImageId?: undefined;
      }
  );

/** Fields of an ad that Spark does not touch. */
export interface AdDetails {
  /** Up to 512 characters; an empty text lets the platform name the ad. */
  readonly adName: string;
  readonly landingPageUrl?: string | undefined;
  /** Further fields in TikTok's own words, such as `tracking_pixel_id`; none that this builder sets itself. */
  readonly more?: Readonly<Record<string, unknown>> | undefined;
}

/** A Spark Ad to be made: a pull or a push, and nothing between. */
export type SparkCreative = AdDetails &
  CallToActionChoice &
  ViewerPermissions &
  (PullCreative | PushCreative);
