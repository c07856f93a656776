import type { Issue } from '../vocabulary/verdict';
import type { Audience, Description, LocaleOfWords, ReaderOptions, Sentence, Wording } from './issueMessage';
import { withDates } from './withDates';
import { sayIn } from './say/sayIn';

interface Message {
  readonly text: unknown;
  readonly remedy: unknown;
}

/** Puts an issue in the words of one message in the given language. */
export function putInWords(
  message: Message,
  { params }: Issue,
  { audience = 'advertiser', timeZone = 'UTC', locale = 'en' }: ReaderOptions & LocaleOfWords,
): Description {
  const say = sayIn({ locale, timeZone });
  const inWords = (wording: unknown): string => {
    const sentence = sentenceFor(wording as Wording<never>, audience);
    return typeof sentence === 'function' ? sentence(withDates(params) as never, say) : sentence;
  };
  return { text: inWords(message.text), remedy: inWords(message.remedy) };
}

function sentenceFor(wording: Wording<never>, audience: Audience): Sentence<never> {
  return typeof wording === 'object' ? wording[audience] : wording;
}
