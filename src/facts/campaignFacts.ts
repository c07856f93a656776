import type { FactRow } from './factRow';

/** What is known of how ads are set up: objectives, identities, ad formats, calls to action. */
export const campaignFacts = [
  {
    id: 'setup-identity-types',
    statement:
      'The official definition of Spark is by identity type: AUTH_CODE, TT_USER and BC_AUTH_TT are Spark, CUSTOMIZED_USER is not.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
