import { assertTexts } from '../../shared/assertions';
import { wordFor } from '../wordFor';
import { type DescribeResultOptions, wordsFor } from './describeOptions';
import { tell } from '../tell';

/** What an end does to ads, as returned by `findEndEffects`. */
export interface EndEffectToSay {
  readonly event: string;
  readonly whileInUse: string;
  readonly runningAds: string;
  readonly newAds: string;
  readonly remedies: readonly string[];
  readonly until?: string | undefined;
}

/** An end and its effect, in words. */
export interface EndEffectDescription {
  /** What happens. */
  readonly event: string;
  /** What it does to the ads. */
  readonly effect: string;
  /** What helps, best first; empty if nothing is known to help. */
  readonly remedies: readonly string[];
}

/**
 * Describes what happens to ads when the permission behind them ends.
 *
 * @param effect - One of `findEndEffects`.
 * @param options - Another language.
 *
 * @example
 * ```ts
 * const [expiry] = findEndEffects('AUTH_CODE');
 * describeEndEffect(expiry!);
 * // => { event: 'The code runs out', effect: 'Running ads stop. New ads are refused.', remedies: ['have it extended', 'get a new code'] }
 * ```
 */
export function describeEndEffect(
  effect: EndEffectToSay,
  options: DescribeResultOptions = {},
): EndEffectDescription {
  return tell('effect', () => {
    const { event, whileInUse, runningAds, newAds, remedies, until } = effect;
    assertTexts('effect.remedies', remedies);
    const { words } = wordsFor(options);
    const running = until === undefined ? runningAds : 'until_budget';
    return {
      event: wordFor(words.endEvents, event),
      effect: [
        whileInUse === 'refused' ? words.refusedWhileInUse : '',
        wordFor(words.runningAds, running),
        wordFor(words.newAds, newAds),
      ]
        .filter((sentence) => sentence)
        .join(' '),
      remedies: remedies.map((remedy) => wordFor(words.endRemedies, remedy)),
    };
  });
}
