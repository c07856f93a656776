import type { SetupPlace, SetupStepId } from '../vocabulary/campaign';

/** The words of one step. */
export interface SetupStepWords {
  /** What to do. */
  readonly what: string;
  /** What is there once it is done. */
  readonly gives: string;
}

/** The words of every step, of the places where steps are taken, and of who takes them. */
export interface SetupStepMessages {
  readonly steps: Readonly<Record<SetupStepId, SetupStepWords>>;
  readonly places: Readonly<Record<SetupPlace, string>>;
  readonly actors: Readonly<Record<'creator' | 'advertiser', string>>;
  /** What stands between two places that are alternatives, spaces included. */
  readonly or: string;
}

/** What {@link describeSetupStep} takes beside the step. */
export interface DescribeSetupStepOptions {
  /** Another language, or your own words; English when absent. */
  readonly messages?: SetupStepMessages | undefined;
}

/** A step in words. */
export interface SetupStepDescription extends SetupStepWords {
  /** Who takes it. */
  readonly who: string;
  /** Where it is taken. */
  readonly where: string;
}
