import type { ConceptRecord, MeasuredPost } from '../../vocabulary/candidates';
import { compareConcept, postsSharing } from './compareConcept';
import { type ConceptIndex, conceptWords, type NamedConcept } from './conceptIndex';
import type { Judgement } from '../judgement/judgeNumbers';
import { standing } from '../judgement/standing';

/** A post, the words of its concept, and whether it is clearly above the baseline. */
export interface ProvingPost extends NamedConcept {
  readonly isAbove: boolean;
}

/** A concept, and how many of the other posts that share it are clearly above the baseline. */
export interface ConceptFinding {
  readonly record: ConceptRecord;
  readonly above: number;
}

/** What a post can prove of its concept: little and alike, since every post of a concept looks at all of them. */
export function provingPost({ id, concept }: MeasuredPost, { engagement }: Judgement): ProvingPost {
  return { id, words: conceptWords(concept), isAbove: standing(engagement) === 'above' };
}

/** How the other posts with this post's concept do: a concept is proven by them, not by the post itself. */
export function conceptRecord(post: ProvingPost, index: ConceptIndex<ProvingPost>): ConceptFinding {
  const sharing = postsSharing(post, index);
  const above = sharing.filter(({ isAbove }) => isAbove).length;
  const proven = sharing.length === 0 ? 'unknown' : 2 * above >= sharing.length ? 'yes' : 'no';
  return { record: { ...compareConcept(post, index), proven }, above };
}
