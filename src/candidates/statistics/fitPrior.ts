import { ascending } from '../../shared/ascending';
import { binomialDeviance, logBetaKernel } from './logBetaKernel';

/** How often something happened out of how often it could have. Neither has to be a whole number. */
export interface Trials {
  readonly successes: number;
  readonly trials: number;
}

/** A beta distribution. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/** Before any data: the true rates of one account's posts spread by about half of their mean, so 1 ÷ ½². */
export const expectedSpread = 4;
// Give or take a factor of two. With a dozen posts it steadies the fit, with a hundred it hardly counts.
const spreadDeviation = 1.25;
// From posts that are nearly alike to posts of which some have fifteen times the rate of others and more.
const [widestLogSpread, narrowestLogSpread] = [-2, 14] as const;
// A mean of 0 or 1 would leave no room for anything else.
const leastDistance = 1e-12;

/**
 * The distribution of true rates that makes what was seen of all posts the most probable (empirical Bayes).
 *
 * Its mean follows in closed form from how much the rates vary, so that one number is left to search for.
 */
export function fitPrior(seen: readonly Trials[]): Beta {
  const used = seen.filter(({ trials }) => trials > 0);
  const middle = middleRate(used);
  const logPosterior = (logSpread: number) => {
    const prior = priorOf(used, middle, logSpread);
    const surprise = (logSpread - Math.log(expectedSpread)) / spreadDeviation;
    return used.reduce((sum, post) => sum + logLikelihood(post, prior), -0.5 * surprise * surprise);
  };
  return widened(priorOf(used, middle, highest(logPosterior, widestLogSpread, narrowestLogSpread)), used);
}

/**
 * Few posts leave the mean uncertain by one post's worth, and the spread by about half as much again; both widen what
 * can be expected of any one post. Without it, intervals are too narrow where a handful of posts had few events.
 */
function widened({ a, b }: Beta, seen: readonly Trials[]): Beta {
  const posts = seen.reduce((sum, { trials }) => sum + tellingWeight(trials, a + b), 0);
  const share = posts / (posts + 1.5);
  return { a: a * share, b: b * share };
}

/**
 * The median of the posts' rates: a single viral post does not move it, as it would move the pooled rate. A trial of
 * that pooled rate is added to each post, so it is never 0 or 1.
 */
function middleRate(seen: readonly Trials[]): number {
  const common =
    seen.reduce((sum, { successes }) => sum + successes, 0.5) /
    seen.reduce((sum, { trials }) => sum + trials, 1);
  const rates = seen.map(({ successes, trials }) => (successes + common) / (trials + 1));
  const middle = ascending(rates)[rates.length >> 1] ?? common;
  return Math.min(1 - leastDistance, Math.max(leastDistance, middle));
}

/** Spread is a·b / (a + b): for small rates, one over the squared coefficient of variation. */
function priorOf(seen: readonly Trials[], middle: number, logSpread: number): Beta {
  const strengthAt = (mean: number) => Math.exp(logSpread) / (mean * (1 - mean));
  let mean = middle;
  for (let round = 0; round < 3; round += 1) mean = weightedMean(seen, strengthAt(mean), middle);
  const strength = strengthAt(mean);
  return { a: mean * strength, b: (1 - mean) * strength };
}

/** The middle counts as one post, and each post as what it tells of the mean. */
function weightedMean(seen: readonly Trials[], strength: number, middle: number): number {
  let sum = middle;
  let weights = 1;
  for (const { successes, trials } of seen) {
    const weight = tellingWeight(trials, strength);
    sum += weight * (successes / trials);
    weights += weight;
  }
  return sum / weights;
}

/** How much a post tells about its account: its trials, up to the point where posts differ more than by chance. */
export function tellingWeight(trials: number, strength: number): number {
  return trials / (strength + trials);
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
