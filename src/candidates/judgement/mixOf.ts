import { type EngagementMetric, engagementMetrics } from '../../vocabulary/candidates';
import { expectedSpread, tellingWeight } from '../statistics/fitPrior';
import { defaultRates, postsForBaseline } from './defaultRates';
import type { BelievedNumbers } from './organicMetrics';

/** How often each action is expected per view. */
export type EngagementMix = Readonly<Partial<Record<EngagementMetric, number>>>;

/**
 * How often viewers of this account do each thing: the weighted mean of its posts. If enough posts have all actions
 * known, only those count, so that differences between posts affect all actions alike.
 */
export function mixOf(
  seen: readonly BelievedNumbers[],
  complete: readonly BelievedNumbers[],
  metrics: readonly EngagementMetric[],
): EngagementMix {
  const telling = seen.filter(({ organic: { counts } }) =>
    metrics.some((metric) => counts[metric] !== undefined),
  );
  if (telling.length < postsForBaseline) return defaultRates;
  const posts = complete.length < postsForBaseline ? telling : complete;
  return Object.fromEntries(engagementMetrics.map((metric) => [metric, meanRate(posts, metric)]));
}

// A twentieth of a usual post keeps the mean from zero.
const usualPost = 0.05;

function meanRate(posts: readonly BelievedNumbers[], metric: EngagementMetric): number {
  let sum = usualPost * defaultRates[metric];
  let weights = usualPost;
  for (const { organic, share } of posts) {
    const count = organic.counts[metric];
    const views = (organic.views ?? 0) * share;
    if (count === undefined || !(views > 0)) continue;
    const weight = tellingWeight(views * defaultRates[metric], expectedSpread);
    sum += weight * ((count * share) / views);
    weights += weight;
  }
  return sum / weights;
}
