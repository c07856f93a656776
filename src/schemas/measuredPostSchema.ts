import * as z from 'zod';
import type { Concept, MeasuredPost, PostMetrics } from '../vocabulary/candidates';
import { creativeFormats } from '../vocabulary/candidates';
import { schemaOf } from './schemaOf';
import { objectOf } from './objectOf';
import { openEnum } from './openEnum';
import { postFields } from './postSchema';

/**
 * The numbers of a post: counts from 0, and shares between 0 and 1.
 *
 * @example
 * ```ts
 * postMetricsSchema.parse({ views: 12_000, likes: 840, completionRate: 0.31 }).views; // => 12_000
 * postMetricsSchema.safeParse({ views: -1 }).success; // => false
 * postMetricsSchema.safeParse({ completionRate: 31 }).success; // => false
 * ```
 */
export const postMetricsSchema = /* @__PURE__ */ (() => {
  const count = z.number('A count must be a number.').min(0, 'A count cannot be below 0.').optional();
  const share = z
    .number('A share must be a number.')
    .min(0, 'A share cannot be below 0.')
    .max(1, 'A share cannot be above 1: 31 % is 0.31.')
    .optional();
  return schemaOf<PostMetrics>()(
    objectOf({
      views: count,
      likes: count,
      comments: count,
      shares: count,
      saves: count,
      follows: count,
      twoSecondRate: share,
      sixSecondRate: share,
      completionRate: share,
      averageWatchSeconds: count,
    }),
  );
})();

/**
 * The idea behind a post, in free text.
 *
 * @example
 * ```ts
 * conceptSchema.parse({ persona: 'new runners', creativeFormat: 'demo' }).creativeFormat; // => 'demo'
 * ```
 */
export const conceptSchema = /* @__PURE__ */ (() =>
  schemaOf<Concept>()(
    objectOf({
      persona: z.string().optional(),
      angle: z.string().optional(),
      offer: z.string().optional(),
      creativeFormat: openEnum(creativeFormats).optional(),
    }),
  ))();

/**
 * A post with its numbers, as JSON or as the object itself.
 *
 * @example
 * ```ts
 * const text = '{"id":"7440000000000000001","publishedAt":"2026-11-01T08:00:00Z","metrics":{"views":12000}}';
 * measuredPostSchema.parse(JSON.parse(text)).metrics?.views; // => 12_000
 * ```
 */
export const measuredPostSchema = /* @__PURE__ */ (() =>
  schemaOf<MeasuredPost>()(
    objectOf({
      ...postFields,
      metrics: postMetricsSchema.optional(),
      paid: postMetricsSchema.optional(),
      ranAsSparkAd: z.boolean().optional(),
      concept: conceptSchema.optional(),
    }),
  ))();
