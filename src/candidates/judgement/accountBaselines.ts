import type {
  CandidateBaselines,
  CandidatePriors,
  RateBaselines,
  RateMetric,
  RatePriors,
} from '../../vocabulary/candidates';
import type { PostKind } from '../../vocabulary/post';
import { groupBy } from '../../shared/groupBy';
import { assertBelow } from '../assertNumbers';
import { actionSpread } from './actionSpread';
import { baselineOf, type FittedBaseline } from './baselineOf';
import { defaultRates } from './defaultRates';
import { countedMetrics, type EngagementModel, expectedRate, trialsPerView } from './engagementModel';
import { engagementTrials } from './engagementTrials';
import { mixOf } from './mixOf';
import { type BelievedNumbers, trialsOf } from './organicMetrics';

/** The numbers of a post, and its kind if known. */
export interface Counted extends BelievedNumbers {
  readonly kind: string | undefined;
}

/** What posts are compared with: how engagement is counted, and the baseline of every rate. */
export interface Baselines {
  readonly model: EngagementModel;
  readonly engagement: FittedBaseline;
  readonly rates: ReadonlyMap<RateMetric, FittedBaseline>;
}

/** Everything that the posts of an account are compared with. */
export interface AccountBaselines {
  readonly ofAll: Baselines;
  /** Kinds with enough posts, in an account with several kinds. */
  readonly byKind: ReadonlyMap<string, Baselines>;
}

type Weights = EngagementModel['weights'];

/** Fits the baselines: for all posts together, and for each kind that has enough posts of its own. */
export function accountBaselines(
  posts: readonly Counted[],
  weights: Weights,
  { byKind: givenByKind, ...priors }: CandidatePriors,
): AccountBaselines {
  const metrics = countedMetrics(posts, weights);
  const ofAll = fitBaselines(posts, metrics, weights, priors);
  const kinds = groupBy(posts, ({ kind }) => kind);
  const byKind = new Map<string, Baselines>();
  for (const [kind, ofKind] of kinds.size > 1 ? kinds : []) {
    const given = givenByKind?.[kind as PostKind];
    if (kind === undefined || (!given && priors.engagement)) continue;
    const fitted = fitBaselines(ofKind, metrics, weights, given ?? priors, ofAll);
    if (fitted.engagement.baseline.from !== 'default') byKind.set(kind, fitted);
  }
  return { ofAll, byKind };
}

/** What a post of some kind is compared with. */
export function baselinesFor({ ofAll, byKind }: AccountBaselines, kind: string | undefined): Baselines {
  return (kind !== undefined && byKind.get(kind)) || ofAll;
}

/** Posts with an unknown paid part would put paid engagement into the baseline: they are compared with it but not counted in it. */
function fitBaselines(
  posts: readonly Counted[],
  metrics: EngagementModel['metrics'],
  weights: Weights,
  priors: RatePriors,
  instead?: Baselines,
): Baselines {
  const organic = posts.filter((post) => !post.organic.paidUnknown);
  const model = modelOf(organic, metrics, weights, priors);
  const rates = new Map<RateMetric, FittedBaseline>();
  for (const metric of Object.keys(defaultRates) as RateMetric[]) {
    if (!posts.some((post) => post.organic.counts[metric] !== undefined)) continue;
    const seen = organic.map((post) => trialsOf(post.organic, metric, post.share));
    const own = baselineOf(seen, defaultRates[metric], priors[metric], { scale: 1, trialsPerView: 1 });
    rates.set(metric, (own.baseline.from === 'default' && instead?.rates.get(metric)) || own);
  }
  if (priors.engagement) assertBelow('prior.engagement.rate', priors.engagement.rate, model.scale);
  const seen = organic.map((post) => engagementTrials(model, post));
  const units = { scale: model.scale, trialsPerView: trialsPerView(model) };
  return { model, rates, engagement: baselineOf(seen, defaultEngagement(model), priors.engagement, units) };
}

/** The mix comes from the same source as the baseline, so a given prior fixes both. */
function modelOf(
  organic: readonly Counted[],
  metrics: EngagementModel['metrics'],
  weights: Weights,
  { engagement }: RatePriors,
): EngagementModel {
  const scale = metrics.reduce((sum, metric) => sum + weights[metric], 0);
  const seen = organic.filter(({ organic: { views = 0 }, share }) => views * share > 0);
  const complete = seen.filter(({ organic: { counts } }) =>
    metrics.every((metric) => counts[metric] !== undefined),
  );
  const mix = engagement ? (engagement.mix ?? defaultRates) : mixOf(seen, complete, metrics);
  return { weights, mix, spread: actionSpread(complete, mix, metrics), metrics, scale };
}

/** What is normal elsewhere by default: weighted actions per view. */
export function defaultEngagement(model: EngagementModel): number {
  return expectedRate({ ...model, mix: defaultRates }, model.metrics);
}

/** The baselines in the form of the result. */
export function toldBaselines({ ofAll, byKind }: AccountBaselines): CandidateBaselines {
  const kinds = [...byKind].map(([kind, baselines]) => [kind, told(baselines)] as const);
  return { ...told(ofAll), ...(kinds.length > 0 && { byKind: Object.fromEntries(kinds) }) };
}

function told({ model, engagement, rates }: Baselines): RateBaselines {
  const mix = Object.fromEntries(model.metrics.map((metric) => [metric, model.mix[metric] ?? 0]));
  const single = Object.fromEntries([...rates].map(([metric, { baseline }]) => [metric, baseline]));
  return { ...single, engagement: { ...engagement.baseline, mix } };
}
