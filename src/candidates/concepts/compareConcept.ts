import { type ConceptCheck, type ConceptPart, conceptParts } from '../../vocabulary/candidates';
import {
  type ConceptIndex,
  type ConceptWords,
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
  const missing = partsWhere(own.words, (word) => word === '');
  const ids = postsSharing(own, index).map(({ id }) => id);
  return {
    named: partsWhere(own.words, (word) => word !== ''),
    missing,
    sharedWith: ids.filter((id, at) => id !== ids[at - 1]),
    tested: ids.length > 0 ? 'yes' : isUndecided(own, index) ? 'unknown' : 'no',
    issues: missing.length > 0 ? [{ code: 'concept_incomplete', path: [], params: { missing } }] : [],
  };
}

/** The other posts with the same concept, by id; none where this one is incomplete. */
export function postsSharing<Post extends NamedConcept>(
  { id, words }: OwnConcept,
  index: ConceptIndex<Post>,
): readonly Post[] {
  return isWhole(words) ? postsNamed(index, words).filter((post) => post.id !== id) : [];
}

/** Whether too little is named, here or on the other posts, to say that none of them shares it. */
function isUndecided({ id, words }: OwnConcept, index: ConceptIndex): boolean {
  const hasOther = (posts: readonly NamedConcept[]) => posts.some((post) => post.id !== id);
  if (!isWhole(words) || withBlanks(words).some((some) => hasOther(postsNamed(index, some)))) return true;
  for (const posts of index.values()) if (hasOther(posts)) return false;
  return true;
}

function isWhole(words: ConceptWords): boolean {
  return words.every((word) => word !== '');
}

function partsWhere(words: ConceptWords, holds: (word: string) => boolean): readonly ConceptPart[] {
  return conceptParts.filter((_, index) => holds(words[index] ?? ''));
}
