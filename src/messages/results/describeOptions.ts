import { enResults } from '../en/results';
import type { ReaderOptions } from '../issueMessage';
import { readerOf } from '../reader';
import type { Say } from '../say/say';
import { sayIn } from '../say/sayIn';
import type { ResultWords, VerdictWords } from './resultWords';

/** Options of the describers of results. */
export interface DescribeResultOptions<Words extends VerdictWords = ResultWords> extends ReaderOptions {
  /** Another language, or your own words; English if absent. Spread `enResults` to change a part. */
  readonly words?: Words | undefined;
}

/** The reader, the words for them, and the formatting of dates. */
export function wordsFor<Words extends VerdictWords>(
  options: DescribeResultOptions<Words>,
): {
  readonly reader: ReturnType<typeof readerOf>['reader'];
  readonly words: Words | ResultWords;
  readonly say: Say;
} {
  const { reader, messages: words = enResults } = readerOf({ ...options, messages: options.words });
  return { reader, words, say: sayIn({ locale: words.locale, timeZone: reader.timeZone ?? 'UTC' }) };
}
