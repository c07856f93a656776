import type { FactRow } from './factRow';

/** What is known of which organic posts are worth spend. */
export const candidatesFacts = [
  {
    id: 'candidate-distribution-not-rescue',
    statement: 'A boost is distribution, not a rescue: a weak post shown to more people is still weak.',
    sources: ['article'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
] as const satisfies readonly FactRow[];
