import type { SetupPlace, SetupStepId } from '../vocabulary/campaign';
import type { CodeStepId } from './asks/askWords';

/** The words of one step. */
export interface SetupStepWords {
  /** What to do. */
  readonly what: string;
  /** What you have once it is done. */
  readonly gives: string;
}

/** The words for every step, for the places where steps are done, and for who does them. */
export interface SetupStepMessages {
  /** A BCP 47 tag, such as `pt-BR`, for lists; `en` if absent. */
  readonly locale?: string | undefined;
  readonly steps: Readonly<Record<SetupStepId, SetupStepWords>>;
  readonly places: Readonly<Record<SetupPlace, string>>;
  readonly actors: Readonly<Record<'creator' | 'advertiser', string>>;
}

/** The words of the steps that a creator takes. */
export interface CreatorStepMessages {
  /** A BCP 47 tag, such as `pt-BR`, for lists. */
  readonly locale: string;
  readonly steps: Readonly<Record<CodeStepId, SetupStepWords>>;
  readonly places: Readonly<Record<'tiktok_app', string>>;
  readonly actors: Readonly<Record<'creator', string>>;
}

/** Options of {@link describeSetupStep}. */
export interface DescribeSetupStepOptions {
  /** Another language, or your own words; English if absent, and for the steps that it lacks. */
  readonly messages?: SetupStepMessages | CreatorStepMessages | undefined;
}

/** A step in words. */
export interface SetupStepDescription extends SetupStepWords {
  /** Who does it. */
  readonly who: string;
  /** Where to do it. */
  readonly where: string;
}
