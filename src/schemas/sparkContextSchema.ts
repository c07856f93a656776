import * as z from 'zod';
import { sparkModes } from '../vocabulary/adFormat';
import { musicStatuses } from '../vocabulary/eligibility';
import { accesses, postOwners } from '../vocabulary/identity';
import { authorisationSchema } from './authorisationSchema';
import { identitySchema } from './identitySchema';
import { flightSchema } from './intervalSchema';
import { jsonDate } from './jsonDate';
import { openEnum } from './openEnum';

/**
 * The context of `checkSparkEligibility`, as JSON or as the object itself; `now` has to be in it, as everywhere.
 *
 * @example
 * ```ts
 * const context = sparkContextSchema.parse({ now: '2026-11-23T12:00:00Z', owner: 'own', access: 'linked_account' });
 * isSparkEligible({ id: '7440000000000000001', state: 'published', visibility: 'public' }, context); // => true
 * sparkContextSchema.safeParse({ owner: 'own', access: 'linked_account' }).success; // => false
 * ```
 */
export const sparkContextSchema = /* @__PURE__ */ (() =>
  z.object({
    now: jsonDate,
    owner: z.enum(postOwners),
    access: z.enum(accesses).optional(),
    authorisation: authorisationSchema.optional(),
    sourceAuthorisations: z.array(authorisationSchema).optional(),
    mode: z.enum(sparkModes).optional(),
    identity: identitySchema.optional(),
    flight: flightSchema.optional(),
    countries: z.array(z.string()).optional(),
    advertiser: z
      .object({
        adsOnlyMode: z.boolean().optional(),
        canUseCustomIdentity: z.boolean().optional(),
        createdAt: jsonDate.optional(),
      })
      .optional(),
    music: z
      .object({
        status: openEnum(musicStatuses),
        countries: z.array(z.string()).optional(),
        flight: flightSchema.optional(),
      })
      .optional(),
    quota: z.object({ available: z.number() }).optional(),
    darkPost: z.boolean().optional(),
  }))();
