// What the platform says, as data: each fact with its source, the day it was checked and how far to trust it, and the
// tables that the rules use.

// Facts: each with its sources, its date and its confidence.
export { allFacts, type FactId } from './facts/allFacts';
export { factSources, type FactSourceId } from './facts/evidence/sources';
export { factsCheckedOn } from './facts/factsCheckedOn';
export { findFact } from './facts/findFact';
export type { ArticleAgreement, Confidence, Fact, FactSource } from './vocabulary/fact';

// Claims: what others say about performance; none of it is a fact.
export { performanceClaims } from './facts/evidence/performanceClaims';
export type { PerformanceClaim } from './vocabulary/formats';

// Tables: what the rules use.
export { budgetMinimums, type BudgetMinimum } from './facts/tables/budgetMinimums';
export { conversionReasons } from './facts/tables/conversionReasons';
export {
  defaultDurationByChannel,
  type DurationKnownAs,
  type KnownDuration,
  knownDurations,
} from './facts/tables/durations';
export {
  authorisationEndEffects,
  type EndEffect,
  type EndEvent,
  type EndRemedy,
} from './facts/tables/authorisationEndEffects';
export { findEndEffects } from './facts/findEndEffects';
export { objectiveLabels, type ObjectiveLabel } from './facts/tables/objectiveLabels';
export { postEdits, type PostEdit } from './facts/tables/postEdits';
export {
  retiredApiAdFormats,
  retiredObjectives,
  retiredPlacements,
  type RetiredSetupValue,
} from './facts/tables/retiredSetupValues';
