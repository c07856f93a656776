import type { EngagementMetric, RateMetric } from '../../vocabulary/candidates';

/** With fewer posts, an account's own baseline cannot be told from chance, and the default stands in. */
export const postsForBaseline = 8;

/** How many posts the default counts as, besides those of an account that has too few. */
export const defaultPosts = 2;

/** Anything below one in a million million counts as nothing, so no median is lower and no lift is infinite. */
export const leastRate = 1e-12;

/** More views than this add nothing: the platform shows fewer in a whole year. */
export const mostViews = 1e12;

/** 1 ÷ the squared spread, relative to the mean, of the default: true rates of about 0.3 to 2 times the mean. */
export const defaultSpread = 2;

/**
 * What is expected of an account about which too little is known. These are our own round numbers, not the platform's.
 * If you know better, pass `prior`.
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
 * How much an action counts compared with a like. The order matters, not the exact numbers: the more an action costs
 * the viewer or does for the post, the more it counts.
 */
export const defaultWeights: Readonly<Record<EngagementMetric, number>> = {
  likes: 1,
  comments: 2,
  shares: 3,
  saves: 3,
  follows: 4,
};
