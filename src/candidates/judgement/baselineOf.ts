import type { Baseline, RatePrior } from '../../vocabulary/candidates';
import { betaQuantile } from '../statistics/betaQuantile';
import { posterior, type Yardstick } from '../statistics/estimateRate';
import { type Beta, fitPrior, tellingWeight, type Trials } from '../statistics/fitPrior';
import { medianOfPosts } from '../statistics/medianOfPosts';
import { defaultPosts, defaultSpread, leastRate, mostViews, postsForBaseline } from './defaultRates';

/** The units of a baseline: the greatest value of the rate, and how many trials a view is. */
export interface Units {
  readonly scale: number;
  readonly trialsPerView: number;
}

/** A baseline and the distribution behind it, whose rates and median are between 0 and 1. */
export interface FittedBaseline extends Yardstick {
  readonly baseline: Baseline;
}

/** The given baseline, or else one fitted to the account's posts, or else, if there are too few, the default. */
export function baselineOf(
  seen: readonly Trials[],
  expectedRate: number,
  given: RatePrior | undefined,
  { scale, trialsPerView }: Units,
): FittedBaseline {
  const telling = seen.filter(({ trials }) => trials > 0);
  const posts = telling.length;
  const from = given ? 'given' : posts < postsForBaseline ? 'default' : 'account';
  const beta = given
    ? betaOf(given.rate / scale, given.views * trialsPerView)
    : from === 'default'
      ? defaultBeta(expectedRate / scale)
      : fitPrior(telling);
  const told = given ? (given.median ?? 0) / scale : medianOf(telling, beta);
  const median = Math.max(leastRate, told || betaQuantile(0.5, beta.a, beta.b));
  const strength = beta.a + beta.b;
  const rate = (beta.a / strength) * scale;
  return {
    beta,
    median,
    isSilent: !given && posts > 0 && telling.every(({ successes }) => successes === 0),
    baseline: { rate, views: strength / trialsPerView, median: median * scale, from, posts },
  };
}

/** For few posts, the default counts as several more in the median. */
function medianOf(telling: readonly Trials[], beta: Beta): number {
  const known = telling.map((post) => ({
    ...posterior(beta, post),
    weight: tellingWeight(post.trials, beta.a + beta.b),
  }));
  return medianOfPosts(
    telling.length < postsForBaseline ? [...known, { ...beta, weight: defaultPosts }] : known,
  );
}

/** A distribution that counts for at least this many trials. */
export function strengthened({ a, b }: Beta, trials: number): Beta {
  const factor = Math.max(1, Math.min(trials, mostViews) / (a + b));
  return { a: a * factor, b: b * factor };
}

function defaultBeta(mean: number): Beta {
  return betaOf(mean, defaultSpread / (mean * (1 - mean)));
}

function betaOf(mean: number, strength: number): Beta {
  return { a: between(1e-6, mean * strength, 1e15), b: between(1e-6, (1 - mean) * strength, 1e15) };
}

// A given number may be anything; beyond these limits, a distribution is a point or nothing.
function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
