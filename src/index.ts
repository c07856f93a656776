// The main door: types, validators and pure functions. No zod, no clock, no input or output.

// vocabulary
export * from './vocabulary/index';

// facts
export { allFacts, type FactId } from './facts/allFacts';
export { findFact } from './facts/findFact';
export { factSources, type FactSourceId } from './facts/evidence/sources';

// code
export { authorisationCodeField } from './code/authorisationCodeField';
export { codeForQuery } from './code/codeForQuery';
export { codeKey } from './code/codeKey';
export { codeLabels } from './code/codeLabels';
export {
  extractCodes,
  type CodeConflict,
  type ExtractedCode,
  type ExtractedCodes,
} from './code/extractCodes';
export { isAuthorisationCode } from './code/isAuthorisationCode';
export { maskCode } from './code/maskCode';
export { parsePostUrl, type PostLink } from './code/parsePostUrl';
export { postCreatedAt } from './code/postCreatedAt';
export { redactCodes } from './code/redactCodes';
export { sameCode } from './code/sameCode';
export type { StandardIssue, StandardResult, StandardSchema } from './code/standardSchema';
export { validateCode, type ValidateCodeOptions } from './code/validateCode';

// authorisation
export { authorisationDays, type AuthorisationDayCounts } from './authorisation/status/authorisationDays';
export { authorisationExpiry } from './authorisation/authorisationExpiry';
export {
  authorisationStatus,
  type AuthorisationStanding,
  type AuthorisationStatusOptions,
} from './authorisation/status/authorisationStatus';
export { checkDuration, type DurationVerdict } from './authorisation/checkDuration';
export {
  defaultDurations,
  type DurationStanding,
  type KnownDuration,
  knownDurations,
} from './facts/tables/durations';
export {
  authorisationEndEffects,
  type EndEffect,
  endEffects,
  type EndEvent,
  type EndRemedy,
} from './facts/tables/endEffects';
export {
  extendAuthorisation,
  type ExtensionRemedy,
  type ExtensionVerdict,
} from './authorisation/status/extendAuthorisation';
export { isAuthorisationActive } from './authorisation/status/isAuthorisationActive';
export type { StatusIssue } from './authorisation/status/statusIssue';
export { checkFlightCover } from './authorisation/flight/checkFlightCover';
export type { CoverDoubt } from './authorisation/flight/coverDoubts';
export type {
  DurationRecommendation,
  DurationWarning,
  PlannedExtension,
  RecommendDurationOptions,
  ReportedAlternative,
} from './authorisation/flight/durationRecommendation';
export { coverStatuses } from './authorisation/flight/flightCover';
export type {
  CoverStatus,
  FlightCover,
  FlightCoverOptions,
  FlightFlaw,
  FlightWarning,
} from './authorisation/flight/flightCover';
export { recommendDuration } from './authorisation/flight/recommendDuration';
export { adsAtRisk, type AdsAtRiskOptions } from './authorisation/portfolio/adsAtRisk';
export {
  authorisationChangeKinds,
  type AuthorisationChange,
  type AuthorisationChangeKind,
  type AuthorisedRow,
} from './authorisation/portfolio/authorisationChange';
export {
  authorisationChanges,
  type AuthorisationChangesOptions,
} from './authorisation/portfolio/authorisationChanges';
export { groupByCreator, type CreatorGroup } from './authorisation/portfolio/groupByCreator';
export { planRenewals, type PlanRenewalsOptions } from './authorisation/portfolio/planRenewals';
export type * from './authorisation/portfolio/renewalPlan';
export type * from './authorisation/portfolio/riskOfAds';
export { authorisationAsk, type AuthorisationAskOptions } from './authorisation/asks/authorisationAsk';
export { renewalAsk, type RenewalAskOptions } from './authorisation/asks/renewalAsk';
export { formatPlatformTime } from './time/formatPlatformTime';
export { parsePlatformTime } from './time/parsePlatformTime';
export { type DateOnlyStart, startFromDateOnly } from './time/startFromDateOnly';

// eligibility
export { accessOf } from './eligibility/accessOf';
export { checkSparkEligibility } from './eligibility/checkSparkEligibility';
export { isSparkEligible } from './eligibility/isSparkEligible';
export { postStatusFromPlatform } from './eligibility/postStatusFromPlatform';

// campaign
export { checkAdSetup, type SetupVerdict } from './campaign/checkAdSetup';
export { objectiveLabel } from './campaign/objectiveLabel';
export { postEdits, type PostEdit } from './facts/tables/postEdits';
export type { SetupFinding, SetupIssueCode } from './campaign/setupFinding';
export { setupSteps } from './campaign/setupSteps';
export { budgetMinimums, type BudgetMinimum } from './facts/tables/budgetMinimums';
export { objectiveLabels, type ObjectiveLabel } from './facts/tables/objectiveLabels';
export {
  retiredApiAdFormats,
  retiredObjectives,
  retiredPlacements,
  type RetiredSetupValue,
} from './facts/tables/retiredSetupValues';

// formats
export { conversionReasons } from './facts/tables/conversionReasons';
export { performanceClaims } from './facts/evidence/performanceClaims';
export { adTextLength } from './formats/adTextLength';
export { checkCreative, type CreativeVerdict } from './formats/checkCreative';
export { compareAdFormats, type CompareAdFormatsOptions } from './formats/compareAdFormats';
export { engagementDestination } from './formats/engagementDestination';
export { recommendAdFormat } from './formats/recommendAdFormat';

// candidates
export { checkConcept, type CheckConceptOptions, type ConceptPost } from './candidates/checkConcept';
export {
  type CandidateContext,
  rankSparkCandidates,
  type RankSparkCandidatesOptions,
} from './candidates/rankSparkCandidates';
export type { SparkReadiness, Worth } from './candidates/readiness';
export { sparkReadiness, type SparkReadinessContext } from './candidates/sparkReadiness';

// errors
export {
  explainApiError,
  type ApiErrorAnswer,
  type ApiErrorLike,
  type ErrorExplanation,
} from './errors/explainApiError';
export { explainSecondaryStatus, type SecondaryStatusAnswer } from './errors/explainSecondaryStatus';
