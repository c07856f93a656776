import {
  engagementMetrics,
  type MeasuredPost,
  type PostMetrics,
  type RateMetric,
  type WatchMetric,
} from '../../vocabulary/candidates';
import type { Trials } from '../statistics/fitPrior';

/** What a post earned without paid reach, as counts of views. */
export interface OrganicMetrics {
  readonly views: number | undefined;
  /** How many views led to each thing; an unknown metric is absent. */
  readonly counts: Readonly<Partial<Record<RateMetric, number>>>;
  /** Impossible numbers, which count as not known: more actions than views, or more paid than total. */
  readonly inconsistent: readonly (RateMetric | 'views')[];
  /** Views that were subtracted as paid. */
  readonly paidViews: number;
  /** Paid reach was bought, and how much it brought is not known. */
  readonly paidUnknown: boolean;
}

/** Organic numbers of a post, and how much to believe them. */
export interface BelievedNumbers {
  readonly organic: OrganicMetrics;
  readonly share: number;
}

const watchedRates = ['twoSecondRate', 'sixSecondRate', 'completionRate'] as const satisfies WatchMetric[];

/** Subtracts what paid reach brought; if that is not known for a metric, neither is the metric. */
export function organicMetrics(post: MeasuredPost): OrganicMetrics {
  const metrics = post.metrics ?? {};
  const paid = post.paid ?? undefined;
  const total = countsOf(metrics, post.video?.durationSeconds);
  const bought = paid && countsOf(paid, post.video?.durationSeconds);
  const difference = less(metrics.views, paid, paid?.views);
  const views = difference !== undefined && difference < 0 ? undefined : difference;
  const counts: Partial<Record<RateMetric, number>> = {};
  const inconsistent: (RateMetric | 'views')[] = views === difference ? [] : ['views'];
  for (const [metric, count] of Object.entries(total) as [RateMetric, number][]) {
    const organic = less(count, bought, bought?.[metric]);
    if (organic === undefined) continue;
    // Rates become counts by multiplication, which may round slightly past the views.
    if (organic < 0 || (views !== undefined && organic > views * (1 + 1e-9))) inconsistent.push(metric);
    else if (views !== undefined) counts[metric] = Math.min(organic, views);
  }
  return {
    views,
    counts,
    inconsistent,
    paidViews: views === undefined ? 0 : (paid?.views ?? 0),
    paidUnknown: (post.ranAsSparkAd === true || paid !== undefined) && paid?.views == null,
  };
}

/** How often a metric happened out of how often it could have, scaled by a share. */
export function trialsOf({ views = 0, counts }: OrganicMetrics, metric: RateMetric, share: number): Trials {
  const successes = counts[metric];
  return successes === undefined
    ? { successes: 0, trials: 0 }
    : { successes: successes * share, trials: views * share };
}

function less(total: number | undefined, paid: object | undefined, paidCount: number | undefined) {
  if (total == null) return undefined;
  if (paid === undefined) return total;
  return paidCount == null ? undefined : total - paidCount;
}

// Null means not known, like absent; it is not zero.
function countsOf(metrics: PostMetrics, durationSeconds: number | undefined) {
  const counts: Partial<Record<RateMetric, number>> = {};
  for (const metric of engagementMetrics) {
    const count = metrics[metric];
    if (count != null) counts[metric] = count;
  }
  const { views, averageWatchSeconds } = metrics;
  if (views == null) return counts;
  for (const metric of watchedRates) {
    const rate = metrics[metric];
    if (rate != null) counts[metric] = rate * views;
  }
  if (averageWatchSeconds != null && durationSeconds != null && durationSeconds > 0) {
    counts.watchedShare = Math.min(1, averageWatchSeconds / durationSeconds) * views;
  }
  return counts;
}
