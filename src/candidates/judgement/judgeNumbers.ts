import {
  type Candidate,
  type EngagementMetric,
  engagementMetrics,
  type EvidenceLevel,
  type RateEstimate,
  type RateMetric,
  type WatchMetric,
} from '../../vocabulary/candidates';
import { betaCdf } from '../statistics/betaCdf';
import { betaQuantile } from '../statistics/betaQuantile';
import { estimateRate, posterior, scaled } from '../statistics/estimateRate';
import { type Baselines, type Counted, defaultEngagement } from './accountBaselines';
import { strengthened } from './baselineOf';
import { trialsPerView, visibleShare } from './engagementModel';
import { type CountedTrials, engagementTrials } from './engagementTrials';
import { trialsOf } from './organicMetrics';
import { failsToHook } from './standing';
import { type Verdict, verdictOf, worthOf } from './verdict';

/** The judgement of the numbers of one post. */
export interface Judgement extends Pick<
  Candidate,
  'worth' | 'cautiousRate' | 'cautiousLift' | 'evidence' | 'engagement' | 'hook' | 'hold' | 'rates'
> {
  readonly verdict: Verdict;
  /** Engagement metrics that count but are not known for this post. */
  readonly missing: readonly EngagementMetric[];
}

/** A post with its age, if known. */
export interface AgedPost extends Counted {
  readonly ageDays: number | undefined;
}

/** The limits from which evidence is more than thin and an age is settled. */
export interface EvidenceLimits {
  readonly minViews: number;
  readonly settling: number;
}

/** Judges the numbers of one post against the baselines. */
export function judgeNumbers(post: AgedPost, baselines: Baselines, limits: EvidenceLimits): Judgement {
  const { model, engagement: usual } = baselines;
  const seen = engagementTrials(model, post);
  const missing = missingMetrics(post, baselines);
  const rates = ratesOf(post, baselines);
  const engagement = estimateRate(usual, seen);
  const { hook, hold } = signalsOf(rates);
  const evidence = evidenceOf(post, settledViews(post, baselines), missing, limits);
  const likely = cautiousRateOf(seen, baselines, evidence === 'thin' ? limits.minViews : 0);
  const { a, b } = posterior(usual.beta, seen);
  const aboveUsual = 1 - betaCdf(weakShare * (defaultEngagement(model) / model.scale), a, b);
  const isGiven = usual.baseline.from === 'given';
  const verdict = verdictOf({
    ...usual,
    evidence,
    // A post with enough evidence is one of the posts behind the baseline itself.
    isCompared: usual.baseline.from !== 'default' || usual.baseline.posts > 1,
    engagement,
    hook,
    isWeak: !isGiven && aboveUsual <= unlikely,
  });
  return {
    verdict,
    worth: worthOf(verdict),
    cautiousRate: likely * model.scale,
    cautiousLift: usual.isSilent ? 0 : Math.min(likely / usual.median - 1, failsToHook(hook) ? 0 : Infinity),
    evidence,
    engagement: scaled(engagement, model.scale),
    ...(hook && { hook }),
    ...(hold && { hold }),
    rates,
    missing,
  };
}

// A post clearly below half of what is normal elsewhere is not a good post, however weak the others are.
const weakShare = 0.5;
const unlikely = 0.1;

/**
 * The rate that the post reaches with odds of two to one, with the baseline weighing at least this many views. Caution
 * is about luck: the doubt from a missing metric has already pulled the mean towards the baseline.
 */
function cautiousRateOf(seen: CountedTrials, { model, engagement }: Baselines, views: number): number {
  const usual = strengthened(engagement.beta, views * trialsPerView(model));
  const { a, b } = posterior(usual, seen);
  const strength = usual.a + usual.b + seen.counted;
  return betaQuantile(1 / 3, (a / (a + b)) * strength, (b / (a + b)) * strength);
}

/** Follows are rarely reported by post: they only count as missing if other posts have them. */
function missingMetrics({ organic }: Counted, { model }: Baselines): readonly EngagementMetric[] {
  return engagementMetrics.filter(
    (metric) =>
      organic.counts[metric] === undefined &&
      !organic.inconsistent.includes(metric) &&
      model.weights[metric] > 0 &&
      (metric !== 'follows' || model.metrics.includes('follows')),
  );
}

/** Views that count in full: scaled by how settled they are and by the known part of engagement. */
function settledViews({ organic, share }: Counted, { model }: Baselines): number {
  const known = model.metrics.filter((metric) => organic.counts[metric] !== undefined);
  return (organic.views ?? 0) * share * visibleShare(model, known);
}

function evidenceOf(
  { organic, ageDays }: AgedPost,
  views: number,
  missing: readonly EngagementMetric[],
  { minViews, settling }: EvidenceLimits,
): EvidenceLevel {
  if (organic.paidUnknown || organic.inconsistent.length > 0 || views < minViews) return 'thin';
  const isSettled = ageDays !== undefined && ageDays >= settling;
  return isSettled && missing.length === 0 && views >= 10 * minViews ? 'strong' : 'fair';
}

function ratesOf({ organic, share }: Counted, { rates }: Baselines) {
  const estimates: Partial<Record<RateMetric, RateEstimate>> = {};
  for (const [metric, usual] of rates) {
    if (organic.counts[metric] === undefined) continue;
    estimates[metric] = estimateRate(usual, trialsOf(organic, metric, share));
  }
  return estimates;
}

/** Whether viewers stay at all, and whether they keep watching: the first known rate for each. */
function signalsOf(rates: Judgement['rates']): Pick<Judgement, 'hook' | 'hold'> {
  const firstOf = (metrics: readonly WatchMetric[]) => {
    const metric = metrics.find((candidate) => rates[candidate] !== undefined);
    const estimate = metric && rates[metric];
    return estimate && { metric, ...estimate };
  };
  return {
    hook: firstOf(['twoSecondRate', 'sixSecondRate']),
    hold: firstOf(['completionRate', 'watchedShare']),
  };
}
