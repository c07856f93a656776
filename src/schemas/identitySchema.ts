import * as z from 'zod';
import type { Identity } from '../vocabulary/identity';
import { identityAvailabilities, identityTypes } from '../vocabulary/identity';
import { schemaOf } from './schemaOf';
import { objectOf } from './objectOf';
import { openEnum } from './openEnum';

/**
 * An identity, as JSON or as the object itself; an unknown type is kept.
 *
 * @example
 * ```ts
 * identitySchema.parse({ type: 'TT_USER', canPull: true }); // => { type: 'TT_USER', canPull: true }
 * identitySchema.parse({ type: 'SOMETHING_NEW' }).type; // => 'SOMETHING_NEW'
 * ```
 */
export const identitySchema = /* @__PURE__ */ (() =>
  schemaOf<Identity>()(
    objectOf({
      id: z.string().optional(),
      type: openEnum(identityTypes),
      businessCenterId: z.string().optional(),
      displayName: z.string().optional(),
      handle: z.string().optional(),
      availability: openEnum(identityAvailabilities).optional(),
      canPull: z.boolean().optional(),
      canPush: z.boolean().optional(),
      canUseLiveAds: z.boolean().optional(),
      isGovernmentOrPolitical: z.boolean().optional(),
      adsOnlyMode: z.boolean().optional(),
    }),
  ))();
