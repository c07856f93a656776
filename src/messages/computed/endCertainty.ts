/** Whether a known end is the true one, or the latest or the earliest that it can be. */
export type EndCertainty = 'exact' | 'at_the_latest' | 'at_the_earliest';

/** How sure an end is, by what its authorisation says of it. */
export function endCertainty({
  endIsUpperBound,
  endIsLowerBound,
}: {
  readonly endIsUpperBound?: boolean | undefined;
  readonly endIsLowerBound?: boolean | undefined;
}): EndCertainty {
  if (endIsUpperBound) return 'at_the_latest';
  return endIsLowerBound ? 'at_the_earliest' : 'exact';
}
