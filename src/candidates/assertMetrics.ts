import { assertAboveZero, assertInstant, assertObject, assertTextIfGiven } from '../shared/assertions';
import {
  conceptParts,
  engagementMetrics,
  type EngagementMetric,
  type CandidatePriors,
  type EngagementPrior,
  type MeasuredPost,
  type PostMetrics,
} from '../vocabulary/candidates';
import { assertBelow, assertCount, assertShare } from './assertNumbers';

const counts = /* @__PURE__ */ (() => ['views', 'averageWatchSeconds', ...engagementMetrics] as const)();
const shares = ['twoSecondRate', 'sixSecondRate', 'completionRate'] as const;

/** Throws when a number of a post is impossible: a negative count would silently sink the post. */
export function assertMetrics(path: string, post: MeasuredPost): void {
  assertObject(path, post);
  const { metrics, paid, publishedAt, concept } = post;
  assertTextIfGiven(`${path}.id`, post.id);
  for (const part of conceptParts) assertTextIfGiven(`${path}.concept.${part}`, concept?.[part]);
  if (publishedAt != null) assertInstant(`${path}.publishedAt`, publishedAt);
  if (metrics != null) assertBlock(`${path}.metrics`, metrics);
  if (paid != null) assertBlock(`${path}.paid`, paid);
}

// Responses and databases write null for a number that is not known.
function assertBlock(path: string, block: PostMetrics): void {
  for (const key of counts) assertCount(`${path}.${key}`, block[key] ?? 0);
  for (const key of shares) assertShare(`${path}.${key}`, block[key] ?? 0);
}

// Weights that are further apart make no sense.
const [least, most] = [0.001, 1000] as const;

/** Throws unless at least one action counts and none is negative. */
export function assertWeights(weights: Readonly<Record<EngagementMetric, number>>): void {
  for (const metric of engagementMetrics) {
    assertCount(`weights.${metric}`, weights[metric]);
    if (weights[metric] > 0 && !(weights[metric] >= least && weights[metric] <= most)) {
      throw new RangeError(`weights.${metric} must be 0, or from ${least} to ${most}`);
    }
  }
  if (engagementMetrics.every((metric) => weights[metric] === 0)) {
    throw new RangeError('weights must leave at least one action above 0');
  }
}

/** Throws unless an expectation is a rate above 0 that weighs as much as some views. */
export function assertPriors({ byKind, ...priors }: CandidatePriors, path = 'prior'): void {
  for (const [name, prior] of Object.entries(priors)) {
    if (prior != null) assertPrior(`${path}.${name}`, prior, name === 'engagement' ? Infinity : 1);
  }
  for (const [kind, ofKind] of Object.entries(byKind ?? {})) {
    if (ofKind != null) assertPriors(ofKind, `${path}.byKind.${kind}`);
  }
}

function assertPrior(path: string, { rate, views, median, mix }: EngagementPrior, limit: number): void {
  assertAboveZero(`${path}.rate`, rate);
  assertAboveZero(`${path}.views`, views);
  if (median != null) assertAboveZero(`${path}.median`, median);
  assertBelow(`${path}.rate`, rate, limit);
  for (const [metric, share] of Object.entries(mix ?? {})) assertShare(`${path}.mix.${metric}`, share);
}
