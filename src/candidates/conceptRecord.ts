import type { ConceptRecord, MeasuredPost, RateEstimate } from '../vocabulary/candidates';
import { checkConcept } from './checkConcept';
import { standing } from './standing';

/** A post and what was found of its engagement. */
export interface JudgedPost {
  readonly post: MeasuredPost;
  readonly engagement: RateEstimate;
}

/** A concept, and how many of the other posts that share it are clearly above the baseline. */
export interface ConceptFinding {
  readonly record: ConceptRecord;
  readonly above: number;
}

/** How the other posts with this post's concept do: a concept is proven by them, not by the post itself. */
export function conceptRecord(
  { id, concept }: MeasuredPost,
  judged: readonly JudgedPost[],
): ConceptFinding | undefined {
  if (concept === undefined) return undefined;
  const check = checkConcept(concept, { posts: judged.map(({ post }) => post), postId: id });
  const others = judged.filter(({ post }) => check.sharedWith.includes(post.id));
  const above = others.filter(({ engagement }) => standing(engagement) === 'above').length;
  const proven = others.length === 0 ? 'unknown' : 2 * above >= others.length ? 'yes' : 'no';
  return { record: { ...check, proven }, above };
}
