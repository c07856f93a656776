import type { DarkPostStatus } from '../../vocabulary/campaign';
import type { CampaignContext } from './checkedRequest';
import type { SparkPostKind } from './postKindWords';
import type { AccountIdentity, SparkIdentity } from './toSparkIdentity';

/** An existing post in a Smart+ ad; its text is the post's own. */
export interface SmartPlusPull {
  readonly mode: 'pull';
  readonly identity: SparkIdentity;
  readonly postId: string;
  readonly postKind: SparkPostKind;
}

/** A new post of a Smart+ ad, made from an uploaded video. */
export interface SmartPlusPushVideo {
  readonly mode: 'push';
  readonly identity: AccountIdentity;
  readonly postKind: 'video';
  readonly videoId: string;
}

/** A new post of a Smart+ ad, made from uploaded pictures. */
export interface SmartPlusPushPhoto {
  readonly mode: 'push';
  readonly identity: AccountIdentity;
  readonly postKind: 'photo';
  /** One to 35 uploaded pictures: their `web_uri`. */
  readonly imageUris: readonly [string, ...string[]];
  readonly musicId: string;
}

/** A new post of a Smart+ ad, made from an uploaded video or uploaded pictures. */
export type SmartPlusPush = SmartPlusPushVideo | SmartPlusPushPhoto;

/** One creative of a Smart+ ad. */
export type SmartPlusCreative = SmartPlusPull | SmartPlusPushVideo | SmartPlusPushPhoto;

/** What every upgraded Smart+ ad has. */
export interface SmartPlusAdDetails {
  readonly advertiserId: string;
  readonly adGroupId: string;
  readonly adName: string;
  /** Up to 5 texts, for the creatives that are not existing posts. */
  readonly adTexts?: readonly string[] | undefined;
  readonly callToActionId?: string | undefined;
  readonly landingPageUrl?: string | undefined;
  readonly campaign?: CampaignContext | undefined;
  /** The maximum number of creatives: 31 if absent, as in the API's schema; help pages say 50. */
  readonly maxCreatives?: number | undefined;
  /** Further fields of `ad_configuration` in TikTok's own words. */
  readonly moreConfiguration?: Readonly<Record<string, unknown>> | undefined;
}

/** A Smart+ ad with existing posts only. */
export interface SmartPlusPullAd extends SmartPlusAdDetails {
  readonly creatives: readonly [SmartPlusPull, ...SmartPlusPull[]];
  readonly darkPostStatus?: undefined;
}

/** A Smart+ ad that publishes new posts, with or without existing ones. */
export interface SmartPlusPushAd extends SmartPlusAdDetails {
  readonly creatives: readonly [SmartPlusCreative, ...SmartPlusCreative[]];
  /** Whether new posts stay off the profile; required, because the platform's default has changed. */
  readonly darkPostStatus: DarkPostStatus;
}

/** An upgraded Smart+ ad to create. */
export type CreateSmartPlusAd = SmartPlusPullAd | SmartPlusPushAd;
