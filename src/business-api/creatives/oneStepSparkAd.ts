import type { CallToAction } from '../../vocabulary/campaign';
import type { OpenEnum } from '../../vocabulary/openEnum';
import type { Flight } from '../../vocabulary/time';
import type { CampaignContext } from './checkCreatives';
import type { SparkIdentity } from './toSparkIdentity';

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

/** How much is spent, in units of the ad account's currency; a lifetime budget needs an end. */
export type OneStepSchedule =
  | { readonly budgetMode: 'BUDGET_MODE_DAY'; readonly budget: number; readonly flight: Flight }
  | {
      readonly budgetMode: 'BUDGET_MODE_TOTAL';
      readonly budget: number;
      readonly flight: Flight & { readonly endsAt: Date };
    };

/** A campaign, an ad group and a Spark Ad that are made in one step. */
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
