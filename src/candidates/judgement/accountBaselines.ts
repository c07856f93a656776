import type { Baseline, CandidateBaselines, CandidatePriors, RateMetric } from '../../vocabulary/candidates';
import { assertBelow } from '../assertNumbers';
import { baselineOf, type FittedBaseline } from './baselineOf';
import { defaultRates, postsForBaseline } from './defaultRates';
import {
  type EngagementModel,
  engagementModel,
  engagementTrials,
  mixOf,
  trialsPerView,
} from './engagementModel';
import { type OrganicMetrics, trialsOf } from './organicMetrics';

/** A post's organic numbers, and how much of them to believe. */
export interface Counted {
  readonly organic: OrganicMetrics;
  readonly share: number;
}

/** All that the posts of an account are compared with. */
export interface AccountBaselines {
  readonly model: EngagementModel;
  readonly engagement: FittedBaseline;
  readonly rates: ReadonlyMap<RateMetric, FittedBaseline>;
}

/** Posts whose paid part is not known would put paid engagement into the baseline: they are compared, not counted. */
export function accountBaselines(
  posts: readonly Counted[],
  weights: EngagementModel['weights'],
  priors: CandidatePriors,
): AccountBaselines {
  const organic = posts.filter((post) => !post.organic.paidUnknown);
  const model = modelOf(posts, organic, weights, priors);
  const rates = new Map<RateMetric, FittedBaseline>();
  for (const metric of Object.keys(defaultRates) as RateMetric[]) {
    if (!posts.some((post) => post.organic.counts[metric] !== undefined)) continue;
    const seen = organic.map((post) => trialsOf(post.organic, metric, post.share));
    rates.set(metric, baselineOf(seen, defaultRates[metric], priors[metric], { scale: 1, trialsPerView: 1 }));
  }
  if (priors.engagement) assertBelow('prior.engagement.rate', priors.engagement.rate, model.scale);
  const seen = organic.map((post) => engagementTrials(model, post.organic, post.share));
  const units = { scale: model.scale, trialsPerView: trialsPerView(model) };
  return { model, rates, engagement: baselineOf(seen, defaultEngagement(model), priors.engagement, units) };
}

/** The baselines as they are told. */
export function toldBaselines({ model, engagement, rates }: AccountBaselines): CandidateBaselines {
  const told: Partial<Record<RateMetric, Baseline>> = {};
  for (const [metric, { baseline }] of rates) told[metric] = baseline;
  const mix = Object.fromEntries(model.metrics.map((metric) => [metric, model.mix[metric] ?? 0]));
  return { ...told, engagement: { ...engagement.baseline, mix } };
}

/** The mix comes from where the baseline comes from, so that a given prior fixes both. */
function modelOf(
  posts: readonly Counted[],
  organic: readonly Counted[],
  weights: EngagementModel['weights'],
  { engagement }: CandidatePriors,
): EngagementModel {
  const model = engagementModel(posts, weights, engagement?.mix ?? defaultRates);
  if (engagement) return model;
  const telling = organic.filter((post) => engagementTrials(model, post.organic, post.share).trials > 0);
  return telling.length < postsForBaseline ? model : { ...model, mix: mixOf(telling) };
}

function defaultEngagement({ metrics, weights }: EngagementModel): number {
  return metrics.reduce((sum, metric) => sum + weights[metric] * defaultRates[metric], 0);
}
