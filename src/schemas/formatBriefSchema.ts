import * as z from 'zod';
import { adOrigins, type FormatBrief } from '../vocabulary/formats';
import { accessKinds, postOwners } from '../vocabulary/identity';
import { adSetupFields } from './adSetupSchema';
import { schemaOf } from './schemaOf';
import { objectOf } from './objectOf';

/**
 * What an ad is made from and what it is for; `recommendAdFormat` says how it should run.
 *
 * @example
 * ```ts
 * recommendAdFormat(formatBriefSchema.parse({ origin: 'organic_post', owner: 'creator' })).format; // => 'spark_pull'
 * ```
 */
export const formatBriefSchema = /* @__PURE__ */ (() =>
  schemaOf<FormatBrief>()(
    objectOf({
      objective: adSetupFields.objective,
      placementType: adSetupFields.placementType,
      placements: adSetupFields.placements,
      features: adSetupFields.features,
      postKind: adSetupFields.postKind,
      destination: adSetupFields.destination,
      advertiser: adSetupFields.advertiser,
      origin: z.enum(adOrigins),
      owner: z.enum(postOwners).optional(),
      access: z.enum(accessKinds).optional(),
      canPull: z.boolean().optional(),
      canPush: z.boolean().optional(),
    }),
  ))();
