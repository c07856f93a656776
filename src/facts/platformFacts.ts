import type { FactRow } from './factRow';

/** What is known of the Business API itself: envelopes, errors, quirks of bodies. */
export const platformFacts = [
  {
    id: 'api-envelope',
    statement:
      'Every response is { code, message, request_id, data } with HTTP status 200; code 0 means success.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
