import type { Fact } from '../vocabulary/fact';
import { authorisationFacts } from './evidence/authorisationFacts';
import { campaignFacts } from './evidence/campaignFacts';
import { candidatesFacts } from './evidence/candidatesFacts';
import { codeFacts } from './evidence/codeFacts';
import { eligibilityFacts } from './evidence/eligibilityFacts';
import { formatsFacts } from './evidence/formatsFacts';
import { mythsFacts } from './evidence/mythsFacts';
import { platformFacts } from './evidence/platformFacts';

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
 * Every platform fact that this library is based on, with its sources, date and confidence.
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
