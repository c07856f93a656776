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

// business-api
export {
  buildTtVideoInfoResponse,
  type BuildTtVideoInfoResponseOptions,
} from './fixtures/buildTtVideoInfoResponse';
export {
  buildTtVideoListResponse,
  type BuildTtVideoListResponseOptions,
  type TtVideoOverrides,
} from './fixtures/buildTtVideoListResponse';
