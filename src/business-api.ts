// The bridge to TikTok's Business API v1.3: reads what came back, builds what to send. It does no network.

// readers
export type { Ad, AdRow } from './business-api/mapping/toAd';
export type { IdentityRow } from './business-api/mapping/toIdentity';
export type { Page } from './business-api/mapping/toPage';
export type { Reading } from './business-api/reading';
export { readAcknowledgement, type Acknowledgement } from './business-api/readers/readAcknowledgement';
export { readAdCreate, type CreatedAds } from './business-api/readers/readAdCreate';
export { readAds, type AdsPage } from './business-api/readers/readAds';
export { readAdvertisers, type AdvertiserRow } from './business-api/readers/readAdvertisers';
export { readAssetQuota, type AssetQuota } from './business-api/readers/readAssetQuota';
export { readIdentities, type IdentitiesPage } from './business-api/readers/readIdentities';
export { readIdentityInfo } from './business-api/readers/readIdentityInfo';
export { readIdentityVideoInfo } from './business-api/readers/readIdentityVideoInfo';
export {
  readIdentityVideos,
  type IdentityPostsPage,
  type ReadIdentityVideosOptions,
} from './business-api/readers/readIdentityVideos';
export {
  readMarketplaceRequest,
  type MarketplaceRequest,
} from './business-api/readers/readMarketplaceRequest';
export {
  readMusicAuthorization,
  type PostMusic,
  type Song,
} from './business-api/readers/readMusicAuthorization';
export { readPostAuthorization, type PostAuthorization } from './business-api/readers/readPostAuthorization';
export { readTtVideoAuthorize, type AppliedCode } from './business-api/readers/readTtVideoAuthorize';
export { readTtVideoInfo } from './business-api/readers/readTtVideoInfo';
export { readTtVideoList, type AuthorisedPostsPage } from './business-api/readers/readTtVideoList';
export type { SparkPost } from './business-api/sparkPost';
export { identityVideosSchema } from './business-api/wire/identityVideo';
export { ttVideoListSchema } from './business-api/wire/ttVideo';
export type * from './business-api/wire/types';

// builders

// workflow
export { adFormatOf, type CreativeLike } from './business-api/adFormatOf';
export { isSparkCreative } from './business-api/isSparkCreative';
