import {
  type Candidate,
  type EngagementMetric,
  engagementMetrics,
  type EvidenceLevel,
  type RateEstimate,
  type RateMetric,
  type WatchMetric,
} from '../../vocabulary/candidates';
import type { AccountBaselines, Counted } from './accountBaselines';
import { strengthened } from './baselineOf';
import { betaQuantile } from '../statistics/betaQuantile';
import { engagementTrials, trialsPerView, visibleShare } from './engagementModel';
import { estimateRate, scaled } from '../statistics/estimateRate';
import { trialsOf } from './organicMetrics';

/** What the numbers of one post say. */
export interface Judgement extends Pick<
  Candidate,
  'cautiousRate' | 'evidence' | 'engagement' | 'hook' | 'hold' | 'rates'
> {
  /** Engagement metrics that count, and that are not known of this post. */
  readonly missing: readonly EngagementMetric[];
}

/** A post of known age, or not. */
export interface AgedPost extends Counted {
  readonly ageDays: number | undefined;
}

/** Judges the numbers of one post by those of its account. */
export function judgeNumbers(post: AgedPost, baselines: AccountBaselines, minViews: number): Judgement {
  const { model, engagement } = baselines;
  const trials = engagementTrials(model, post.organic, post.share);
  const cautious = strengthened(engagement.beta, minViews * trialsPerView(model));
  const likely = betaQuantile(
    1 / 3,
    cautious.a + trials.successes,
    cautious.b + trials.trials - trials.successes,
  );
  const missing = missingMetrics(post, baselines);
  const rates = ratesOf(post, baselines);
  return {
    cautiousRate: likely * model.scale,
    evidence: evidenceOf(post, settledViews(post, baselines), missing, minViews),
    engagement: scaled(estimateRate(engagement.beta, trials, engagement.median), model.scale),
    ...signal('hook', rates, ['twoSecondRate', 'sixSecondRate']),
    ...signal('hold', rates, ['completionRate', 'watchedShare']),
    rates,
    missing,
  };
}

/** Follows are rarely told by post: they are missed only where other posts have them. */
function missingMetrics({ organic }: Counted, { model }: AccountBaselines): readonly EngagementMetric[] {
  return engagementMetrics.filter(
    (metric) =>
      organic.counts[metric] === undefined &&
      model.weights[metric] > 0 &&
      (metric !== 'follows' || model.metrics.includes('follows')),
  );
}

/** Views that count in full: as far as believed, and for the part of engagement that is known. */
function settledViews({ organic, share }: Counted, { model }: AccountBaselines): number {
  const known = model.metrics.filter((metric) => organic.counts[metric] !== undefined);
  return (organic.views ?? 0) * share * visibleShare(model, known);
}

function evidenceOf(
  { organic, ageDays }: AgedPost,
  views: number,
  missing: readonly EngagementMetric[],
  minViews: number,
): EvidenceLevel {
  if (organic.paidUnknown || views < minViews) return 'thin';
  const isWhole = missing.length === 0 && organic.inconsistent.length === 0 && ageDays !== undefined;
  return isWhole && views >= 10 * minViews ? 'strong' : 'fair';
}

function ratesOf({ organic, share }: Counted, { rates }: AccountBaselines) {
  const estimates: Partial<Record<RateMetric, RateEstimate>> = {};
  for (const [metric, { beta, median }] of rates) {
    if (organic.counts[metric] === undefined) continue;
    estimates[metric] = estimateRate(beta, trialsOf(organic, metric, share), median);
  }
  return estimates;
}

/** The first of some rates that the post has. */
function signal<Name extends 'hook' | 'hold'>(
  name: Name,
  rates: Judgement['rates'],
  metrics: readonly WatchMetric[],
): Pick<Judgement, Name> {
  const metric = metrics.find((candidate) => rates[candidate] !== undefined);
  const estimate = metric && rates[metric];
  return (estimate ? { [name]: { metric, ...estimate } } : {}) as Pick<Judgement, Name>;
}
