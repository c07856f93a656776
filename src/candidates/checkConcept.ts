import { within } from '../shared/within';
import { assertRows } from '../shared/assertions';
import type { Concept, ConceptCheck } from '../vocabulary/candidates';
import { compareConcept } from './concepts/compareConcept';
import { conceptIndex, conceptWords } from './concepts/conceptIndex';

/** A post, of which only the id and the concept matter here. */
export interface ConceptPost {
  readonly id: string;
  readonly concept?: Concept | undefined;
}

/** What {@link checkConcept} takes beside the concept. */
export interface CheckConceptOptions {
  /** The posts among which to look for the same concept. */
  readonly posts?: readonly ConceptPost[] | undefined;
  /** The id of the post that the concept belongs to: it does not count as another. */
  readonly postId?: string | undefined;
}

/**
 * What a concept names of persona, angle, offer and creative format, and which other posts share it.
 *
 * Texts are the same when they differ only in case and spaces; nothing is read into the words. `tested` is `yes` when
 * another post has the same four parts, `no` when every other post names another concept, and `unknown` when this
 * concept is incomplete, no other posts are given, or one of them names too little to tell.
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
  const named = posts.map((post, index) =>
    within(
      () => `posts[${index}]`,
      () => ({ id: post.id, words: conceptWords(post.concept) }),
    ),
  );
  return compareConcept({ id: postId, words: conceptWords(concept) }, conceptIndex(named));
}
