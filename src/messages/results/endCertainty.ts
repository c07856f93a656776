/** Whether a known end is exact, or the latest or the earliest possible one. */
export type EndCertainty = 'exact' | 'at_the_latest' | 'at_the_earliest';

/** How certain an end is, according to its authorisation. */
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
