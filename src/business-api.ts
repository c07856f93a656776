// The bridge to TikTok's Business API v1.3: it builds requests and reads responses, but sends nothing.

// Readers: from a body of the API to domain types.
export type { Ad, AdRow } from './business-api/mapping/toAd';
export type { IdentityRow } from './business-api/mapping/toIdentity';
export type { Page } from './business-api/mapping/toPage';
export type { Reading } from './business-api/reading/reading';
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
  readMarketplaceApplication,
  type MarketplaceApplication,
} from './business-api/readers/readMarketplaceApplication';
export {
  readMusicAuthorisation,
  type PostMusic,
  type Song,
} from './business-api/readers/readMusicAuthorisation';
export { readPostAuthorisation, type PostAuthorisation } from './business-api/readers/readPostAuthorisation';
export { readTtVideoAuthorise, type AppliedCode } from './business-api/readers/readTtVideoAuthorise';
export {
  readGmvMaxPosts,
  type GmvMaxPost,
  type GmvMaxPostsPage,
} from './business-api/readers/readGmvMaxPosts';
export { readSmartPlusAdCreate, type CreatedSmartPlusAd } from './business-api/readers/readSmartPlusAdCreate';
export { readSmartPlusAds } from './business-api/readers/readSmartPlusAds';
export { toRunningAd } from './business-api/toRunningAd';
export { readTtVideoInfo } from './business-api/readers/readTtVideoInfo';
export { readTtVideoList, type AuthorisedPostsPage } from './business-api/readers/readTtVideoList';
export type { SparkPost } from './business-api/sparkPost';
export { identityVideosSchema } from './business-api/wire/identityVideo';
export { ttVideoListSchema } from './business-api/wire/ttVideo';
export type * from './business-api/wire/types';

// Builders: from domain types to an HTTP request, which you send.
export type { ApiRequest, GetRequest, PostRequest } from './business-api/requests/apiRequest';
export { unlistedWord, type CheckedWord, type UnlistedWord } from './business-api/requests/unlistedWord';
export {
  buildAdCreateRequest,
  type AdCreateBody,
  type CreateAds,
} from './business-api/builders/buildAdCreateRequest';
export {
  buildAdPatchRequest,
  type AdPatch,
  type AdPatchBody,
  type NamePatch,
  type PatchAds,
  type PostPatch,
} from './business-api/builders/buildAdPatchRequest';
export {
  buildAdUpdateRequest,
  type ChangedCreative,
  type ExistingAd,
  type UpdateAds,
} from './business-api/builders/buildAdUpdateRequest';
export { buildAdvertisersRequest } from './business-api/builders/buildAdvertisersRequest';
export { buildAssetQuotaRequest } from './business-api/builders/buildAssetQuotaRequest';
export { buildIdentitiesRequest, type ListIdentities } from './business-api/builders/buildIdentitiesRequest';
export {
  buildIdentityVideoInfoRequest,
  type DescribeIdentityVideos,
} from './business-api/builders/buildIdentityVideoInfoRequest';
export {
  buildIdentityVideosRequest,
  type ListAccountPosts,
  type ListCodePosts,
  type ListIdentityVideos,
  type ListPosts,
} from './business-api/builders/buildIdentityVideosRequest';
export { buildMarketplaceApplyRequest } from './business-api/builders/buildMarketplaceApplyRequest';
export { buildMarketplaceStatusRequest } from './business-api/builders/buildMarketplaceStatusRequest';
export {
  buildMusicAuthorisationRequest,
  type AskAboutMusic,
} from './business-api/builders/buildMusicAuthorisationRequest';
export { buildOneStepSparkAdRequest } from './business-api/builders/buildOneStepSparkAdRequest';
export type * from './business-api/creatives/oneStepSparkAd';
export { buildPostAuthorisationDeleteRequest } from './business-api/builders/buildPostAuthorisationDeleteRequest';
export { buildPostAuthorisationExtendRequest } from './business-api/builders/buildPostAuthorisationExtendRequest';
export {
  buildPostAuthorisationSettingRequest,
  type PostAuthorisationSetting,
} from './business-api/builders/buildPostAuthorisationSettingRequest';
export { buildPostAuthorisationStatusRequest } from './business-api/builders/buildPostAuthorisationStatusRequest';
export {
  buildSmartPlusAdCreateRequest,
  type SmartPlusAdBody,
} from './business-api/builders/buildSmartPlusAdCreateRequest';
export type * from './business-api/creatives/smartPlusAd';
export {
  buildTtVideoAuthoriseRequest,
  type ApplyCode,
} from './business-api/builders/buildTtVideoAuthoriseRequest';
export { buildTtVideoInfoRequest } from './business-api/builders/buildTtVideoInfoRequest';
export {
  buildTtVideoListRequest,
  type ListAuthorisedPosts,
} from './business-api/builders/buildTtVideoListRequest';
export { buildTtVideoUnbindRequest } from './business-api/builders/buildTtVideoUnbindRequest';
export type {
  AdRequestVerdict,
  CampaignContext,
  RequestFinding,
} from './business-api/creatives/checkedRequest';
export type { TextFinding } from './business-api/creatives/textFindings';
export type { CreativeFields } from './business-api/creatives/creativeFields';
export type { SparkPostKind } from './business-api/creatives/postKindWords';
export type { MarketplaceFields, MarketplacePost } from './business-api/requests/marketplacePost';
export type { OwnedPost, OwnedPostFields } from './business-api/requests/ownedPost';
export type * from './business-api/creatives/sparkCreative';
export {
  toSparkIdentity,
  type AccountIdentity,
  type CodeIdentity,
  type GrantedIdentity,
  type IdentityFields,
  type LinkedIdentity,
  type SparkIdentity,
} from './business-api/creatives/toSparkIdentity';

// Workflow: helpers between reading and building.
export { adFormatOf, type CreativeLike } from './business-api/adFormatOf';
export { isSparkCreative } from './business-api/isSparkCreative';
export {
  matchAuthorisedPosts,
  type ExpectedPost,
  type PostMatch,
  type PostMatchStatus,
} from './business-api/matchAuthorisedPosts';
export {
  mergeSparkPosts,
  type MergedSparkPost,
  type MergedSparkPosts,
  type SparkPostConflict,
} from './business-api/mergeSparkPosts';
export { mediaLinkExpiry, type MediaLink } from './business-api/mediaLinkExpiry';
