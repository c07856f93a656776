import { assertWord } from '../shared/assertions';
import { givenZone } from '../shared/givenZone';
import type { Audience, LocaleOfWords, ReaderOptions } from './issueMessage';

const audiences: readonly Audience[] = ['advertiser', 'creator'];

/** Who to speak to, which the words themselves may say; and those words, if they are for this reader. */
export function readerOf<Words extends LocaleOfWords>(
  options: ReaderOptions & { readonly messages?: Words | undefined },
): {
  readonly reader: ReaderOptions & { readonly audience: Audience };
  readonly messages: Words | undefined;
} {
  const { messages, timeZone } = options ?? {};
  const audience = audienceOf(options?.audience ?? messages?.audience);
  const isForThem = messages?.audience == null || messages.audience === audience;
  return {
    reader: { audience, timeZone: givenZone(timeZone) },
    messages: isForThem ? (messages ?? undefined) : undefined,
  };
}

/** Who to speak to; the advertiser if nobody is named. */
export function audienceOf(audience: Audience | null | undefined): Audience {
  assertWord('audience', audience ?? 'advertiser', audiences);
  return audience ?? 'advertiser';
}
