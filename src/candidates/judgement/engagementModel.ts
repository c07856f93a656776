import { type EngagementMetric, engagementMetrics } from '../../vocabulary/candidates';
import type { ActionSpread } from './actionSpread';
import { defaultRates, leastRate } from './defaultRates';
import type { EngagementMix } from './mixOf';
import type { OrganicMetrics } from './organicMetrics';

/** How actions of different weights become one rate. */
export interface EngagementModel {
  readonly weights: Readonly<Record<EngagementMetric, number>>;
  readonly mix: EngagementMix;
  /** How the actions vary, alone and together: what the known ones tell about the missing ones. */
  readonly spread: ActionSpread;
  /** The metrics of the mix that count. */
  readonly metrics: readonly EngagementMetric[];
  /** The weights together: the most weighted actions that one view can bring. */
  readonly scale: number;
}

/** Metrics that weigh nothing or that no post has are left out: they would hide the same part of every post. */
export function countedMetrics(
  posts: readonly { readonly organic: OrganicMetrics }[],
  weights: EngagementModel['weights'],
): readonly EngagementMetric[] {
  const weighted = engagementMetrics.filter((metric) => weights[metric] > 0);
  const present = weighted.filter((metric) =>
    posts.some(({ organic }) => organic.counts[metric] !== undefined),
  );
  return present.length > 0 ? present : weighted;
}

/** How many trials a view with every metric known is. */
export function trialsPerView(model: EngagementModel): number {
  return model.scale / eventWeight(model, model.metrics);
}

/** The share of weighted engagement that the metrics of a post usually make up. */
export function visibleShare(model: EngagementModel, known: readonly EngagementMetric[]): number {
  return expectedRate(model, known) / expectedRate(model, model.metrics);
}

/** How many weighted actions some metrics are expected to bring per view. */
export function expectedRate(model: EngagementModel, metrics: readonly EngagementMetric[]): number {
  return sum(metrics, (metric) => expectedOf(model, metric));
}

/** How many weighted actions one metric is expected to bring per view. */
export function expectedOf({ weights, mix }: EngagementModel, metric: EngagementMetric): number {
  return weights[metric] * Math.max(leastRate, mix[metric] ?? defaultRates[metric]);
}

/** The mean weight of one event: heavier actions are rarer. */
export function eventWeight(model: EngagementModel, metrics: readonly EngagementMetric[]): number {
  const squared = sum(metrics, (metric) => model.weights[metric] * expectedOf(model, metric));
  return squared / expectedRate(model, metrics);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
