import type { Issues } from '../vocabulary/verdict';
import type { PostUrlIssueParams } from '../vocabulary/issues/postUrl';
import { findTikTokLinks } from './links/findTikTokLinks';
import { plainLink } from './links/plainLink';
import { readTikTokLink, type TikTokLink } from './links/readTikTokLink';

/** What the link of a post says. */
export interface PostLink {
  /** A video or a photo (carousel) post; some links, such as embed links, say `video` for every post. */
  readonly kind: 'video' | 'photo';
  /** The post's id, as text: it is too large for a number. */
  readonly postId: string;
  /** The account's name without `@`; absent if the link has none, as in links for embedding and sharing. */
  readonly handle?: string | undefined;
}

/** The result of {@link parsePostUrl}. */
export type PostUrlVerdict =
  | { readonly ok: true; readonly value: PostLink }
  | {
      readonly ok: false;
      readonly issues: Issues<keyof PostUrlIssueParams>;
      /** The only link to TikTok in the text. Offer it; it may be a short link. */
      readonly suggestion?: string | undefined;
    };

type LinkIssue =
  'post_url_is_short_link' | 'post_url_is_profile' | 'post_url_not_post' | 'post_url_unreadable';

// Pages that do not show a single post.
const otherPage =
  /^(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/?)?(?:$|(?:@[^/]+\/(?:live|playlist|collection|shop)|(?:h5\/share\/)?(?:tag|music|discover|search|live|channel|topics|place|shop|sticker|effect|question|explore|foryou|following|friends|messages|login|signup|upload|business|about|legal|tiktokstudio))(?:\/|$))/i;

/**
 * Reads the link of a TikTok post: whose post it is, which one, and whether it is a video or photos.
 *
 * All hosts of TikTok count, and so do embed links and links from TikTok's data export. A short link (`vm.tiktok.com`,
 * `vt.tiktok.com`, `/t/`) gets an issue of its own: only TikTok knows where it leads. A link to TikTok of an unknown
 * form is `post_url_unreadable`. Hosts of others, such as `tiktok.com.example.org`, never pass for TikTok's.
 *
 * @param url - A link, with or without `https://`; anything else gives an issue.
 * @returns The post; or an issue, with the link itself as `suggestion` if it is inside other text.
 *
 * @example
 * ```ts
 * parsePostUrl('https://www.tiktok.com/@sample.creator/video/7440000000000000001?lang=en');
 * // => { ok: true, value: { kind: 'video', postId: '7440000000000000001', handle: 'sample.creator' } }
 * parsePostUrl('https://vm.tiktok.com/ZMabc123/');
 * // => { ok: false, issues: [{ code: 'post_url_is_short_link', path: [] }] }
 * parsePostUrl('Look at this: https://vm.tiktok.com/ZMabc123/ #ad');
 * // => { ok: false, issues: [{ code: 'post_url_inside_text', path: [] }], suggestion: 'https://vm.tiktok.com/ZMabc123/' }
 * ```
 *
 * @see {@link postCreatedAt} for when the post was published
 */
export function parsePostUrl(url: unknown): PostUrlVerdict {
  if (typeof url !== 'string') {
    return { ok: false, issues: [{ code: 'post_url_not_text', path: [], params: { received: typeof url } }] };
  }
  const plain = plainLink(url);
  const link = readTikTokLink(plain);
  if (link === undefined) return refuseText(plain);
  if (link.leadsTo !== 'post') return refuse(issueOf(link));
  const { kind, postId, handle } = link;
  return { ok: true, value: { kind, postId, ...(handle && { handle }) } };
}

function issueOf(link: Exclude<TikTokLink, { leadsTo: 'post' }>): LinkIssue {
  if (link.leadsTo === 'short_link') return 'post_url_is_short_link';
  if (link.leadsTo === 'profile') return 'post_url_is_profile';
  return otherPage.test(link.page) ? 'post_url_not_post' : 'post_url_unreadable';
}

function refuseText(text: string): PostUrlVerdict {
  const urls = new Set(Array.from(findTikTokLinks(text), ({ url }) => url));
  const [suggestion, ...others] = urls;
  if (suggestion === undefined) return refuse('post_url_not_tiktok');
  if (others.length === 0) return { ...refuse('post_url_inside_text'), suggestion };
  return { ok: false, issues: [{ code: 'post_url_multiple', path: [], params: { count: urls.size } }] };
}

function refuse(code: LinkIssue | 'post_url_not_tiktok' | 'post_url_inside_text') {
  return { ok: false, issues: [{ code, path: [] }] } as const;
}
