import * as z from 'zod';
import type { LastRun } from '../authorisation/portfolio/renewalNews';
import { schemaOf } from './schemaOf';
import { jsonDate } from './jsonDate';
import { listOf } from './listOf';
import { objectOf } from './objectOf';
import { renewalEntrySchema } from './renewalEntrySchema';
import { runningAdSchema } from './runningAdSchema';

const toldRenewal = /* @__PURE__ */ (() =>
  objectOf({
    binding: z.string(),
    postId: z.string().optional(),
    endsAt: jsonDate,
    endIsLowerBound: z.boolean(),
    horizonDays: z.number(),
  }))();

/**
 * What a daily job kept of its last run, for `renewalNews`.
 *
 * @example
 * ```ts
 * const stored = '{"now":"2026-11-22T06:00:00Z","authorisations":[{"postId":"7440000000000000001"}],"ads":null}';
 * lastRunSchema.parse(JSON.parse(stored)).now; // => new Date('2026-11-22T06:00:00Z')
 * lastRunSchema.safeParse({ authorisations: [] }).success; // => false
 * ```
 */
export const lastRunSchema = /* @__PURE__ */ (() =>
  schemaOf<LastRun>()(
    objectOf({
      now: jsonDate,
      authorisations: listOf(renewalEntrySchema),
      ads: listOf(runningAdSchema).optional(),
      told: listOf(toldRenewal).optional(),
    }),
  ))();
