import {
  engagementMetrics,
  type EngagementMetric,
  type CandidatePriors,
  type MeasuredPost,
  type PostMetrics,
} from '../vocabulary/candidates';

const counts = ['views', 'averageWatchSeconds', ...engagementMetrics] as const;
const shares = ['twoSecondRate', 'sixSecondRate', 'completionRate'] as const;

/** Throws when a number of a post cannot be: a negative count read as data would sink the post in silence. */
export function assertMetrics(path: string, { metrics, paid }: MeasuredPost): void {
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
  }
}

/** Throws unless a typed argument is a finite number above 0. */
export function assertAboveZero(name: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`${name} must be a finite number above 0`);
}

function assertFromZero(name: string, value: number, maximum: number): void {
  if (value >= 0 && value <= maximum) return;
  throw new RangeError(`${name} must be a finite number from 0${maximum === 1 ? ' to 1' : ''}`);
}
