import type { ConceptRecord, RateEstimate } from '../vocabulary/candidates';
import { compareConcept, type NamedConcept } from './compareConcept';
import { standing } from './standing';

/** A post, the words of its concept, and what was found of its engagement. */
export interface NamedPost extends NamedConcept {
  readonly engagement: RateEstimate;
}

/** A concept, and how many of the other posts that share it are clearly above the baseline. */
export interface ConceptFinding {
  readonly record: ConceptRecord;
  readonly above: number;
}

/** How the other posts with this post's concept do: a concept is proven by them, not by the post itself. */
export function conceptRecord({ id, words }: NamedPost, posts: readonly NamedPost[]): ConceptFinding {
  const others = posts.filter((post) => post.id !== id);
  const check = compareConcept(words, others);
  const ids = new Set(check.sharedWith);
  const sharing = others.filter((post) => ids.has(post.id));
  const above = sharing.filter(({ engagement }) => standing(engagement) === 'above').length;
  const proven = sharing.length === 0 ? 'unknown' : 2 * above >= sharing.length ? 'yes' : 'no';
  return { record: { ...check, proven }, above };
}
