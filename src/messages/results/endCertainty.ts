import type { EndBounds } from '../../vocabulary/authorisation';

/** Whether a known end is exact, or the latest or the earliest possible one. */
export type EndCertainty = 'exact' | 'at_the_latest' | 'at_the_earliest';

/** What is known of an end, where it may be told without. */
export type BoundsToSay = { readonly [Bound in keyof EndBounds]?: boolean | undefined };

/** How certain an end is, according to its authorisation. */
export function endCertainty({ endIsUpperBound, endIsLowerBound }: BoundsToSay): EndCertainty {
  if (endIsUpperBound) return 'at_the_latest';
  return endIsLowerBound ? 'at_the_earliest' : 'exact';
}
