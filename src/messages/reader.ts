import type { DescribeOptions, Messages, ReaderOptions } from './issueMessage';

/** Whom to speak to, which the words themselves may say; and those words, where they are for this reader. */
export function readerOf({
  messages,
  audience = messages?.audience ?? 'advertiser',
  timeZone,
}: DescribeOptions): { readonly reader: ReaderOptions; readonly messages: Messages | undefined } {
  const isForThem = messages?.audience === undefined || messages.audience === audience;
  return { reader: { audience, timeZone }, messages: isForThem ? messages : undefined };
}
