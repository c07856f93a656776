import type { EngagementMetric } from '../../vocabulary/candidates';
import type { DoubtedTrials } from '../statistics/estimateRate';
import type { Trials } from '../statistics/fitPrior';
import { type EngagementModel, expectedOf, expectedRate } from './engagementModel';

/**
 * What the known actions of a post tell about its total engagement.
 *
 * We assume that logarithms of rates are normal. The known part follows the whole with a slope and a scatter, which
 * come from how the account's actions vary together. So the known part is turned back into the whole, and its trials
 * are reduced until their chance is as large as that scatter: no number of views makes up for what is not known.
 *
 * How the parts go together is itself learnt from few posts, and an error in it is the same for every post that lacks
 * the metric. Its squared relative size is the `doubt`: it remains however many posts the account has.
 */
export function imputed(
  model: EngagementModel,
  known: readonly EngagementMetric[],
  { successes, trials }: Trials,
): DoubtedTrials {
  if (!(trials > 0)) return { successes: 0, trials: 0 };
  const { slope, scatter, variance } = partOfWhole(model, known);
  const usual = expectedRate(model, model.metrics) / model.scale;
  const wholeFrom = (part: number) => usual * part ** (1 / slope);
  const chance = 1 / (trials * usual);
  const noise = (chance + scatter) / slope ** 2;
  // The likely rate of the post, between its own numbers and the usual rate, because chance depends on the size of the
  // rate.
  const shown = (successes + 0.5) / (trials * usual + 0.5);
  const likely = usual * shown ** (variance / (variance + noise) / slope);
  const left = slope ** 2 / (1 / trials + likely * scatter);
  return {
    successes: left * Math.min(1, wholeFrom(successes / (trials * usual))),
    trials: left,
    doubt: scatter / slope ** 2 / model.spread.posts,
  };
}

/** How the known part of engagement relates to the whole, all in logarithms. */
function partOfWhole(model: EngagementModel, known: readonly EngagementMetric[]) {
  const { metrics } = model;
  const variance = covariance(model, metrics, metrics);
  const common = covariance(model, known, metrics);
  const slope = Math.min(steepest, Math.max(flattest, common / variance));
  const scatter = Math.max(0, covariance(model, known, known) - common ** 2 / variance);
  return { slope, scatter: scatter * (1 + doubtOfScatter / model.spread.posts), variance };
}

// The fewer posts the scatter is based on, the less certain it is: with ten, it is doubled.
const doubtOfScatter = 10;
// Otherwise a part that hardly follows the whole would be stretched without limit.
const [flattest, steepest] = [0.5, 1.25] as const;

/** The covariance of two sums of actions, each action by the share of the sum that it usually makes up. */
function covariance(
  model: EngagementModel,
  some: readonly EngagementMetric[],
  others: readonly EngagementMetric[],
): number {
  let sum = 0;
  for (const one of some)
    for (const other of others) {
      sum += expectedOf(model, one) * expectedOf(model, other) * model.spread.covariance[one][other];
    }
  return sum / (expectedRate(model, some) * expectedRate(model, others));
}
