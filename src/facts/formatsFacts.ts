import type { FactRow } from './factRow';

/** What is known of the three ad formats and of creative specifications. */
export const formatsFacts = [
  {
    id: 'format-pull-existing-post',
    statement: 'A Spark pull ad delivers an existing post.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
