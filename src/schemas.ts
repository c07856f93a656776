// zod schemas of the domain types; they accept JSON, in which dates are ISO strings.

// code

// authorisation

// post, identity, eligibility

// campaign
export { adBudgetSchema, adSetupSchema } from './schemas/adSetup';

// formats

// candidates
