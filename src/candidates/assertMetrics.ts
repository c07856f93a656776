import { assertAboveZero, assertInstant } from '../vocabulary/assertions';
import {
  engagementMetrics,
  type EngagementMetric,
  type CandidatePriors,
  type MeasuredPost,
  type PostMetrics,
} from '../vocabulary/candidates';
import { assertBelow, assertFromZero } from './assertNumbers';

const counts = /* @__PURE__ */ (() => ['views', 'averageWatchSeconds', ...engagementMetrics] as const)();
const shares = ['twoSecondRate', 'sixSecondRate', 'completionRate'] as const;

/** Throws when a number of a post cannot be: a negative count read as data would sink the post in silence. */
export function assertMetrics(path: string, { metrics, paid, publishedAt }: MeasuredPost): void {
  if (publishedAt !== undefined) assertInstant(`${path}.publishedAt`, publishedAt);
  for (const [name, block] of Object.entries({ metrics, paid } as Record<string, PostMetrics | undefined>)) {
    if (block === undefined) continue;
    for (const key of counts) assertFromZero(`${path}.${name}.${key}`, block[key] ?? 0, Number.MAX_VALUE);
    for (const key of shares) assertFromZero(`${path}.${name}.${key}`, block[key] ?? 0, 1);
  }
}

/** Throws unless at least one action counts, and none counts against a post. */
export function assertWeights(weights: Readonly<Record<EngagementMetric, number>>): void {
  for (const metric of engagementMetrics)
    assertFromZero(`weights.${metric}`, weights[metric], Number.MAX_VALUE);
  if (engagementMetrics.every((metric) => weights[metric] === 0)) {
    throw new RangeError('weights must leave at least one action above 0');
  }
}

/** Throws unless an expectation is a rate above 0 that counts as some views. */
export function assertPriors(priors: CandidatePriors): void {
  for (const [name, prior] of Object.entries(priors)) {
    if (prior === undefined) continue;
    assertAboveZero(`prior.${name}.rate`, prior.rate);
    assertAboveZero(`prior.${name}.views`, prior.views);
    if (name !== 'engagement') assertBelow(`prior.${name}.rate`, prior.rate, 1);
  }
}
