// The main entry point: the functions, and the types that they take and return. No zod, no clock, no input or output.
// Every other type and every list of words is in ./vocabulary, what the platform says in ./facts.

// what every answer is made of
export type { Finding, Issue, Verdict } from './vocabulary/verdict';

// codes
export { authorisationCodeField } from './code/authorisationCodeField';
export { codeForQuery } from './code/codeForQuery';
export { codeKey } from './code/codeKey';
export { extractCodes, type ExtractedCodes } from './code/extractCodes';
export { isAuthorisationCode } from './code/isAuthorisationCode';
export { maskCode } from './code/maskCode';
export { redactCodes } from './code/redactCodes';
export { sameCode } from './code/sameCode';
export { validateCode } from './code/validateCode';
export type { AuthorisationCode, CodeVerdict } from './vocabulary/code';

// links and times
export { parsePostUrl, type PostLink } from './code/parsePostUrl';
export { postCreatedAt } from './code/postCreatedAt';
export { formatPlatformTime } from './time/formatPlatformTime';
export { parsePlatformTime } from './time/parsePlatformTime';
export { endFromDateOnly, type DateOnlyEnd } from './time/endFromDateOnly';
export { type DateOnlyStart, startFromDateOnly } from './time/startFromDateOnly';
export { reviveDates } from './time/reviveDates';
export type { Flight, Interval } from './vocabulary/time';

// authorisations
export { authorisationDays, type AuthorisationDayCounts } from './authorisation/status/authorisationDays';
export { authorisationExpiry } from './authorisation/authorisationExpiry';
export { authorisationStatus, type AuthorisationStanding } from './authorisation/status/authorisationStatus';
export { checkDuration, type DurationVerdict } from './authorisation/checkDuration';
export { extendAuthorisation, type ExtensionVerdict } from './authorisation/status/extendAuthorisation';
export { isAuthorisationActive } from './authorisation/status/isAuthorisationActive';
export type { Authorisation, DatedAuthorisation } from './vocabulary/authorisation';

// flights
export { checkFlightCover } from './authorisation/flight/checkFlightCover';
export type { DurationRecommendation } from './authorisation/flight/durationRecommendation';
export type { FlightCover } from './authorisation/flight/flightCover';
export { recommendDuration } from './authorisation/flight/recommendDuration';

// portfolios
export { adsAtRisk } from './authorisation/portfolio/adsAtRisk';
export type { AuthorisationChange, AuthorisedRow } from './authorisation/portfolio/authorisationChange';
export { authorisationChanges } from './authorisation/portfolio/authorisationChanges';
export { groupByCreator, type CreatorGroup } from './authorisation/portfolio/groupByCreator';
export { planRenewals } from './authorisation/portfolio/planRenewals';
export type { RenewalEntry, RenewalPlan } from './authorisation/portfolio/renewalPlan';
export type { RiskOfAds, RunningAd } from './authorisation/portfolio/riskOfAds';

// asks to a creator
export { authorisationAsk } from './authorisation/asks/authorisationAsk';
export { renewalAsk } from './authorisation/asks/renewalAsk';
export type { AuthorisationAsk, RenewalAsk } from './vocabulary/asks';

// eligibility
export { accessOf } from './eligibility/accessOf';
export { checkSparkEligibility } from './eligibility/checkSparkEligibility';
export { isSparkEligible } from './eligibility/isSparkEligible';
export { postStatusFromPlatform } from './eligibility/postStatusFromPlatform';
export type { Eligibility, SparkContext } from './vocabulary/eligibility';
export type { Post } from './vocabulary/post';

// ad set-up
export { checkAdSetup, type CheckAdSetupOptions, type SetupVerdict } from './campaign/checkAdSetup';
export { objectiveLabel } from './campaign/objectiveLabel';
export { setupSteps } from './campaign/setupSteps';
export type { AdSetup, SetupStep } from './vocabulary/campaign';

// formats and creatives
export { adTextLength } from './formats/adTextLength';
export { checkCreative, type CheckCreativeOptions, type CreativeVerdict } from './formats/checkCreative';
export { compareAdFormats } from './formats/compareAdFormats';
export { engagementDestination } from './formats/engagementDestination';
export { recommendAdFormat } from './formats/recommendAdFormat';
export type { AdFormat } from './vocabulary/adFormat';
export type { Creative } from './vocabulary/creative';
export type {
  EngagementDestination,
  FormatBrief,
  FormatRecommendation,
  FormatRow,
} from './vocabulary/formats';

// candidates
export { checkConcept } from './candidates/checkConcept';
export { rankSparkCandidates } from './candidates/rankSparkCandidates';
export type { SparkReadiness } from './candidates/readiness';
export { sparkReadiness } from './candidates/sparkReadiness';
export type { CandidateRanking, Concept, ConceptCheck, MeasuredPost } from './vocabulary/candidates';

// the platform's errors
export { explainApiError, type ApiErrorLike, type ErrorExplanation } from './errors/explainApiError';
export { explainSecondaryStatus } from './errors/explainSecondaryStatus';

// a sheet of codes
export { codeBatches, type CodeBatch } from './sheet/codeBatches';
export { readSheetRow, type SheetRowReading } from './sheet/readSheetRow';
export type { SheetEntry } from './sheet/sheetEntry';
export type { SheetTriage, TriagedRow } from './sheet/triage/sheetTriage';
export { triageRecords, type TriageRecord } from './sheet/triageRecords';
export { triageSheet } from './sheet/triageSheet';
export { flightFromDays, type FlightOfDays } from './time/flightFromDays';
