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
 * describeSetupStep(first!).where; // => 'Business Center, your business account or TikTok Ads Manager'
 * ```
 */
export function describeSetupStep(
  { id, actor, places }: SetupStep,
  { messages = enSetupSteps }: DescribeSetupStepOptions = {},
): SetupStepDescription {
  return {
    who: messages.actors[actor],
    where: oneOf(
      places.map((place) => messages.places[place]),
      messages.or,
    ),
    ...messages.steps[id],
  };
}

function oneOf(places: readonly string[], or: string): string {
  return [places.slice(0, -1).join(', '), ...places.slice(-1)].filter((part) => part !== '').join(or);
}
