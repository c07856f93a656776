import { eachRow } from '../shared/eachRow';
import { assertRows } from '../shared/assertions';
import type { Concept, ConceptCheck } from '../vocabulary/candidates';
import { compareConcept } from './concepts/compareConcept';
import { conceptIndex, conceptWords } from './concepts/conceptIndex';

/** A post; only its id and concept matter here. */
export interface ConceptPost {
  readonly id: string;
  readonly concept?: Concept | undefined;
}

/** Options of {@link checkConcept}. */
export interface CheckConceptOptions {
  /** The posts among which to look for the same concept. */
  readonly posts?: readonly ConceptPost[] | undefined;
  /** The id of the post that the concept belongs to, which does not count as another post. */
  readonly postId?: string | undefined;
}

/**
 * Checks which of persona, angle, offer and creative format a concept names, and which other posts share it.
 *
 * Texts match if they only differ in case and spaces; the words are not interpreted. `tested` is `yes` if another post
 * has the same four parts, `no` if every other post names a different concept, and `unknown` if this concept is
 * incomplete, no other posts are given, or one of them names too little to tell.
 *
 * @param concept - Free text; blank parts count as missing.
 * @param options - The other posts, and the id of this one.
 *
 * @example
 * ```ts
 * const concept = { persona: 'new runners', angle: 'no blisters', offer: 'free returns', creativeFormat: 'demo' };
 * checkConcept(concept, { posts: [{ id: '7440000000000000002', concept }] }).tested; // => 'yes'
 * checkConcept({ persona: 'new runners' }).missing; // => ['angle', 'offer', 'creativeFormat']
 * ```
 */
export function checkConcept(concept: Concept, options: CheckConceptOptions = {}): ConceptCheck {
  const { posts = [], postId } = options ?? {};
  assertRows('posts', posts);
  const named = eachRow('posts', posts, (post) => ({ id: post.id, words: conceptWords(post.concept) }));
  return compareConcept({ id: postId, words: conceptWords(concept) }, conceptIndex(named));
}
