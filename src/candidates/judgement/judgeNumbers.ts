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

/** What the numbers of one post say. */
export interface Judgement extends Pick<
  Candidate,
  'worth' | 'cautiousRate' | 'cautiousLift' | 'evidence' | 'engagement' | 'hook' | 'hold' | 'rates'
> {
  readonly verdict: Verdict;
  /** Engagement metrics that count, and that are not known of this post. */
  readonly missing: readonly EngagementMetric[];
}

/** A post of known age, or not. */
export interface AgedPost extends Counted {
  readonly ageDays: number | undefined;
}

/** From which numbers on evidence is more than thin, and an age is settled. */
export interface EvidenceLimits {
  readonly minViews: number;
  readonly settling: number;
}

/** Judges the numbers of one post by what is usual. */
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

// A post clearly under half of what is usual elsewhere is no good post, however weak the others are.
const weakShare = 0.5;
const unlikely = 0.1;

/**
 * The rate with odds of two to one, where what is usual counts for so many views at least. Caution is for luck: what a
 * missing metric leaves in doubt has drawn the mean toward the usual already.
 */
function cautiousRateOf(seen: CountedTrials, { model, engagement }: Baselines, views: number): number {
  const usual = strengthened(engagement.beta, views * trialsPerView(model));
  const { a, b } = posterior(usual, seen);
  const strength = usual.a + usual.b + seen.counted;
  return betaQuantile(1 / 3, (a / (a + b)) * strength, (b / (a + b)) * strength);
}

/** Follows are rarely told by post: they are missed only where other posts have them. */
function missingMetrics({ organic }: Counted, { model }: Baselines): readonly EngagementMetric[] {
  return engagementMetrics.filter(
    (metric) =>
      organic.counts[metric] === undefined &&
      !organic.inconsistent.includes(metric) &&
      model.weights[metric] > 0 &&
      (metric !== 'follows' || model.metrics.includes('follows')),
  );
}

/** Views that count in full: as far as believed, and for the part of engagement that is known. */
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

/** Whether viewers stay at all, and whether they stay on: of each the first rate that the post has. */
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
