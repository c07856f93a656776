import * as z from 'zod';
import type { RunningAd } from '../vocabulary/risk';
import { identityTypes } from '../vocabulary/identity';
import { campaignFields } from './campaignFields';
import { schemaOf } from './schemaOf';
import { objectOf } from './objectOf';
import { openEnum } from './openEnum';

/**
 * An ad that runs, or is about to: a row of `adsAtRisk`.
 *
 * @example
 * ```ts
 * const ad = { id: '17', postId: '7440000000000000001', identityType: 'AUTH_CODE', bindingId: null };
 * runningAdSchema.parse(ad); // => { id: '17', postId: '7440000000000000001', identityType: 'AUTH_CODE' }
 * runningAdSchema.safeParse({ ...ad, dailySpend: -1 }).success; // => false
 * ```
 */
export const runningAdSchema = /* @__PURE__ */ (() =>
  schemaOf<RunningAd>()(
    objectOf({
      id: z.string().optional(),
      postId: z.string(),
      identityType: openEnum(identityTypes).optional(),
      bindingId: z.string().optional(),
      ...campaignFields,
    }),
  ))();
