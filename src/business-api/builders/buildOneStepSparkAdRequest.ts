import { formatPlatformTime } from '../../authorisation/platformTime/formatPlatformTime';
import type { CallToAction } from '../../vocabulary/campaign';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { AsOf, Flight } from '../../vocabulary/time';
import { postRequest } from '../apiRequest';
import { assertId, assertPostId, assertWithin } from '../assertRequest';
import { identityFields, type SparkIdentity } from '../toSparkIdentity';
import { checkedRequest, type AdRequestVerdict, type CampaignContext } from './checkCreatives';
import { setupOf } from './setupOf';
import { adNameFindings } from './textFindings';

/** A button, and where it leads. */
export interface OneStepClick {
  readonly callToAction: OpenEnum<CallToAction>;
  readonly landingPageUrl: string;
}
/** No button. */
export interface OneStepNoClick {
  readonly callToAction?: undefined;
  readonly landingPageUrl?: undefined;
}

/** What the campaign is for, and what it is measured by; each asks for something else. */
export type OneStepGoal =
  | ({
      readonly objective: 'REACH';
      readonly optimizationGoal: 'REACH';
      /** How often one person sees the ad at most, 1 to 1,000 … */
      readonly frequency: number;
      /** … in this many days, 1 to 30. */
      readonly frequencyDays: number;
    } & (OneStepClick | OneStepNoClick))
  | ({
      readonly objective: 'TRAFFIC';
      readonly optimizationGoal: 'CLICK' | 'TRAFFIC_LANDING_PAGE_VIEW';
    } & OneStepClick)
  | ({ readonly objective: 'VIDEO_VIEWS'; readonly optimizationGoal: 'ENGAGED_VIEW' } & (
      OneStepClick | OneStepNoClick
    ))
  | ({ readonly objective: 'ENGAGEMENT'; readonly optimizationGoal: 'FOLLOWERS' } & OneStepNoClick)
  | {
      readonly objective: 'ENGAGEMENT';
      readonly optimizationGoal: 'PAGE_VISIT';
      readonly callToAction: OpenEnum<CallToAction>;
      /** TikTok's page both requires and forbids it here; it is sent when given. */
      readonly landingPageUrl?: string | undefined;
    };

/** Whom the ad is shown to. */
export type OneStepAudience =
  | { readonly savedAudienceId: string }
  | {
      /** TikTok's ids of locations; up to 3,000. */
      readonly locationIds: readonly [string, ...string[]];
      readonly gender?: 'GENDER_FEMALE' | 'GENDER_MALE' | 'GENDER_UNLIMITED' | undefined;
      readonly ageGroups?: readonly string[] | undefined;
    };

/** How much is spent, in units of the ad account's currency; a lifetime budget needs an end. */
export type OneStepSchedule =
  | { readonly budgetMode: 'BUDGET_MODE_DAY'; readonly budget: number; readonly flight: Flight }
  | {
      readonly budgetMode: 'BUDGET_MODE_TOTAL';
      readonly budget: number;
      readonly flight: Flight & { readonly endsAt: Date };
    };

/** What {@link buildOneStepSparkAdRequest} builds from. */
export interface CreateOneStepSparkAd {
  readonly advertiserId: string;
  readonly identity: SparkIdentity;
  /** A video post. */
  readonly postId: string;
  readonly goal: OneStepGoal;
  readonly audience: OneStepAudience;
  readonly schedule: OneStepSchedule;
  /** The cost per result to aim at, in the account's currency; absent: as many results as the budget gives. */
  readonly bid?: number | undefined;
  readonly campaignName?: string | undefined;
  readonly adGroupName?: string | undefined;
  /** An empty text, also when absent, lets the platform name the ad. */
  readonly adName?: string | undefined;
  readonly campaign?: Pick<CampaignContext, 'advertiser' | 'features'> | undefined;
}

/**
 * `POST /business/spark_ad/create/`: a campaign, an ad group and a Spark Ad of an existing video post, in one step.
 *
 * @param ad - The ad, its goal, audience and schedule.
 * @param options - `asOf`: the instant whose rules apply; absent means the newest.
 * @throws RangeError when an id or a date is not one, or a number is out of the platform's limits.
 *
 * @example
 * ```ts
 * const built = buildOneStepSparkAdRequest({
 *   advertiserId: '71',
 *   identity: { type: 'AUTH_CODE', id: '9001' },
 *   postId: '7440000000000000001',
 *   goal: { objective: 'ENGAGEMENT', optimizationGoal: 'FOLLOWERS' },
 *   audience: { locationIds: ['6252001'] },
 *   schedule: {
 *     budgetMode: 'BUDGET_MODE_DAY',
 *     budget: 50,
 *     flight: { startsAt: new Date('2026-12-01T00:00:00Z') },
 *   },
 * });
 * built.ok && built.value.body.schedule_type; // => 'SCHEDULE_FROM_NOW'
 * ```
 *
 * @see {@link https://business-api.tiktok.com/portal/docs?id=1829744071179330 | Create a campaign, an ad group, and a Spark Ad in one step}
 */
export function buildOneStepSparkAdRequest(
  ad: CreateOneStepSparkAd,
  options: AsOf = {},
): AdRequestVerdict<Readonly<Record<string, unknown>>> {
  const { advertiserId, identity, postId, goal } = ad;
  assertId('advertiserId', advertiserId);
  assertPostId('postId', postId);
  const setup = {
    ...setupOf({ ...pullOf(identity, postId), callToAction: goal.callToAction }, ad.campaign),
    objective: goal.objective,
    route: 'one_step' as const,
    placements: ['PLACEMENT_TIKTOK'],
  };
  return checkedRequest([setup], options, adNameFindings(ad.adName), () =>
    postRequest('business/spark_ad/create', {
      advertiser_id: advertiserId,
      ...(ad.campaignName !== undefined && { campaign_name: ad.campaignName }),
      ...(ad.adGroupName !== undefined && { adgroup_name: ad.adGroupName }),
      ad_name: ad.adName ?? '',
      ...identityFields(identity),
      tiktok_item_id: postId,
      ...goalFields(goal),
      ...audienceFields(ad.audience),
      ...scheduleFields(ad.schedule),
      ...bidFields(goal, ad.bid),
    }),
  );
}

function pullOf(identity: SparkIdentity, postId: string) {
  const nothing = { videoId: undefined, coverImageId: undefined, imageIds: undefined, musicId: undefined };
  return {
    mode: 'pull' as const,
    identity,
    postId,
    postKind: 'video' as const,
    ...nothing,
    adText: undefined,
  };
}

function goalFields(goal: OneStepGoal) {
  const { callToAction, landingPageUrl } = goal;
  return {
    objective_type: goal.objective,
    optimization_goal: goal.optimizationGoal,
    ...(goal.objective === 'REACH' && frequencyFields(goal.frequency, goal.frequencyDays)),
    ...(callToAction !== undefined && { call_to_action: callToAction }),
    ...(landingPageUrl !== undefined && { landing_page_url: landingPageUrl }),
  };
}

function frequencyFields(frequency: number, frequencyDays: number) {
  assertWithin('goal.frequency', frequency, 1, 1000);
  assertWithin('goal.frequencyDays', frequencyDays, 1, 30);
  return { frequency, frequency_schedule: frequencyDays };
}

function audienceFields(audience: OneStepAudience) {
  if ('savedAudienceId' in audience) return { saved_audience_id: audience.savedAudienceId };
  const { locationIds, gender, ageGroups } = audience;
  assertWithin('length of audience.locationIds', locationIds.length, 1, 3000);
  return {
    location_ids: locationIds,
    ...(gender && { gender }),
    ...(ageGroups && { age_groups: ageGroups }),
  };
}

function scheduleFields({ budgetMode, budget, flight }: OneStepSchedule) {
  if (!Number.isFinite(budget) || budget <= 0) throw new RangeError('schedule.budget must be more than 0');
  const { startsAt, endsAt } = flight;
  return {
    budget_mode: budgetMode,
    budget,
    schedule_type: endsAt === undefined ? 'SCHEDULE_FROM_NOW' : 'SCHEDULE_START_END',
    schedule_start_time: formatPlatformTime(startsAt),
    ...(endsAt !== undefined && { schedule_end_time: formatPlatformTime(endsAt) }),
  };
}

// Two goals are billed by conversion, and have their own field for the bid.
function bidFields({ optimizationGoal }: OneStepGoal, bid: number | undefined) {
  if (bid === undefined) return { bid_type: 'BID_TYPE_NO_BID' };
  if (!Number.isFinite(bid) || bid <= 0) throw new RangeError('bid must be more than 0');
  const byConversion = optimizationGoal === 'TRAFFIC_LANDING_PAGE_VIEW' || optimizationGoal === 'FOLLOWERS';
  return { bid_type: 'BID_TYPE_CUSTOM', [byConversion ? 'conversion_bid_price' : 'bid_price']: bid };
}
