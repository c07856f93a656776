import type { RateEstimate } from '../../vocabulary/candidates';
import { betaCdf } from './betaCdf';
import { betaQuantile } from './betaQuantile';
import type { Beta, Trials } from './fitPrior';

/** What one post's trials say of its true rate, given what is expected of the account. */
export function estimateRate(prior: Beta, { successes, trials }: Trials, median: number): RateEstimate {
  const a = prior.a + successes;
  const b = prior.b + trials - successes;
  const rate = a / (a + b);
  return {
    ...(trials > 0 && { observed: successes / trials }),
    rate,
    low: betaQuantile(0.05, a, b),
    high: betaQuantile(0.95, a, b),
    lift: rate / median - 1,
    aboveBaseline: 1 - betaCdf(median, a, b),
  };
}

/** The same on another scale. */
export function scaled(estimate: RateEstimate, scale: number): RateEstimate {
  const { observed, rate, low, high } = estimate;
  return {
    ...estimate,
    ...(observed !== undefined && { observed: observed * scale }),
    rate: rate * scale,
    low: low * scale,
    high: high * scale,
  };
}
