// Samples and builders for your tests: invented and deterministic, each with overrides.

// code
export { buildCode } from './fixtures/buildCode';

// authorisation
export { buildAuthorisation, type BuildAuthorisationOptions } from './fixtures/buildAuthorisation';
export { buildPortfolio, type BuildPortfolioOptions, type Portfolio } from './fixtures/buildPortfolio';

// eligibility
export { buildPost } from './fixtures/buildPost';
export { buildSparkContext, type BuildSparkContextOptions } from './fixtures/buildSparkContext';
export { eligibilityCase, type EligibilityCase } from './fixtures/eligibilityCase';

// campaign
export { adSetupCase } from './fixtures/adSetupCase';
export { buildAdSetup } from './fixtures/buildAdSetup';

// formats
export { buildPhotoCreative, buildVideoCreative } from './fixtures/buildCreative';
export { buildFormatBrief } from './fixtures/buildFormatBrief';

// candidates
export {
  buildMeasuredAccount,
  type BuildMeasuredAccountOptions,
  type SampledPost,
} from './fixtures/buildMeasuredAccount';

// business-api
export { buildAcknowledgementResponse } from './fixtures/responses/buildAcknowledgementResponse';
export { buildAdCreateResponse } from './fixtures/responses/buildAdCreateResponse';
export { buildAdsResponse } from './fixtures/responses/buildAdsResponse';
export { buildAdvertisersResponse } from './fixtures/responses/buildAdvertisersResponse';
export { buildApiErrorResponse } from './fixtures/responses/buildApiErrorResponse';
export { buildAssetQuotaResponse } from './fixtures/responses/buildAssetQuotaResponse';
export { buildIdentitiesResponse } from './fixtures/responses/buildIdentitiesResponse';
export { buildIdentityInfoResponse } from './fixtures/responses/buildIdentityInfoResponse';
export { buildIdentityVideoInfoResponse } from './fixtures/responses/buildIdentityVideoInfoResponse';
export {
  buildIdentityVideosResponse,
  type BuildIdentityVideosResponseOptions,
} from './fixtures/responses/buildIdentityVideosResponse';
export { buildMarketplaceResponse } from './fixtures/responses/buildMarketplaceResponse';
export { buildMusicAuthorisationResponse } from './fixtures/responses/buildMusicAuthorisationResponse';
export type { OwnerCodeOptions } from './fixtures/responses/buildOwnerCode';
export { buildPostAuthorisationResponse } from './fixtures/responses/buildPostAuthorisationResponse';
export { buildQuirkyResponses, type QuirkyResponse } from './fixtures/responses/buildQuirkyResponses';
export {
  buildTtVideoInfoResponse,
  type BuildTtVideoInfoResponseOptions,
} from './fixtures/responses/buildTtVideoInfoResponse';
export {
  buildTtVideoListResponse,
  type BuildTtVideoListResponseOptions,
  type TtVideoOverrides,
} from './fixtures/responses/buildTtVideoListResponse';
