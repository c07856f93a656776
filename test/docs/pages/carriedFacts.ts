import type { FactId } from 'tiktok-spark-ads/facts';

/** The facts whose ids stand in no rule: what embodies them all the same, or why nothing does. */
export type CarriedFact = readonly string[] | { readonly because: string };

const background = { because: 'background: no answer depends on it' } as const;
const refuted = { because: 'a refuted claim: it is no rule, and must not become one' } as const;
const notOffered = { because: 'kept for what may read comments one day' } as const;

/** Answers without a `factId`, such as those about codes and bodies, and what is told but decides nothing. */
export const carriedFacts: Partial<Record<FactId, CarriedFact>> = {
  'code-shape-canonical': ['validateCode', 'isAuthorisationCode', 'extractCodes'],
  'code-shape-unpublished': ['validateCode'],
  'code-shape-plausible': ['validateCode', 'extractCodes'],
  'code-says-nothing': { because: 'a limit of every check of a code: only its shape is judged' },
  'code-shape-same-for-all': ['validateCode'],
  'code-hash-lost': ['validateCode'],
  'code-in-query': ['codeForQuery'],
  'code-in-json': ['buildTtVideoAuthoriseRequest'],
  'code-is-secret': ['redactCodes', 'maskCode'],
  'code-in-responses': ['redactCodes', 'readTtVideoList'],
  'code-one-per-call': ['buildTtVideoAuthoriseRequest'],
  'code-batch': { because: 'the size of the batches that `codeBatches` makes, which takes another one' },
  'code-reuse': { because: 'open: no answer takes a side' },
  'code-pasted-damaged': ['validateCode', 'extractCodes'],
  'code-oauth-namesake': ['validateCode'],
  'code-oauth-tail': ['validateCode'],
  'code-meta-prefix': ['validateCode'],
  'post-id-creation-time': ['postCreatedAt', 'parsePostUrl'],
  'post-link-shapes': ['parsePostUrl'],
  'authorisation-end': ['authorisationExpiry', 'authorisationStatus'],
  'authorisation-end-exclusive': ['authorisationStatus', 'isAuthorisationActive'],
  'invite-time-is-not-a-start': ['readTtVideoList'],
  'platform-time-format': ['parsePlatformTime', 'formatPlatformTime'],
  'durations-open': ['validateDuration'],
  'duration-not-requested': ['validateDuration'],
  'applications-outstanding': ['readMarketplaceApplication'],
  'status-lags-clock': ['authorisationStatus'],
  'extension-adds': ['extendAuthorisation'],
  'extension-keeps-code': ['renewalAsk'],
  'extension-after-expiry': ['extendAuthorisation', 'renewalAsk'],
  'extension-after-deletion': ['extendAuthorisation', 'renewalAsk'],
  'affiliate-end-pauses': background,
  'renewal-horizon': ['planRenewals', 'authorisationStatus'],
  'several-bindings': ['planRenewals', 'adsAtRisk'],
  'code-with-the-deliverable': ['authorisationAsk'],
  'content-suite-authorisations': background,
  'content-suite-sync': { because: 'a remedy that the guide on applied codes names' },
  'code-hard-to-find': ['setupSteps'],
  'post-privacy-words': ['postStatusFromPlatform'],
  'business-center-grant': ['checkSparkEligibility'],
  'disclosure-marketplace': background,
  'setup-objective-labels': ['objectiveLabel'],
  'setup-smart-plus-spark': { because: 'a permission, which no rule refuses' },
  'comments-on-ads': notOffered,
  'candidate-distribution-not-rescue': ['rankSparkCandidates'],
  'candidate-earns-its-place-first': ['rankSparkCandidates'],
  'candidate-concept-parts': ['checkConcept'],
  'candidate-paid-engagement-mixed-in': ['rankSparkCandidates'],
  'api-envelope': ['readTtVideoList'],
  'api-ids': ['readTtVideoList'],
  'ad-review': { because: 'told by the statuses that `explainSecondaryStatus` reads' },
  'api-remedies': ['explainApiError', 'explainSecondaryStatus'],
  'api-query-values': ['buildIdentityVideoInfoRequest'],
  'api-authorize-empty': ['buildTtVideoAuthoriseRequest'],
  'api-info-before-authorize': { because: 'open: the guide applies the code first' },
  'api-authorize-again': { because: 'open: the guide says to look at the list first' },
  'api-list-lags': ['matchAuthorisedPosts'],
  'api-list-limits': ['buildTtVideoListRequest'],
  'api-list-keyword': ['buildTtVideoListRequest'],
  'api-photos-on-request': ['buildIdentityVideosRequest'],
  'api-page-info-zeros': ['readIdentities'],
  'api-empty-values': ['readIdentityVideos'],
  'api-field-spellings': ['readIdentityVideos', 'readTtVideoList'],
  'api-ad-rows-partial': ['readAds'],
  'api-links-expire': ['mediaLinkExpiry'],
  'api-identity-bc-id': ['readIdentities'],
  'api-smart-plus-limits': ['buildSmartPlusAdCreateRequest'],
  'api-one-step': ['buildOneStepSparkAdRequest'],
  'api-creator-side': ['buildPostAuthorisationSettingRequest'],
  'api-marketplace': ['readMarketplaceApplication'],
  'api-quota': ['readAssetQuota'],
  'api-advertiser-flags': ['readAdvertisers'],
  'api-patch-update': ['buildAdPatchRequest'],
  'myth-six-digits': refuted,
  'myth-minimum-followers': refuted,
  'myth-creator-business-account': refuted,
};

/** The public names that embody a fact without naming it. */
export function embodiments(id: string): readonly string[] {
  const carried = carriedFacts[id as FactId];
  return carried && !('because' in carried) ? carried : [];
}

/** Why nothing rests on a fact; absent where something does. */
export function reasonOf(id: string): string | undefined {
  const carried = carriedFacts[id as FactId];
  return carried && 'because' in carried ? carried.because : undefined;
}
