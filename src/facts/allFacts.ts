import type { Fact } from '../vocabulary/fact';
import { authorisationFacts } from './authorisationFacts';
import { campaignFacts } from './campaignFacts';
import { candidatesFacts } from './candidatesFacts';
import { codeFacts } from './codeFacts';
import { eligibilityFacts } from './eligibilityFacts';
import { formatsFacts } from './formatsFacts';
import { mythsFacts } from './mythsFacts';
import { platformFacts } from './platformFacts';

/** The id of a platform fact. */
export type FactId = (
  | (typeof codeFacts)[number]
  | (typeof authorisationFacts)[number]
  | (typeof eligibilityFacts)[number]
  | (typeof campaignFacts)[number]
  | (typeof formatsFacts)[number]
  | (typeof candidatesFacts)[number]
  | (typeof platformFacts)[number]
  | (typeof mythsFacts)[number]
)['id'];

/**
 * Every platform fact that this library rests on, with its sources, date and confidence.
 *
 * @example
 * ```ts
 * allFacts().every((fact) => fact.sources.length > 0); // => true
 * ```
 */
export function allFacts(): readonly Fact[] {
  return [
    ...codeFacts,
    ...authorisationFacts,
    ...eligibilityFacts,
    ...campaignFacts,
    ...formatsFacts,
    ...candidatesFacts,
    ...platformFacts,
    ...mythsFacts,
  ];
}
