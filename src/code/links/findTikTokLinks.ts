import { readTikTokLink, type TikTokLink } from './readTikTokLink';
import { linkStart, tiktokHost } from './tiktokPages';

/** A link to TikTok with its position in a text. */
export interface FoundTikTokLink {
  /** Where it begins and where it has ended, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The link as written. */
  readonly url: string;
  readonly link: TikTokLink;
}

// A link ends where the next cell of a comma-separated line or a code begins, and before the full stop of a sentence.
const found = /* @__PURE__ */ (() =>
  new RegExp(
    String.raw`${linkStart.source}(?:https?://)?${tiktokHost.source}(?=[/?])[^\s"'\`<>|()[\]{},;#*\\]*(?<![.:!?])`,
    'gi',
  ))();

/** The links to TikTok in a text without escapes, in order; links of others that only look alike or hold one are left out. */
export function* findTikTokLinks(text: string): Generator<FoundTikTokLink> {
  for (const { 0: url, index: start } of text.matchAll(found)) {
    const link = readTikTokLink(url);
    if (link) yield { start, end: start + url.length, url, link };
  }
}
