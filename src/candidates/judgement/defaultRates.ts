import type { EngagementMetric, RateMetric } from '../../vocabulary/candidates';

/** Under so many posts an account's own baseline cannot be told from chance, and the default stands in. */
export const postsForBaseline = 8;

/** For how many posts the default counts beside those of an account that has too few. */
export const defaultPosts = 2;

/** Nothing below one in a million million can be told from nothing: no median is lower, and no lift infinite. */
export const leastRate = 1e-12;

/** More views than that tell no more: all that the platform shows in a year would be fewer. */
export const mostViews = 1e12;

/** 1 ÷ the squared spread, relative to the mean, of the default: true rates of about 0.3 to 2 times the mean. */
export const defaultSpread = 2;

/**
 * What is expected of an account of which too little is known: round numbers of our own, not of the platform.
 * Whoever knows better gives `prior`.
 */
export const defaultRates: Readonly<Record<RateMetric, number>> = {
  likes: 0.05,
  comments: 0.002,
  shares: 0.005,
  saves: 0.005,
  follows: 0.001,
  twoSecondRate: 0.5,
  sixSecondRate: 0.25,
  completionRate: 0.2,
  watchedShare: 0.35,
};

/**
 * How much an action counts beside a like. The order is the claim, not the numbers: the more an action costs the
 * viewer, or the more it does for the post, the more it counts.
 */
export const defaultWeights: Readonly<Record<EngagementMetric, number>> = {
  likes: 1,
  comments: 2,
  shares: 3,
  saves: 3,
  follows: 4,
};
