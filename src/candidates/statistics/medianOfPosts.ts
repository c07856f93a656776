import { betaCdf } from './betaCdf';
import type { Beta } from './fitPrior';
import { risingRoot } from './risingRoot';

/** What is known of the true rate of one post, and how much that counts. */
export interface KnownPost extends Beta {
  readonly weight: number;
}

/**
 * The rate that half of the posts are truly above: where the average of their posterior distribution functions, each
 * by its weight, reaches one half. One post that lies far out moves it no more than any other.
 */
export function medianOfPosts(posts: readonly KnownPost[]): number {
  const half = posts.reduce((sum, { weight }) => sum + weight, 0) / 2;
  const below = (odds: number) =>
    posts.reduce((sum, { a, b, weight }) => sum + weight * betaCdf(logistic(odds), a, b), -half);
  return logistic(risingRoot(below, middleOdds(posts)));
}

/** Where to begin: the middle of the expected rates, as log odds. */
function middleOdds(posts: readonly KnownPost[]): number {
  const odds = posts.map(({ a, b }) => Math.log(a / b)).sort((one, other) => one - other);
  return odds[odds.length >> 1] ?? 0;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
