import type { SetupPlace, SetupStepId } from '../vocabulary/campaign';

/** The words of one step. */
export interface SetupStepWords {
  /** What to do. */
  readonly what: string;
  /** What you have once it is done. */
  readonly gives: string;
}

/** The words for every step, for the places where steps are done, and for who does them. */
export interface SetupStepMessages {
  readonly steps: Readonly<Record<SetupStepId, SetupStepWords>>;
  readonly places: Readonly<Record<SetupPlace, string>>;
  readonly actors: Readonly<Record<'creator' | 'advertiser', string>>;
  /** The separator between two alternative places, including spaces. */
  readonly or: string;
}

/** Options of {@link describeSetupStep}. */
export interface DescribeSetupStepOptions {
  /** Another language, or your own words; English if absent. */
  readonly messages?: SetupStepMessages | undefined;
}

/** A step in words. */
export interface SetupStepDescription extends SetupStepWords {
  /** Who does it. */
  readonly who: string;
  /** Where to do it. */
  readonly where: string;
}
