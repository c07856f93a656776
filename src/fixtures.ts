// Samples and builders for consumers' tests: deterministic, invented, and each with overrides.

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
export { buildAcknowledgementResponse } from './fixtures/buildAcknowledgementResponse';
export { buildAdCreateResponse } from './fixtures/buildAdCreateResponse';
export { buildAdsResponse } from './fixtures/buildAdsResponse';
export { buildAdvertisersResponse } from './fixtures/buildAdvertisersResponse';
export { buildApiErrorResponse } from './fixtures/buildApiErrorResponse';
export { buildAssetQuotaResponse } from './fixtures/buildAssetQuotaResponse';
export { buildIdentitiesResponse } from './fixtures/buildIdentitiesResponse';
export { buildIdentityInfoResponse } from './fixtures/buildIdentityInfoResponse';
export { buildIdentityVideoInfoResponse } from './fixtures/buildIdentityVideoInfoResponse';
export {
  buildIdentityVideosResponse,
  type BuildIdentityVideosResponseOptions,
} from './fixtures/buildIdentityVideosResponse';
export { buildMarketplaceResponse } from './fixtures/buildMarketplaceResponse';
export { buildMusicAuthorizationResponse } from './fixtures/buildMusicAuthorizationResponse';
export type { OwnerCodeOptions } from './fixtures/buildOwnerCode';
export { buildPostAuthorizationResponse } from './fixtures/buildPostAuthorizationResponse';
export { buildQuirks, type Quirk } from './fixtures/buildQuirks';
export {
  buildTtVideoInfoResponse,
  type BuildTtVideoInfoResponseOptions,
} from './fixtures/buildTtVideoInfoResponse';
export {
  buildTtVideoListResponse,
  type BuildTtVideoListResponseOptions,
  type TtVideoOverrides,
} from './fixtures/buildTtVideoListResponse';
