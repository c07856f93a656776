import type { DoubtedTrials } from '../statistics/estimateRate';
import { type EngagementModel, eventWeight, visibleShare } from './engagementModel';
import { imputed } from './imputed';
import type { BelievedNumbers } from './organicMetrics';

/** The trials that count, and how many there were before the doubt about missing metrics was subtracted. */
export interface CountedTrials extends DoubtedTrials {
  readonly counted: number;
}

/**
 * A post's weighted actions as trials of one rate, `weighted actions / (views × scale)`.
 *
 * A share worth three likes is one event, not three, so everything is divided by the mean weight of an event; chance
 * then keeps its true size. If a metric is missing, the others tell its likely value and how certain that is.
 */
export function engagementTrials(model: EngagementModel, { organic, share }: BelievedNumbers): CountedTrials {
  const known = model.metrics.filter((metric) => organic.counts[metric] !== undefined);
  if (known.length === 0) return { successes: 0, trials: 0, counted: 0 };
  const weight = eventWeight(model, known);
  // Scaled down first, since the sum of all counts may be too large for a number.
  const actions = known.reduce(
    (sum, metric) => sum + model.weights[metric] * ((organic.counts[metric] ?? 0) * share),
    0,
  );
  const trials = ((organic.views ?? 0) * share * model.scale * visibleShare(model, known)) / weight;
  const seen = { successes: Math.min(actions / weight, trials), trials };
  const told = known.length === model.metrics.length ? seen : imputed(model, known, seen);
  return { ...told, counted: trials };
}
