import * as z from 'zod';
import {
  adDestinations,
  adEdits,
  adFeatures,
  apiAdFormats,
  apiPlacements,
  budgetLevels,
  budgetModes,
  callsToAction,
  creationRoutes,
  darkPostStatuses,
  objectives,
  permissionStatuses,
  placementTypes,
} from '../vocabulary/campaign';
import { sparkModes } from '../vocabulary/adFormat';
import { identityTypes } from '../vocabulary/identity';
import { postKinds } from '../vocabulary/post';
import { jsonDate } from './jsonDate';
import { openEnum } from './openEnum';

/**
 * A budget; its amount is in units of the currency.
 *
 * @example
 * ```ts
 * const budget = { level: 'ad_group', mode: 'BUDGET_MODE_DAY', amount: 50, currency: 'USD' };
 * adBudgetSchema.parse(budget).amount; // => 50
 * adBudgetSchema.safeParse({ ...budget, level: 'ad' }).success; // => false
 * ```
 */
export const adBudgetSchema = /* @__PURE__ */ (() =>
  z
    .object({
      level: z.enum(budgetLevels),
      mode: openEnum(budgetModes),
      amount: z.number(),
      currency: z.string(),
      scheduledDays: z.int().min(1).optional(),
    })
    .readonly())();

/**
 * How an ad is to be set up, or a part of it.
 *
 * It reads the shape and keeps values that we do not know; `checkAdSetup` says what goes together.
 *
 * @example
 * ```ts
 * checkAdSetup(adSetupSchema.parse({ objective: 'TRAFFIC', identityType: 'TT_USER' })).ok; // => true
 * adSetupSchema.parse({ objective: 'SOMETHING_NEW' }).objective; // => 'SOMETHING_NEW'
 * ```
 */
export const adSetupSchema = /* @__PURE__ */ (() =>
  z
    .object({
      objective: openEnum(objectives).optional(),
      route: z.enum(creationRoutes).optional(),
      features: z.array(z.enum(adFeatures)).readonly().optional(),
      promotionType: z.string().optional(),
      placementType: openEnum(placementTypes).optional(),
      placements: z.array(openEnum(apiPlacements)).readonly().optional(),
      identityType: openEnum(identityTypes).optional(),
      businessCenterId: z.string().optional(),
      identityAdsOnlyMode: z.boolean().optional(),
      mode: z.enum(sparkModes).optional(),
      apiAdFormat: openEnum(apiAdFormats).optional(),
      callToAction: openEnum(callsToAction).optional(),
      callToActionId: z.string().optional(),
      destination: z.enum(adDestinations).optional(),
      postId: z.string().optional(),
      postKind: openEnum(postKinds).optional(),
      videoId: z.string().optional(),
      imageIds: z.array(z.string()).readonly().optional(),
      musicId: z.string().optional(),
      adText: z.string().optional(),
      darkPostStatus: openEnum(darkPostStatuses).optional(),
      brandedContentDisabled: z.boolean().optional(),
      promotionalMusicDisabled: z.boolean().optional(),
      duetStatus: openEnum(permissionStatuses).optional(),
      stitchStatus: openEnum(permissionStatuses).optional(),
      budget: adBudgetSchema.optional(),
      advertiser: z
        .object({
          canUseCustomIdentity: z.boolean().optional(),
          adsOnlyMode: z.boolean().optional(),
          createdAt: jsonDate.optional(),
        })
        .readonly()
        .optional(),
      adExists: z.boolean().optional(),
      edits: z.array(z.enum(adEdits)).readonly().optional(),
    })
    .readonly())();
