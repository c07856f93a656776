import type { Trials } from '../statistics/fitPrior';
import { type EngagementModel, eventWeight, visibleShare } from './engagementModel';
import { imputed } from './imputed';
import type { BelievedNumbers } from './organicMetrics';

/** Trials as far as they tell, and how many they were before the doubt about missing metrics was taken off. */
export interface CountedTrials extends Trials {
  readonly counted: number;
}

/**
 * A post's weighted actions as trials of one rate, `weighted actions / (views × scale)`.
 *
 * Because a share worth three likes is one event and not three, all is divided by the mean weight of an event, so that
 * chance keeps its true size. Where a metric is missing, the others tell what it likely is, and how surely.
 */
export function engagementTrials(model: EngagementModel, { organic, share }: BelievedNumbers): CountedTrials {
  const known = model.metrics.filter((metric) => organic.counts[metric] !== undefined);
  if (known.length === 0) return { successes: 0, trials: 0, counted: 0 };
  const weight = eventWeight(model, known);
  // Believed first: a sum of all that was counted may be more than a number holds.
  const actions = known.reduce(
    (sum, metric) => sum + model.weights[metric] * ((organic.counts[metric] ?? 0) * share),
    0,
  );
  const trials = ((organic.views ?? 0) * share * model.scale * visibleShare(model, known)) / weight;
  const seen = { successes: Math.min(actions / weight, trials), trials };
  const told = known.length === model.metrics.length ? seen : imputed(model, known, seen);
  return { ...told, counted: trials };
}
