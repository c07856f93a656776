import * as z from 'zod';
import type { SparkContext } from '../vocabulary/eligibility';
import { sparkModes } from '../vocabulary/adFormat';
import { musicStatuses } from '../vocabulary/eligibility';
import { accessKinds, postOwners } from '../vocabulary/identity';
import { aCountry, isCountry } from '../shared/country';
import { advertiserSchema } from './adSetupSchema';
import { authorisationSchema } from './authorisationSchema';
import { schemaOf } from './schemaOf';
import { identitySchema } from './identitySchema';
import { adFlightSchema, flightSchema } from './intervalSchema';
import { jsonDate } from './jsonDate';
import { listOf } from './listOf';
import { objectOf } from './objectOf';
import { openEnum } from './openEnum';

const country = /* @__PURE__ */ (() =>
  z.string().check(({ value, issues }) => {
    if (!isCountry(value)) issues.push({ code: 'custom', message: `Give ${aCountry(value)}.`, input: value });
  }))();

/**
 * The context of `checkSparkEligibility`, as JSON or as the object itself; it has to include `now`.
 *
 * @example
 * ```ts
 * const context = sparkContextSchema.parse({ now: '2026-11-23T12:00:00Z', owner: 'own', access: 'linked_account' });
 * isSparkEligible({ id: '7440000000000000001', state: 'published', visibility: 'public' }, context); // => true
 * sparkContextSchema.safeParse({ owner: 'own', access: 'linked_account' }).success; // => false
 * ```
 */
export const sparkContextSchema = /* @__PURE__ */ (() =>
  schemaOf<SparkContext>()(
    objectOf({
      now: jsonDate,
      owner: z.enum(postOwners),
      access: z.enum(accessKinds).optional(),
      authorisation: authorisationSchema.optional(),
      sourceAuthorisations: listOf(authorisationSchema).optional(),
      mode: z.enum(sparkModes).optional(),
      identity: identitySchema.optional(),
      flight: adFlightSchema.optional(),
      countries: listOf(country).optional(),
      advertiser: advertiserSchema.optional(),
      music: objectOf({
        status: openEnum(musicStatuses),
        countries: listOf(country).optional(),
        flight: flightSchema.optional(),
      }).optional(),
      quota: objectOf({ available: z.number() }).optional(),
      darkPost: z.boolean().optional(),
    }),
  ))();
