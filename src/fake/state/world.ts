import type { Answers } from '../rules/openQuestions';
import type { FakeState } from './records';

/** How slow the platform is: nobody knows, so the test says. */
export interface Delays {
  /** Hours from an ad, or another post for it, to the end of its review. */
  readonly adReviewHours: number;
  /** Hours from a post to the end of its review. */
  readonly postReviewHours: number;
  /** Minutes by which the list of authorised posts lags behind a code that was applied. */
  readonly listLagMinutes: number;
  /** Minutes by which status words lag behind the clock. */
  readonly statusLagMinutes: number;
}

/** The state, and how the test wants the platform to behave. */
export interface World {
  readonly state: FakeState;
  readonly answers: Answers;
  readonly delays: Delays;
}
