// zod schemas of the domain types. They accept JSON, in which dates are ISO strings.

// code
export { authorisationCodeSchema } from './schemas/authorisationCodeSchema';

// authorisation
export { authorisationSchema, datedAuthorisationSchema } from './schemas/authorisationSchema';
export { flightSchema, intervalSchema, usageRightsSchema } from './schemas/intervalSchema';

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
