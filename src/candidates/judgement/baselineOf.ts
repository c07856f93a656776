import type { Baseline, RatePrior } from '../../vocabulary/candidates';
import { betaQuantile } from '../statistics/betaQuantile';
import { defaultSpread, postsForBaseline } from './defaultRates';
import { type Beta, fitPrior, type Trials } from '../statistics/fitPrior';

/** What a baseline is told in: how much the rate's greatest value is, and how many trials a view is. */
export interface Units {
  readonly scale: number;
  readonly trialsPerView: number;
}

/** A baseline and the distribution behind it. */
export interface FittedBaseline {
  readonly beta: Beta;
  /** Of `beta`, between 0 and 1. */
  readonly median: number;
  readonly baseline: Baseline;
}

/** The baseline as given, else fitted to the account's posts, else, where they are too few, the default. */
export function baselineOf(
  seen: readonly Trials[],
  expectedRate: number,
  given: RatePrior | undefined,
  { scale, trialsPerView }: Units,
): FittedBaseline {
  const posts = seen.filter(({ trials }) => trials > 0).length;
  const from = given ? 'given' : posts < postsForBaseline ? 'default' : 'account';
  const beta = given
    ? betaOf(given.rate / scale, given.views * trialsPerView)
    : from === 'default'
      ? defaultBeta(expectedRate / scale)
      : fitPrior(seen);
  const median = betaQuantile(0.5, beta.a, beta.b);
  const strength = beta.a + beta.b;
  const rate = (beta.a / strength) * scale;
  return {
    beta,
    median,
    baseline: { rate, views: strength / trialsPerView, median: median * scale, from, posts },
  };
}

/** A distribution that counts for at least so many trials. */
export function strengthened({ a, b }: Beta, trials: number): Beta {
  const factor = Math.max(1, trials / (a + b));
  return { a: a * factor, b: b * factor };
}

function defaultBeta(mean: number): Beta {
  return betaOf(mean, defaultSpread / (mean * (1 - mean)));
}

function betaOf(mean: number, strength: number): Beta {
  return { a: mean * strength, b: (1 - mean) * strength };
}
