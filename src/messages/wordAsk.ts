import type { AuthorisationTerm } from '../vocabulary/asks';
import type { SetupStep } from '../vocabulary/campaign';
import type { AskNames, AskWords } from './askWords';
import { enAsks } from './en/asks';
import { enSetupSteps } from './en/setupSteps';
import type { SetupStepMessages } from './setupStepMessage';

/** What the texts of the asks take beside the facts. */
export interface AskTextOptions extends AskNames {
  /** Another language, or your own words; English when absent. Spread `enAsks` to change a part. */
  readonly words?: AskWords | undefined;
  /** The words of the steps in the app; English when absent. */
  readonly stepMessages?: SetupStepMessages | undefined;
}

/** Puts in words what both asks have in common. */
export function wordAsk(
  ask: { readonly steps: readonly SetupStep[]; readonly terms: readonly AuthorisationTerm[] },
  days: number | undefined,
  { words = enAsks, stepMessages = enSetupSteps, creator, brand }: AskTextOptions,
) {
  const termsOf = (wanted: AuthorisationTerm['kind']) =>
    ask.terms.filter(({ kind }) => kind === wanted).map(({ id }) => words.terms[id]);
  const wordStep = ({ id }: SetupStep) =>
    id === 'choose_duration' && days !== undefined ? words.chooseDays(days) : stepMessages.steps[id].what;
  return {
    words,
    common: {
      creator,
      brand,
      steps: ask.steps.map(wordStep),
      accepts: termsOf('accepts'),
      locked: termsOf('locked_while_ads_run'),
    },
  };
}
