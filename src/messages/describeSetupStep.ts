import type { SetupStep } from '../vocabulary/campaign';
import { assertTexts } from '../shared/assertions';
import { lookUp } from '../shared/lookUp';
import { enSetupSteps } from './en/setupSteps';
import { readingLocale } from './say/readingLocale';
import type { DescribeSetupStepOptions, SetupStepDescription, SetupStepWords } from './setupStepMessage';
import { wordFor } from './wordFor';
import { tell } from './tell';

/**
 * Puts a step of setting up a Spark Ad in words: who does what, where, and what it gives.
 *
 * @param step - A step of `setupSteps`. One that this version has no words for is named by its id.
 * @param options - Another language, or your own words.
 *
 * @example
 * ```ts
 * const [first] = setupSteps('own');
 * describeSetupStep(first!).where; // => 'Business Center, your business account or TikTok Ads Manager'
 * ```
 */
export function describeSetupStep(
  step: SetupStep,
  options: DescribeSetupStepOptions = {},
): SetupStepDescription {
  return tell('step', () => {
    const { id, actor, places } = step;
    assertTexts('step.places', places);
    const messages = options?.messages ?? enSetupSteps;
    const words = Object.hasOwn(messages.steps, id) ? messages : enSetupSteps;
    const list = new Intl.ListFormat(readingLocale(words.locale), { type: 'disjunction' });
    return {
      who: wordFor(words.actors, actor),
      where: list.format(places.map((place) => wordFor(words.places, place))),
      ...(lookUp<SetupStepWords>(words.steps, id) ?? { what: id, gives: '' }),
    };
  });
}
