// The functions, and the types they take and return: no zod, no clock, no input or output. All other types and the
// lists of words are in `tiktok-spark-ads/vocabulary`, and what the platform says is in `tiktok-spark-ads/facts`.

// Answers: the types that all verdicts and findings are made of.
export type { Finding, Issue, Verdict } from './vocabulary/verdict';

// Codes: check what a creator sent, find codes in a text, compare them, mask them.
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

// Links and times: read and write what TikTok writes, and bring dates back from JSON.
export { parsePostUrl, type PostLink } from './code/parsePostUrl';
export { postCreatedAt } from './code/postCreatedAt';
export { formatPlatformTime } from './time/formatPlatformTime';
export { parsePlatformTime } from './time/parsePlatformTime';
export { endFromDateOnly, type DateOnlyEnd } from './time/endFromDateOnly';
export { type DateOnlyStart, startFromDateOnly } from './time/startFromDateOnly';
export { reviveDates } from './time/reviveDates';
export type { Flight, Interval } from './vocabulary/time';

// Authorisations: when one ends, what its status is, how to extend it.
export {
  countAuthorisationDays,
  type AuthorisationDayCounts,
} from './authorisation/status/countAuthorisationDays';
export { authorisationExpiry } from './authorisation/authorisationExpiry';
export { authorisationStatus, type AuthorisationStanding } from './authorisation/status/authorisationStatus';
export { validateDuration, type DurationVerdict } from './authorisation/validateDuration';
export { extendAuthorisation, type ExtensionVerdict } from './authorisation/status/extendAuthorisation';
export { isAuthorisationActive } from './authorisation/status/isAuthorisationActive';
export type { Authorisation, DatedAuthorisation } from './vocabulary/authorisation';

// Flights: whether codes cover a flight, and how many days to ask for.
export { checkFlightCover } from './authorisation/flight/checkFlightCover';
export type { FlightCover } from './authorisation/flight/flightCover';
export { recommendDuration } from './authorisation/flight/recommendDuration';
export type { DurationRecommendation } from './vocabulary/durationAdvice';

// Portfolios: what to renew and by when, which ads are at risk, what has changed.
export { adsAtRisk } from './authorisation/portfolio/adsAtRisk';
export { authorisationChanges } from './authorisation/portfolio/authorisationChanges';
export { groupByCreator, type CreatorGroup } from './authorisation/portfolio/groupByCreator';
export { planRenewals } from './authorisation/portfolio/planRenewals';
export { joinRenewalPlans } from './authorisation/portfolio/joinRenewalPlans';
export { renewalEvents } from './authorisation/portfolio/renewalEvents';
export { renewalNews, type LastRun, type RenewalNews } from './authorisation/portfolio/renewalNews';
export type { AuthorisationChange, AuthorisedRow } from './vocabulary/changes';
export type { Renewal, RenewalEntry, RenewalEvent, RenewalPlan } from './vocabulary/renewals';
export type { AdsAtRisk, RunningAd } from './vocabulary/risk';

// Asks: what to ask a creator for, as data; `tiktok-spark-ads/messages` puts it in words.
export { authorisationAsk } from './authorisation/asks/authorisationAsk';
export { renewalAsk } from './authorisation/asks/renewalAsk';
export type { AuthorisationAsk, RenewalAsk } from './vocabulary/asks';

// Eligibility: whether a post can run as a Spark Ad, why not, and who has to act.
export { accessByIdentityType } from './eligibility/accessByIdentityType';
export { checkSparkEligibility } from './eligibility/checkSparkEligibility';
export { isSparkEligible } from './eligibility/isSparkEligible';
export { postStatusFromPlatform } from './eligibility/postStatusFromPlatform';
export type { Eligibility, SparkContext } from './vocabulary/eligibility';
export type { Post } from './vocabulary/post';

// Set-up: the steps to set up an ad, and whether a set-up is allowed.
export { checkAdSetup, type CheckAdSetupOptions, type SetupVerdict } from './campaign/checkAdSetup';
export { objectiveLabel } from './campaign/objectiveLabel';
export { setupSteps } from './campaign/setupSteps';
export type { AdSetup, SetupStep } from './vocabulary/campaign';

// Formats: compare Spark pull, Spark push and non-Spark, and check creatives against them.
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

// Candidates: which organic posts are worth spend, and on what evidence.
export { checkConcept } from './candidates/checkConcept';
export { rankSparkCandidates } from './candidates/rankSparkCandidates';
export type { SparkReadiness } from './candidates/readiness';
export { sparkReadiness } from './candidates/sparkReadiness';
export type { CandidateRanking, Concept, ConceptCheck, MeasuredPost } from './vocabulary/candidates';

// Errors: what an error or an ad status of TikTok means, and what to do.
export { explainApiError, type ApiErrorLike, type ErrorExplanation } from './errors/explainApiError';
export { explainSecondaryStatus } from './errors/explainSecondaryStatus';

// Sheets: from a spreadsheet of codes to what to do next.
export { codeBatches, type CodeBatch } from './sheet/codeBatches';
export { readSheetRow, type SheetRowReading } from './sheet/readSheetRow';
export type { SheetEntry } from './sheet/sheetEntry';
export type { SheetTriage, TriagedRow } from './sheet/triage/sheetTriage';
export { triageToRecords, type TriageRecord } from './sheet/triageToRecords';
export { triageSheet } from './sheet/triageSheet';
export { flightFromDates, type FlightFromDates } from './time/flightFromDates';
