import { assertFlight } from '../../authorisation/flight/stretches';
import { formatPlatformTime } from '../../time/formatPlatformTime';
import { assertAboveZero, assertInstant, assertWord, assertObject } from '../../shared/assertions';
import { objectives, type AdSetup } from '../../vocabulary/campaign';
import type { AsOf } from '../../vocabulary/time';
import { postRequest } from '../requests/apiRequest';
import { assertId, assertEntries, assertPostId, assertText, assertWithin } from '../requests/assertRequest';
import type {
  CreateOneStepSparkAd,
  OneStepAudience,
  OneStepGoal,
  OneStepSchedule,
} from '../creatives/oneStepSparkAd';
import { identityFields } from '../creatives/toSparkIdentity';
import { type AdRequestVerdict, checkedRequest } from '../creatives/checkedRequest';
import { setupOf } from '../creatives/setupOf';
import { adNameFindings } from '../creatives/textFindings';

/**
 * `POST /business/spark_ad/create/`: creates a campaign, an ad group and a Spark Ad from an existing video post in one
 * step.
 *
 * @param ad - The ad, its goal, audience and schedule.
 * @param options - `asOf`: the instant whose rules apply; the newest rules if absent.
 * @returns The request; or `ok: false` with every reason why the platform would refuse it.
 * @throws RangeError when an id or a date is invalid, a part is missing, a lifetime budget has no end, or a number is
 * outside the platform's limits; the message names the field, such as `schedule.flight.endsAt`.
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
  assertObject('ad', ad);
  const { advertiserId, identity, postId, goal, audience, schedule, adName = '' } = ad;
  assertId('advertiserId', advertiserId);
  assertPostId('postId', postId);
  assertText('adName', adName);
  for (const [name, part] of Object.entries({ goal, audience, schedule })) assertObject(name, part);
  assertWords(ad);
  return checkedRequest([{ path: [], setup: setupOfAd(ad) }], options, adNameFindings(adName), () =>
    postRequest('business/spark_ad/create', {
      advertiser_id: advertiserId,
      ...(ad.campaignName !== undefined && { campaign_name: ad.campaignName }),
      ...(ad.adGroupName !== undefined && { adgroup_name: ad.adGroupName }),
      ad_name: adName,
      ...identityFields(identity),
      tiktok_item_id: postId,
      ...goalFields(goal),
      ...audienceFields(audience),
      ...scheduleFields(schedule),
      ...bidFields(goal, ad.bid),
    }),
  );
}

/** How each objective of the endpoint can be measured. */
const goalsOf: Readonly<Record<OneStepGoal['objective'], readonly OneStepGoal['optimizationGoal'][]>> = {
  REACH: ['REACH'],
  TRAFFIC: ['CLICK', 'TRAFFIC_LANDING_PAGE_VIEW'],
  VIDEO_VIEWS: ['ENGAGED_VIEW'],
  ENGAGEMENT: ['FOLLOWERS', 'PAGE_VISIT'],
};
const genders = ['GENDER_FEMALE', 'GENDER_MALE', 'GENDER_UNLIMITED'];

function assertWords({ goal, audience, schedule, campaignName, adGroupName }: CreateOneStepSparkAd): void {
  assertWord('goal.objective', goal.objective, objectives);
  // The set-up check refuses TikTok's other objectives, with a reason.
  if (Object.hasOwn(goalsOf, goal.objective)) {
    assertWord('goal.optimizationGoal', goal.optimizationGoal, goalsOf[goal.objective]);
  }
  assertWord('schedule.budgetMode', schedule.budgetMode, ['BUDGET_MODE_DAY', 'BUDGET_MODE_TOTAL']);
  if (audience.gender != null) assertWord('audience.gender', audience.gender, genders);
  if (audience.ageGroups != null)
    assertEntries('audience.ageGroups', audience.ageGroups, Infinity, assertText);
  if (goal.landingPageUrl != null) assertText('goal.landingPageUrl', goal.landingPageUrl);
  if (campaignName != null) assertText('campaignName', campaignName);
  if (adGroupName != null) assertText('adGroupName', adGroupName);
}

// The endpoint takes an existing video post.
function setupOfAd({ identity, postId, goal, campaign }: CreateOneStepSparkAd): AdSetup {
  const { objective, callToAction } = goal;
  return {
    ...setupOf({ mode: 'pull', postKind: 'video', identity, postId, callToAction }, campaign),
    objective,
    route: 'one_step',
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
  const { savedAudienceId, locationIds, gender, ageGroups } = audience;
  if (savedAudienceId !== undefined) {
    assertId('audience.savedAudienceId', savedAudienceId);
    return { saved_audience_id: savedAudienceId };
  }
  assertEntries('audience.locationIds', locationIds, 3000, assertId);
  return {
    location_ids: locationIds,
    ...(gender && { gender }),
    ...(ageGroups && { age_groups: ageGroups }),
  };
}

function scheduleFields({ budgetMode, budget, flight }: OneStepSchedule) {
  assertAboveZero('schedule.budget', budget);
  assertObject('schedule.flight', flight);
  assertFlight('schedule.flight', flight);
  const { startsAt, endsAt } = flight;
  // A lifetime budget needs an end: without one, it would be spent as if the flight were open-ended.
  if (budgetMode === 'BUDGET_MODE_TOTAL') assertInstant('schedule.flight.endsAt', endsAt);
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
  assertAboveZero('bid', bid);
  const byConversion = optimizationGoal === 'TRAFFIC_LANDING_PAGE_VIEW' || optimizationGoal === 'FOLLOWERS';
  return { bid_type: 'BID_TYPE_CUSTOM', [byConversion ? 'conversion_bid_price' : 'bid_price']: bid };
}
