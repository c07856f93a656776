import type { SetupStep } from '../vocabulary/campaign';
import { enSetupSteps } from './en/setupSteps';
import type { DescribeSetupStepOptions, SetupStepDescription } from './setupStepMessage';

/**
 * Puts a step of setting up a Spark Ad in words: who does what, where, and what it gives.
 *
 * @param step - A step of `setupSteps`.
 * @param options - Another language, or your own words.
 *
 * @example
 * ```ts
 * const [first] = setupSteps('own');
 * describeSetupStep(first!).where; // => 'Business Center or your business account'
 * ```
 */
export function describeSetupStep(
  { id, actor, places }: SetupStep,
  { messages = enSetupSteps }: DescribeSetupStepOptions = {},
): SetupStepDescription {
  return {
    who: messages.actors[actor],
    where: places.map((place) => messages.places[place]).join(messages.or),
    ...messages.steps[id],
  };
}
