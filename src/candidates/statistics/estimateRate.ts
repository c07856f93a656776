import type { RateEstimate } from '../../vocabulary/candidates';
import { betaCdf } from './betaCdf';
import { betaQuantile } from './betaQuantile';
import type { Beta, Trials } from './fitPrior';

/** What one post's trials are compared with. */
export interface Yardstick {
  readonly beta: Beta;
  readonly median: number;
  /** Not one success in the whole account: nothing tells its posts apart. */
  readonly isSilent: boolean;
}

/** Trials whose rate has an error besides chance. */
export interface DoubtedTrials extends Trials {
  /** The squared relative size of that error; 0 if absent. */
  readonly doubt?: number;
}

/**
 * What is expected, and what was seen of one post. The squared relative spread of a small rate is 1 / `a`; a doubt is
 * added to it.
 */
export function posterior({ a, b }: Beta, { successes, trials, doubt = 0 }: DoubtedTrials): Beta {
  const certain = { a: a + successes, b: b + trials - successes };
  const left = 1 / (1 + certain.a * doubt);
  return { a: certain.a * left, b: certain.b * left };
}

/** What one post's trials say about its true rate, given the expectations for the account. */
export function estimateRate({ beta, median, isSilent }: Yardstick, seen: DoubtedTrials): RateEstimate {
  const { a, b } = posterior(beta, seen);
  const rate = a / (a + b);
  return {
    ...(seen.trials > 0 && { observed: seen.successes / seen.trials }),
    rate,
    low: betaQuantile(0.05, a, b),
    high: betaQuantile(0.95, a, b),
    lift: isSilent ? 0 : rate / median - 1,
    aboveBaseline: isSilent ? 0.5 : 1 - betaCdf(median, a, b),
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
