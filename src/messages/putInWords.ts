import type { Issue } from '../vocabulary/verdict';
import type { Audience, Description, LocaleOfWords, ReaderOptions, Sentence, Wording } from './issueMessage';
import { type BoundsToSay, endCertainty } from './results/endCertainty';
import { withDates } from './withDates';
import { audienceOf } from './reader';
import { sayIn } from './say/sayIn';

interface Message {
  readonly text: unknown;
  readonly remedy: unknown;
}

/** Puts an issue in the words of one message in the given language. */
export function putInWords(
  message: Message,
  { params }: Issue,
  { audience: given, timeZone = 'UTC', locale = 'en' }: ReaderOptions & LocaleOfWords,
): Description {
  // What can be another day is not told to the minute.
  const hasTimes = endCertainty((params ?? {}) as BoundsToSay) === 'exact';
  const audience = audienceOf(given);
  const say = sayIn({ locale, timeZone, hasTimes });
  const inWords = (wording: unknown): string => {
    const sentence = sentenceFor(wording as Wording<never>, audience);
    return typeof sentence === 'function' ? sentence(withDates(params) as never, say) : sentence;
  };
  return { text: inWords(message.text), remedy: inWords(message.remedy) };
}

function sentenceFor(wording: Wording<never>, audience: Audience): Sentence<never> {
  return typeof wording === 'object' ? wording[audience] : wording;
}
