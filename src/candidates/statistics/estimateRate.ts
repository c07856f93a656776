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

/** What is expected, and what was seen of one post. */
export function posterior({ a, b }: Beta, { successes, trials }: Trials): Beta {
  return { a: a + successes, b: b + trials - successes };
}

/** What one post's trials say about its true rate, given the expectations for the account. */
export function estimateRate({ beta, median, isSilent }: Yardstick, seen: Trials): RateEstimate {
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
