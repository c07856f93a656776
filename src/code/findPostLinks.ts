import { parsePostUrl } from './parsePostUrl';

/** A link to TikTok, or an `@name`, where it stands in a text. */
export interface FoundLink {
  readonly start: number;
  /** The link as written; absent for a name. */
  readonly url?: string;
  /** The same for every way to write the link of one post. */
  readonly post?: string;
  /** The name of an account, in small letters. */
  readonly handle?: string;
}

const link = /(?<![\w.@/=-])(?:https?:\/\/)?(?:\w+\.)?tiktok\.com\/[^\s"'<>|()[\]]+/gi;
const mention = /(?<![\w./@])@([\w.]{2,24})(?![\w@])/g;

/** The links to posts and profiles of TikTok, and the names with `@`, in order. */
export function findPostLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const { 0: raw, index } of text.matchAll(link)) {
    const url = raw.replace(/[.,;:!?]+$/, '');
    const verdict = parsePostUrl(url);
    if (verdict.ok) {
      const { postId, handle } = verdict.value;
      found.push({ start: index, url, post: postId, ...(handle && { handle: handle.toLowerCase() }) });
    } else if (verdict.issues[0].code === 'post_url_is_short_link') {
      found.push({ start: index, url, post: url.replace(/^https?:\/\/|\/?(?:\?.*)?$/gi, '') });
    } else if (verdict.issues[0].code === 'post_url_is_profile') {
      found.push({ start: index, handle: url.replace(/^.*@|[/?#].*$/g, '').toLowerCase() });
    }
  }
  for (const { 1: name = '', index } of text.matchAll(mention)) {
    found.push({ start: index, handle: name.replace(/\.+$/, '').toLowerCase() });
  }
  return found.sort((a, b) => a.start - b.start);
}
