import { parsePostUrl } from './parsePostUrl';

/** Where a link to TikTok leads, or whom an `@name` names. */
export interface LinkTarget {
  /** The link as written; absent for a name. */
  readonly url?: string;
  /** The same for every way to write the link of one post. */
  readonly post?: string;
  /** The name of an account, in small letters. */
  readonly handle?: string | undefined;
}

/** A link to TikTok, or an `@name`, where it stands in a text. */
export interface FoundLink {
  readonly start: number;
  readonly target: LinkTarget;
}

// A link ends where the next cell of a comma-separated line or a code begins, and before the full stop of a sentence.
const linkOrName =
  /(?<![\w.@/=-])(?:https?:\/\/)?(?:\w+\.)?tiktok\.com\/[^\s"'<>|()[\],;#]*[^\s"'<>|()[\],;#.:!?]|(?<![\w./@])@[\w.]{2,24}(?![\w@])/gi;

/** The links to posts and profiles of TikTok, and the names with `@`, in order. */
export function findPostLinks(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  for (const { 0: raw, index } of text.matchAll(linkOrName)) {
    const target = raw.startsWith('@')
      ? { handle: raw.replace(/^@|\.+$/g, '').toLowerCase() }
      : targetOf(raw);
    if (target) found.push({ start: index, target });
  }
  return found;
}

function targetOf(url: string): LinkTarget | undefined {
  const verdict = parsePostUrl(url);
  if (verdict.ok) {
    const { postId, handle } = verdict.value;
    return { url, post: postId, ...(handle && { handle: handle.toLowerCase() }) };
  }
  const [{ code }] = verdict.issues;
  if (code === 'post_url_is_short_link') {
    return { url, post: url.replace(/^https?:\/\/|\/?\?.*$|\/$/gi, '') };
  }
  return code === 'post_url_is_profile'
    ? { handle: url.replace(/^.*?@|[/?].*$/g, '').toLowerCase() }
    : undefined;
}
