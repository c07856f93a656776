import { binomialDeviance, logBetaKernel } from './logBetaKernel';

/** How often a thing happened, of how often it could have. Neither need be whole. */
export interface Trials {
  readonly successes: number;
  readonly trials: number;
}

/** A beta distribution. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

// Before any data: the true rates of one account's posts spread by about half of their mean, give or take a factor
// of two. With a dozen posts it steadies the fit, with a hundred it hardly counts.
const expectedLogSpread = /* @__PURE__ */ Math.log(4);
const spreadDeviation = 1.25;

/**
 * The distribution of true rates that makes what was seen of all posts the most probable (empirical Bayes).
 *
 * Its mean follows in closed form from how much the rates vary, so that one number is left to search for.
 */
export function fitPrior(seen: readonly Trials[]): Beta {
  const used = seen.filter(({ trials }) => trials > 0);
  const pooled = pooledRate(used);
  const logPosterior = (logSpread: number) => {
    const prior = priorOf(used, pooled, logSpread);
    const surprise = (logSpread - expectedLogSpread) / spreadDeviation;
    return used.reduce((sum, post) => sum + logLikelihood(post, prior), -0.5 * surprise * surprise);
  };
  return widened(priorOf(used, pooled, highest(logPosterior, -4, 14)), used);
}

/**
 * Few posts leave the mean uncertain by one post's worth, and the spread by about half as much again; both widen what
 * can be expected of any one post. Without it, intervals are too narrow where a handful of posts had few events.
 */
function widened({ a, b }: Beta, seen: readonly Trials[]): Beta {
  const posts = seen.reduce((sum, { trials }) => sum + trials / (a + b + trials), 0);
  const share = posts / (posts + 1.5);
  return { a: a * share, b: b * share };
}

/** All posts as one, with half a success and half a failure added so that it is never 0 or 1. */
function pooledRate(seen: readonly Trials[]): number {
  const successes = seen.reduce((sum, post) => sum + post.successes, 0.5);
  return successes / seen.reduce((sum, post) => sum + post.trials, 1);
}

/** Spread is a·b / (a + b): for small rates, one over the squared coefficient of variation. */
function priorOf(seen: readonly Trials[], pooled: number, logSpread: number): Beta {
  const strengthAt = (mean: number) => Math.exp(logSpread) / (mean * (1 - mean));
  let mean = pooled;
  for (let round = 0; round < 3; round += 1) mean = weightedMean(seen, strengthAt(mean), pooled);
  const strength = strengthAt(mean);
  return { a: mean * strength, b: (1 - mean) * strength };
}

/** Each post weighs what it tells of the mean: its trials, up to the point where posts differ more than chance. */
function weightedMean(seen: readonly Trials[], strength: number, pooled: number): number {
  let sum = pooled;
  let weights = 1;
  for (const { successes, trials } of seen) {
    const weight = trials / (strength + trials);
    sum += weight * (successes / trials);
    weights += weight;
  }
  return sum / weights;
}

/** The probability of what was seen of one post, up to a constant: likelihood × prior / posterior at one rate. */
function logLikelihood({ successes, trials }: Trials, { a, b }: Beta): number {
  const mean = a / (a + b);
  return (
    logBetaKernel(mean, a, b) -
    logBetaKernel(mean, a + successes, b + trials - successes) -
    binomialDeviance(successes, trials, mean)
  );
}

/** Where a function with one summit is highest, by golden section. */
function highest(height: (at: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = from;
  let high = to;
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let [leftHeight, rightHeight] = [height(left), height(right)];
  while (high - low > 1e-4) {
    if (leftHeight > rightHeight) {
      [high, right, rightHeight] = [right, left, leftHeight];
      left = high - golden * (high - low);
      leftHeight = height(left);
    } else {
      [low, left, leftHeight] = [left, right, rightHeight];
      right = low + golden * (high - low);
      rightHeight = height(right);
    }
  }
  return (low + high) / 2;
}
