import { ascending } from '../../shared/ascending';
import { betaCdf } from './betaCdf';
import type { Beta } from './fitPrior';
import { risingRoot } from './risingRoot';

/** What is known about the true rate of one post, and how much that counts. */
export interface KnownPost extends Beta {
  readonly weight: number;
}

/**
 * The rate that half of the posts are truly above: where the average of their posterior distribution functions, each
 * by its weight, reaches one half. One post that lies far out moves it no more than any other.
 */
export function medianOfPosts(posts: readonly KnownPost[]): number {
  const half = posts.reduce((sum, { weight }) => sum + weight, 0) / 2;
  const placed = posts.map((post) => ({ ...post, ...placeOf(post) }));
  const below = (odds: number) =>
    placed.reduce((sum, post) => sum + post.weight * shareBelow(odds, post), -half);
  return logistic(risingRoot(below, middleOf(placed.map(({ middle }) => middle))));
}

/** Around which log odds a distribution lies, and from how far away on it is all on one side; where that is known. */
function placeOf({ a, b }: Beta): { readonly middle: number; readonly reach: number } {
  const isNarrow = Math.min(a, b) > 10;
  return { middle: Math.log(a / b), reach: isNarrow ? 8 * Math.sqrt(1 / a + 1 / b) : Infinity };
}

function shareBelow(odds: number, { a, b, middle, reach }: KnownPost & ReturnType<typeof placeOf>): number {
  if (Math.abs(odds - middle) > reach) return odds > middle ? 1 : 0;
  return betaCdf(logistic(odds), a, b);
}

function middleOf(values: readonly number[]): number {
  return ascending(values)[values.length >> 1] ?? 0;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
