import { type EngagementMetric, engagementMetrics } from '../../vocabulary/candidates';
import { defaultRates } from './defaultRates';
import type { Trials } from '../statistics/fitPrior';
import type { OrganicMetrics } from './organicMetrics';

/** How often each action is expected per view. */
export type EngagementMix = Readonly<Partial<Record<EngagementMetric, number>>>;

/** How actions of different weight become one rate. */
export interface EngagementModel {
  readonly weights: Readonly<Record<EngagementMetric, number>>;
  readonly mix: EngagementMix;
  /** The metrics of the mix that count. */
  readonly metrics: readonly EngagementMetric[];
  /** The weights together: the most weighted actions that one view can bring. */
  readonly scale: number;
}

/** Metrics that weigh nothing, or that no post has, are left out: they would hide the same part of every post. */
export function engagementModel(
  posts: readonly { readonly organic: OrganicMetrics }[],
  weights: EngagementModel['weights'],
  mix: EngagementMix,
): EngagementModel {
  const weighted = engagementMetrics.filter((metric) => weights[metric] > 0);
  const present = weighted.filter((metric) =>
    posts.some(({ organic }) => organic.counts[metric] !== undefined),
  );
  const metrics = present.length > 0 ? present : weighted;
  return { weights, mix, metrics, scale: metrics.reduce((sum, metric) => sum + weights[metric], 0) };
}

/** How often viewers of this account do each thing; a hundred default views keep it from zero. */
export function mixOf(posts: readonly { readonly organic: OrganicMetrics; readonly share: number }[]) {
  const mix: Partial<Record<EngagementMetric, number>> = {};
  for (const metric of engagementMetrics) {
    let actions = defaultRates[metric] * 100;
    let views = 100;
    for (const { organic, share } of posts) {
      actions += (organic.counts[metric] ?? 0) * share;
      if (organic.counts[metric] !== undefined) views += (organic.views ?? 0) * share;
    }
    mix[metric] = actions / views;
  }
  return mix;
}

/**
 * A post's weighted actions as trials of one rate, `weighted actions / (views × scale)`.
 *
 * Where a metric is missing, what is left stands for the share of engagement that it usually makes up: the rate is
 * scaled up and the trials go down. And because a share worth three likes is one event and not three, all is divided
 * by the mean weight of an event, so that chance keeps its true size.
 */
export function engagementTrials(model: EngagementModel, organic: OrganicMetrics, share: number): Trials {
  const known = model.metrics.filter((metric) => organic.counts[metric] !== undefined);
  if (known.length === 0) return { successes: 0, trials: 0 };
  const weight = eventWeight(model, known);
  const actions = sum(known, (metric) => model.weights[metric] * (organic.counts[metric] ?? 0));
  const trials = ((organic.views ?? 0) * model.scale * visibleShare(model, known) * share) / weight;
  return { successes: Math.min((actions * share) / weight, trials), trials };
}

/** How many trials a view with every metric known is. */
export function trialsPerView(model: EngagementModel): number {
  return model.scale / eventWeight(model, model.metrics);
}

/** The share of weighted engagement that the metrics of a post usually make up. */
export function visibleShare(model: EngagementModel, known: readonly EngagementMetric[]): number {
  return (
    sum(known, (metric) => expected(model, metric)) / sum(model.metrics, (metric) => expected(model, metric))
  );
}

function eventWeight(model: EngagementModel, metrics: readonly EngagementMetric[]): number {
  const squared = sum(metrics, (metric) => model.weights[metric] * expected(model, metric));
  return squared / sum(metrics, (metric) => expected(model, metric));
}

function expected({ weights, mix }: EngagementModel, metric: EngagementMetric): number {
  return weights[metric] * (mix[metric] ?? defaultRates[metric]);
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
