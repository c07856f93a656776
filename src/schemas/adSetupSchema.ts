import * as z from 'zod';
import type { AdBudget, AdSetup } from '../vocabulary/campaign';
import {
  adDestinations,
  adEdits,
  campaignFeatures,
  apiAdFormats,
  apiPlacements,
  budgetLevels,
  budgetModes,
  callsToAction,
  creationRoutes,
  darkPostStatuses,
  objectives,
  duetStitchStatuses,
  placementTypes,
} from '../vocabulary/campaign';
import { sparkModes } from '../vocabulary/adFormat';
import { identityTypes } from '../vocabulary/identity';
import { postKinds } from '../vocabulary/post';
import { schemaOf } from './schemaOf';
import { jsonDate } from './jsonDate';
import { listOf } from './listOf';
import { objectOf } from './objectOf';
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
  schemaOf<AdBudget>()(
    objectOf({
      level: z.enum(budgetLevels),
      mode: openEnum(budgetModes),
      amount: z.number(),
      currency: z.string(),
      scheduledDays: z.int().min(1).optional(),
    }),
  ))();

/** What is known of the ad account. */
export const advertiserSchema = /* @__PURE__ */ (() =>
  objectOf({
    canUseCustomIdentity: z.boolean().optional(),
    adsOnlyMode: z.boolean().optional(),
    createdAt: jsonDate.optional(),
  }))();

/** The fields of a set-up, for what takes some of them. */
export const adSetupFields = /* @__PURE__ */ (() => ({
  objective: openEnum(objectives).optional(),
  route: z.enum(creationRoutes).optional(),
  features: listOf(z.enum(campaignFeatures)).optional(),
  promotionType: z.string().optional(),
  placementType: openEnum(placementTypes).optional(),
  placements: listOf(openEnum(apiPlacements)).optional(),
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
  imageIds: listOf(z.string()).optional(),
  musicId: z.string().optional(),
  adText: z.string().optional(),
  darkPostStatus: openEnum(darkPostStatuses).optional(),
  brandedContentDisabled: z.boolean().optional(),
  promotionalMusicDisabled: z.boolean().optional(),
  duetStatus: openEnum(duetStitchStatuses).optional(),
  stitchStatus: openEnum(duetStitchStatuses).optional(),
  budget: adBudgetSchema.optional(),
  advertiser: advertiserSchema.optional(),
  adExists: z.boolean().optional(),
  edits: listOf(z.enum(adEdits)).optional(),
}))();

/**
 * The set-up of an ad, or a part of it.
 *
 * It checks types and keeps unknown platform values; `checkAdSetup` says what goes together.
 *
 * @example
 * ```ts
 * checkAdSetup(adSetupSchema.parse({ objective: 'TRAFFIC', identityType: 'TT_USER' })).ok; // => true
 * adSetupSchema.parse({ objective: 'SOMETHING_NEW' }).objective; // => 'SOMETHING_NEW'
 * ```
 */
export const adSetupSchema = /* @__PURE__ */ (() => schemaOf<AdSetup>()(objectOf(adSetupFields)))();
