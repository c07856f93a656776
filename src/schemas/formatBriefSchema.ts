import * as z from 'zod';
import { conceptOrigins } from '../vocabulary/formats';
import { accesses, postOwners } from '../vocabulary/identity';
import { adSetupSchema } from './adSetupSchema';

/**
 * What an ad is to be made of and for; `recommendAdFormat` answers how it should run.
 *
 * @example
 * ```ts
 * recommendAdFormat(formatBriefSchema.parse({ origin: 'organic_post', owner: 'creator' })).format; // => 'spark_pull'
 * ```
 */
export const formatBriefSchema = /* @__PURE__ */ (() =>
  adSetupSchema
    .unwrap()
    .pick({
      objective: true,
      placementType: true,
      placements: true,
      features: true,
      postKind: true,
      destination: true,
      advertiser: true,
    })
    .extend({
      origin: z.enum(conceptOrigins),
      owner: z.enum(postOwners).optional(),
      access: z.enum(accesses).optional(),
      canPull: z.boolean().optional(),
      canPush: z.boolean().optional(),
    })
    .readonly())();
