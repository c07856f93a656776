import { enComputed } from '../en/computed';
import type { ReaderOptions } from '../issueMessage';
import { readerOf } from '../reader';
import type { Say } from '../say/say';
import { sayIn } from '../say/sayIn';
import type { ComputedWords, VerdictWords } from './computedWords';

/** Options of the describers of results. */
export interface DescribeComputedOptions<Words extends VerdictWords = ComputedWords> extends ReaderOptions {
  /** Another language, or your own words; English if absent. Spread `enComputed` to change a part. */
  readonly words?: Words | undefined;
}

/** The reader, the words for them, and the formatting of dates. */
export function wordsFor<Words extends VerdictWords>(
  options: DescribeComputedOptions<Words>,
): {
  readonly reader: ReturnType<typeof readerOf>['reader'];
  readonly words: Words | ComputedWords;
  readonly say: Say;
} {
  const { reader, messages: words = enComputed } = readerOf({ ...options, messages: options.words });
  return { reader, words, say: sayIn({ locale: words.locale, timeZone: reader.timeZone ?? 'UTC' }) };
}
