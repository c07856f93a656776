import { enComputed } from '../en/computed';
import type { ReaderOptions } from '../issueMessage';
import type { Say } from '../say/say';
import { sayIn } from '../say/sayIn';
import type { ComputedWords } from './computedWords';

/** What the describers of computed things take beside the thing. */
export interface DescribeComputedOptions extends ReaderOptions {
  /** Another language, or your own words; English when absent. Spread `enComputed` to change a part. */
  readonly words?: ComputedWords | undefined;
}

/** The words and the means to say dates, for a reader. */
export function wordsFor({ words = enComputed, timeZone = 'UTC' }: DescribeComputedOptions): {
  readonly words: ComputedWords;
  readonly say: Say;
} {
  return { words, say: sayIn({ locale: words.locale, timeZone }) };
}
