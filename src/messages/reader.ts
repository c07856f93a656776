import type { Audience, LocaleOfWords, ReaderOptions } from './issueMessage';

/** Who to speak to, which the words themselves may say; and those words, if they are for this reader. */
export function readerOf<Words extends LocaleOfWords>({
  messages,
  audience = messages?.audience ?? 'advertiser',
  timeZone,
}: ReaderOptions & { readonly messages?: Words | undefined }): {
  readonly reader: ReaderOptions & { readonly audience: Audience };
  readonly messages: Words | undefined;
} {
  const isForThem = messages?.audience === undefined || messages.audience === audience;
  return { reader: { audience, timeZone }, messages: isForThem ? messages : undefined };
}
