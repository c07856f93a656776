import { findTikTokLinks, type FoundTikTokLink } from './findTikTokLinks';

/** Where a link to TikTok leads, or who an `@name` is. */
export interface LinkTarget {
  /** The link as written; absent for a name. */
  readonly url?: string;
  /** The same for every form of the link of one post. */
  readonly post?: string;
  /** The name of an account, in small letters. */
  readonly handle?: string | undefined;
}

/** A link to TikTok or an `@name`, with its position in a text. */
export interface FoundLink {
  readonly start: number;
  readonly target: LinkTarget;
}

/** The links to posts and profiles of TikTok, and the names with `@`, in order. */
export function findPostLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  let from = 0;
  for (const link of findTikTokLinks(text)) {
    found.push(...namesIn(text.slice(from, link.start), from));
    const target = isCutOff(link, text) ? undefined : targetOf(link);
    if (target) found.push({ start: link.start, target });
    from = link.end;
  }
  found.push(...namesIn(text.slice(from), from));
  return found;
}

function* namesIn(text: string, from: number): Generator<FoundLink> {
  for (const { 1: name = '', index } of text.matchAll(/(?<![\w./@])@([\w.]{2,24})(?![\w@])/g)) {
    yield { start: from + index, target: { handle: name.replace(/\.+$/, '').toLowerCase() } };
  }
}

/** Whether a soft line end broke a link, or any line end the id of a post, which has 17 digits at least. */
function isCutOff({ url, end }: FoundTikTokLink, text: string): boolean {
  const behind = text.slice(end, end + 30);
  const hasPartOfId = /(?<!\d)\d{1,16}$/.test(url);
  return /^\\\r?\n/.test(behind) || (hasPartOfId && /^["'=\\]?\s{0,9}\n[>|\s"']{0,9}\d/.test(behind));
}

function targetOf({ url, link }: FoundTikTokLink): LinkTarget | undefined {
  switch (link.leadsTo) {
    case 'post':
      return { url, post: link.postId, ...(link.handle && { handle: link.handle.toLowerCase() }) };
    case 'short_link':
      return { url, post: link.key };
    case 'profile':
      return link.handle ? { handle: link.handle.toLowerCase() } : undefined;
    case 'tool':
    case 'elsewhere':
      return undefined;
  }
}
