import { type Concept, type ConceptCheck, type ConceptPart, conceptParts } from '../vocabulary/candidates';

/** The words of a concept as they are compared: case and spaces do not count. */
export type ConceptWords = readonly string[];

/** A post and the words of its concept. */
export interface NamedConcept {
  readonly id: string;
  readonly words: ConceptWords;
}

/** The words of each part, in the order of the parts; blank for what is not named. */
export function conceptWords(concept: Concept = {}): ConceptWords {
  return conceptParts.map((part) =>
    (concept[part] ?? '').normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase(),
  );
}

/** What a concept names, and which of the other posts share it. */
export function compareConcept(words: ConceptWords, others: readonly NamedConcept[]): ConceptCheck {
  const missing = partsWhere(words, (word) => word === '');
  const same = missing.length > 0 ? [] : others.filter((other) => fits(words, other.words, false));
  const isOpen =
    missing.length > 0 || others.length === 0 || others.some((other) => fits(words, other.words, true));
  return {
    named: partsWhere(words, (word) => word !== ''),
    missing,
    sharedWith: [...new Set(same.map(({ id }) => id))].sort(),
    tested: same.length > 0 ? 'yes' : isOpen ? 'unknown' : 'no',
    issues: missing.length > 0 ? [{ code: 'concept_incomplete', path: [], params: { missing } }] : [],
  };
}

function partsWhere(words: ConceptWords, holds: (word: string) => boolean): readonly ConceptPart[] {
  return conceptParts.filter((_, index) => holds(words[index] ?? ''));
}

/** Whether another concept has the same words; a part that it does not name may be let pass. */
function fits(words: ConceptWords, others: ConceptWords, letPass: boolean): boolean {
  return others.every((other, index) => (letPass && other === '') || other === words[index]);
}
