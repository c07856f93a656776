import type { CallToAction } from '../../vocabulary/campaign';
import type { Flight, Interval } from '../../vocabulary/time';
import type { CheckedWord } from '../requests/unlistedWord';
import type { CampaignContext } from './checkedRequest';
import type { SparkIdentity } from './toSparkIdentity';

/** A button, and where it leads. */
export interface OneStepClick {
  readonly callToAction: CheckedWord<CallToAction>;
  readonly landingPageUrl: string;
}

/** No button. */
export interface OneStepNoClick {
  readonly callToAction?: undefined;
  readonly landingPageUrl?: undefined;
}

/** Reach, and how often one person sees the ad. */
export interface OneStepReach {
  readonly objective: 'REACH';
  readonly optimizationGoal: 'REACH';
  /** How often one person sees the ad at most, 1 to 1,000 … */
  readonly frequency: number;
  /** … in this many days, 1 to 30. */
  readonly frequencyDays: number;
}

/** Visits of a web page. */
export interface OneStepTraffic extends OneStepClick {
  readonly objective: 'TRAFFIC';
  readonly optimizationGoal: 'CLICK' | 'TRAFFIC_LANDING_PAGE_VIEW';
}

/** Views of the video. */
export interface OneStepVideoViews {
  readonly objective: 'VIDEO_VIEWS';
  readonly optimizationGoal: 'ENGAGED_VIEW';
}

/** New followers of the account. */
export interface OneStepFollowers extends OneStepNoClick {
  readonly objective: 'ENGAGEMENT';
  readonly optimizationGoal: 'FOLLOWERS';
}

/** Visits of the account's profile. */
export interface OneStepPageVisits {
  readonly objective: 'ENGAGEMENT';
  readonly optimizationGoal: 'PAGE_VISIT';
  readonly callToAction: CheckedWord<CallToAction>;
  /** TikTok's page both requires and forbids it here; it is sent if given. */
  readonly landingPageUrl?: string | undefined;
}

/** What the campaign is for and how it is measured; each goal needs different fields. */
export type OneStepGoal =
  | (OneStepReach & OneStepClick)
  | (OneStepReach & OneStepNoClick)
  | OneStepTraffic
  | (OneStepVideoViews & OneStepClick)
  | (OneStepVideoViews & OneStepNoClick)
  | OneStepFollowers
  | OneStepPageVisits;

/** Who sees the ad. */
export type OneStepAudience =
  | {
      readonly savedAudienceId: string;
      readonly locationIds?: undefined;
      readonly gender?: undefined;
      readonly ageGroups?: undefined;
    }
  | {
      readonly savedAudienceId?: undefined;
      /** TikTok's ids of locations; up to 3,000. */
      readonly locationIds: readonly [string, ...string[]];
      readonly gender?: 'GENDER_FEMALE' | 'GENDER_MALE' | 'GENDER_UNLIMITED' | undefined;
      readonly ageGroups?: readonly string[] | undefined;
    };

/** How much is spent each day, in units of the ad account's currency. */
export interface OneStepDailyBudget {
  readonly budgetMode: 'BUDGET_MODE_DAY';
  readonly budget: number;
  readonly flight: Flight;
}

/** How much is spent in total, in units of the ad account's currency: it needs an end. */
export interface OneStepLifetimeBudget {
  readonly budgetMode: 'BUDGET_MODE_TOTAL';
  readonly budget: number;
  readonly flight: Interval;
}

/** How much is spent, and when. */
export type OneStepSchedule = OneStepDailyBudget | OneStepLifetimeBudget;

/** A campaign, an ad group and a Spark Ad that are created in one step. */
export interface CreateOneStepSparkAd {
  readonly advertiserId: string;
  readonly identity: SparkIdentity;
  /** A video post. */
  readonly postId: string;
  readonly goal: OneStepGoal;
  readonly audience: OneStepAudience;
  readonly schedule: OneStepSchedule;
  /** The target cost per result, in the account's currency; if absent, as many results as the budget allows. */
  readonly bid?: number | undefined;
  readonly campaignName?: string | undefined;
  readonly adGroupName?: string | undefined;
  /** If empty or absent, the platform names the ad. */
  readonly adName?: string | undefined;
  readonly campaign?: Pick<CampaignContext, 'advertiser' | 'features'> | undefined;
}
