// The words: every list of words that the library uses, and every type that the functions of the other entry points
// take or return.

export * from './vocabulary/adFormat';
export * from './vocabulary/asks';
export * from './vocabulary/authorisation';
export * from './vocabulary/campaign';
export * from './vocabulary/candidates';
export * from './vocabulary/changes';
export * from './vocabulary/code';
export type * from './vocabulary/creative';
export type * from './vocabulary/durationAdvice';
export * from './vocabulary/eligibility';
export * from './vocabulary/fact';
export * from './vocabulary/formats';
export * from './vocabulary/formatValueTerms';
export * from './vocabulary/identity';
export * from './vocabulary/openEnum';
export * from './vocabulary/platform';
export * from './vocabulary/post';
export * from './vocabulary/readiness';
export * from './vocabulary/renewals';
export * from './vocabulary/risk';
export * from './vocabulary/sheet';
export * from './vocabulary/sheetHeadings';
export * from './vocabulary/time';
export * from './vocabulary/verdict';
export type * from './vocabulary/issues/authorisation';
export type * from './vocabulary/issues/campaign';
export type * from './vocabulary/issues/candidates';
export type * from './vocabulary/issues/code';
export type * from './vocabulary/issues/creative';
export type * from './vocabulary/issues/eligibility';
export type * from './vocabulary/issues/platform';
export type * from './vocabulary/issues/postUrl';
export type * from './vocabulary/issues/sheet';

// code
export { codeLabels } from './code/labels/codeLabels';
export type { CodeConflict, ExtractedCode, ExtractedCodes } from './code/extractCodes';
export type { PostLink, PostUrlVerdict } from './code/parsePostUrl';
export type { StandardIssue, StandardResult, StandardSchema } from './code/standardSchema';
export type { ValidateCodeOptions } from './code/validateCode';

// time
export type { DateOnlyEnd } from './time/endFromDateOnly';
export type { DateOnlyStart } from './time/startFromDateOnly';

// authorisation
export type { AuthorisationDayCounts } from './authorisation/status/countAuthorisationDays';
export type {
  AuthorisationStanding,
  AuthorisationStatusOptions,
} from './authorisation/status/authorisationStatus';
export type { AuthorisationAskOptions } from './authorisation/asks/authorisationAsk';
export type { RenewalAskOptions } from './authorisation/asks/renewalAsk';
export type { DurationVerdict } from './authorisation/validateDuration';
export type { ExtensionRemedy, ExtensionVerdict } from './authorisation/status/extendAuthorisation';
export type { CoverDoubt } from './authorisation/flight/coverDoubts';
export type { RecommendDurationOptions } from './authorisation/flight/recommendDuration';
export * from './authorisation/flight/flightCover';
export type { AdsAtRiskOptions } from './authorisation/portfolio/adsAtRisk';
export type { AuthorisationChangesOptions } from './authorisation/portfolio/authorisationChanges';
export type { CreatorGroup } from './authorisation/portfolio/groupByCreator';
export type { PlanRenewalsOptions } from './authorisation/portfolio/planRenewals';
export type { LossOptions } from './authorisation/portfolio/campaignAtRisk';
export type { RenewalEventsOptions } from './authorisation/portfolio/renewalEvents';
export type {
  ChangedRow,
  LastRun,
  RenewalNews,
  RenewalNewsOptions,
} from './authorisation/portfolio/renewalNews';
export type { StatusIssue } from './authorisation/status/statusIssue';

// campaign
export type { CheckAdSetupOptions, SetupVerdict } from './campaign/checkAdSetup';
export type { RetiredValues } from './campaign/checkValues';
export type { SetupFinding, SetupIssueCode } from './campaign/setupFinding';

// formats
export type { CheckCreativeOptions, CreativeVerdict } from './formats/checkCreative';
export type { CreativeLimits } from './formats/remarks/creativeLimits';
export type { CompareAdFormatsOptions } from './formats/compareAdFormats';

// candidates
export type { CheckConceptOptions, ConceptPost } from './candidates/checkConcept';
export type { CandidateContext, RankSparkCandidatesOptions } from './candidates/rankSparkCandidates';
export type { SparkReadiness } from './candidates/readiness';
export type { SparkReadinessContext } from './candidates/sparkReadiness';

// errors
export type { ApiErrorAnswer, ApiErrorLike, ErrorExplanation } from './errors/explainApiError';
export type { SecondaryStatusAnswer } from './errors/explainSecondaryStatus';

// sheets
export type { CodeBatch, CodeBatchesOptions } from './sheet/codeBatches';
export type { SheetColumnNames } from './sheet/columns/sheetColumns';
export type { SheetRowReading } from './sheet/readSheetRow';
export type { ReadSheetOptions, SheetEntry } from './sheet/sheetEntry';
export type * from './sheet/triage/sheetTriage';
export type { TriageRecord, TriageToRecordsOptions } from './sheet/triageToRecords';
export type { TriageSheetOptions } from './sheet/triageSheet';
export type { FlightFromDatesOptions, FlightFromDates } from './time/flightFromDates';
