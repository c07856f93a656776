// zod schemas of the domain types. They accept JSON, in which dates are ISO strings; `null` is absent, as it is to every
// function. Fields that a type does not name are kept as they came, for they are the caller's. Nothing makes them throw
// in `safeParse`, a getter that throws included.

// code
export { authorisationCodeSchema } from './schemas/authorisationCodeSchema';

// authorisation
export { authorisationSchema, datedAuthorisationSchema } from './schemas/authorisationSchema';
export { adFlightSchema, flightSchema, intervalSchema, usageRightsSchema } from './schemas/intervalSchema';

// portfolios
export { authorisedRowSchema } from './schemas/authorisedRowSchema';
export { lastRunSchema } from './schemas/lastRunSchema';
export { renewalEntrySchema } from './schemas/renewalEntrySchema';
export { runningAdSchema } from './schemas/runningAdSchema';

// post, identity, eligibility
export { identitySchema } from './schemas/identitySchema';
export { postSchema } from './schemas/postSchema';
export { sparkContextSchema } from './schemas/sparkContextSchema';

// campaign
export { adBudgetSchema, adSetupSchema } from './schemas/adSetupSchema';

// formats
export { creativeSchema } from './schemas/creativeSchema';
export { formatBriefSchema } from './schemas/formatBriefSchema';

// candidates
export { conceptSchema, measuredPostSchema, postMetricsSchema } from './schemas/measuredPostSchema';

// what a schema takes
export type { FromJson } from './schemas/fromJson';
export type { SchemaOf } from './schemas/schemaOf';
