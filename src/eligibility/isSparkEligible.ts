import type { SparkContext } from '../vocabulary/eligibility';
import type { Post } from '../vocabulary/post';
import { checkSparkEligibility } from './checkSparkEligibility';

/**
 * Whether a post can run as a Spark Ad: true exactly when `checkSparkEligibility` says `eligible`.
 *
 * False means that it cannot run, or that required information is missing; `checkSparkEligibility` says which.
 *
 * @param post - As far as it is known.
 * @param context - `now`, whose post it is, how the advertiser has access to it, and what else is known.
 * @throws RangeError when `now`, a date of the flight or of an authorisation is invalid.
 *
 * @example
 * ```ts
 * const now = new Date('2026-11-23T12:00:00Z');
 * const post = { id: '7440000000000000001', platformStatus: 'HESITATE_RECOMMEND' };
 * isSparkEligible(post, { now, owner: 'own', access: 'linked_account' }); // => true
 * isSparkEligible(post, { now, owner: 'creator', access: 'none' }); // => false
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1739470744631298 | Create Spark Ads}
 */
export function isSparkEligible(post: Post, context: SparkContext): boolean {
  return checkSparkEligibility(post, context).status === 'eligible';
}
