import { type EngagementMetric, engagementMetrics } from '../../vocabulary/candidates';
import { expectedSpread, tellingWeight } from '../statistics/fitPrior';
import { leastRate } from './defaultRates';
import type { EngagementMix } from './mixOf';
import type { BelievedNumbers } from './organicMetrics';

/** How the rates of actions vary over the posts of an account. */
export interface ActionSpread {
  /** Variances and covariances of their logarithms. */
  readonly covariance: Readonly<Record<EngagementMetric, Readonly<Record<EngagementMetric, number>>>>;
  /** How many posts this is learnt from, including the default. */
  readonly posts: number;
}

// The starting assumption, which weighs as much as four posts: rates spread by half their mean, and posts that are
// liked more are shared and saved more.
const usualPosts = 4;
const usualVariance = 0.25;
const usualCorrelation = 0.6;

/**
 * The spread beyond chance over posts with all actions known: the products of relative deviations from the mix, minus
 * the share of chance. For log-normal rates, the covariance of the logarithms is ln(1 + covariance).
 */
export function actionSpread(
  complete: readonly BelievedNumbers[],
  mix: EngagementMix,
  metrics: readonly EngagementMetric[],
): ActionSpread {
  const deviations = complete.map((post) => deviationOf(post, mix, metrics));
  const posts = deviations.reduce((sum, { weight }) => sum + weight, usualPosts);
  const spreadOf = (one: EngagementMetric, other: EngagementMetric) => {
    const usual = (one === other ? 1 : usualCorrelation) * usualVariance * usualPosts;
    const products = deviations.reduce(
      (sum, { sizes, chances, weight }) =>
        sum + weight * (sizes[one] * sizes[other] - (one === other ? chances[one] : 0)),
      usual,
    );
    return Math.log1p(Math.max(leastCovariance, products / posts));
  };
  return { posts, covariance: tableOf((one) => tableOf((other) => spreadOf(one, other))) };
}

const leastCovariance = -0.5;

/** How far the rates of a post are from the usual ones, relative to those, and how much of the square is chance. */
function deviationOf(
  { organic: { views = 0, counts }, share }: BelievedNumbers,
  mix: EngagementMix,
  metrics: readonly EngagementMetric[],
) {
  const expectedOf = (metric: EngagementMetric) => views * share * Math.max(leastRate, mix[metric] ?? 0);
  const sizeOf = (metric: EngagementMetric) => ((counts[metric] ?? 0) * share) / expectedOf(metric) - 1;
  return {
    sizes: tableOf((metric) => (metrics.includes(metric) ? sizeOf(metric) : 0)),
    chances: tableOf((metric) => (metrics.includes(metric) ? 1 / expectedOf(metric) : 0)),
    // The rarest action tells the least.
    weight: tellingWeight(Math.min(...metrics.map(expectedOf)), expectedSpread),
  };
}

function tableOf<Value>(valueOf: (metric: EngagementMetric) => Value): Record<EngagementMetric, Value> {
  return Object.fromEntries(engagementMetrics.map((metric) => [metric, valueOf(metric)])) as Record<
    EngagementMetric,
    Value
  >;
}
