import { type Answer, type ConceptCheck, type ConceptPart, conceptParts } from '../../vocabulary/candidates';
import {
  type ConceptIndex,
  type ConceptWords,
  isWhole,
  type NamedConcept,
  postsNamed,
  withBlanks,
} from './conceptIndex';

/** The words of a concept, and the post that it belongs to, which does not count as another. */
export interface OwnConcept {
  readonly id?: string | undefined;
  readonly words: ConceptWords;
}

/** What a concept names, and which of the other posts share it. */
export function compareConcept(own: OwnConcept, index: ConceptIndex): ConceptCheck {
  const missing = missingParts(own.words);
  const ids = isWhole(own.words) ? postsNamed(index, own.words).map(({ id }) => id) : [];
  const others = ids.filter((id, at) => id !== own.id && id !== ids[at - 1]);
  return {
    named: namedParts(own.words),
    missing,
    sharedWith: others,
    tested: others.length > 0 ? 'yes' : triedBefore(own, index),
    issues: incompleteness(missing),
  };
}

/** For a concept that no other post shares: whether that is certain, or too little is named to tell. */
export function triedBefore({ id, words }: OwnConcept, index: ConceptIndex): Answer {
  const hasOther = (posts: readonly NamedConcept[]) => posts.some((post) => post.id !== id);
  if (!isWhole(words) || withBlanks(words).some((some) => hasOther(postsNamed(index, some))))
    return 'unknown';
  for (const posts of index.values()) if (hasOther(posts)) return 'no';
  return 'unknown';
}

/** The parts that a concept names. */
export function namedParts(words: ConceptWords): readonly ConceptPart[] {
  return conceptParts.filter((_, at) => words[at] !== '');
}

/** The parts that a concept lacks. */
export function missingParts(words: ConceptWords): readonly ConceptPart[] {
  return conceptParts.filter((_, at) => words[at] === '');
}

/** The issue of a concept that lacks parts. */
export function incompleteness(missing: readonly ConceptPart[]): ConceptCheck['issues'] {
  return missing.length > 0 ? [{ code: 'concept_incomplete', path: [], params: { missing } }] : [];
}
