import type { EndBounds } from '../../vocabulary/authorisation';

/** Whether a known end is exact, the latest or the earliest possible one, or one that only the creator or the contract states. */
export type EndCertainty = 'exact' | 'at_the_latest' | 'at_the_earliest' | 'unconfirmed';

/** What is known of an end, where it may be told without. */
export type BoundsToSay = { readonly [Bound in keyof EndBounds]?: boolean | undefined };

/** How certain an end is. One that can be earlier as well as later counts as unconfirmed. */
export function endCertainty({
  endIsUpperBound = false,
  endIsLowerBound = false,
  endIsUnconfirmed = false,
}: BoundsToSay): EndCertainty {
  if (endIsUnconfirmed || (endIsUpperBound && endIsLowerBound)) return 'unconfirmed';
  if (endIsUpperBound) return 'at_the_latest';
  return endIsLowerBound ? 'at_the_earliest' : 'exact';
}
