import type { Verdict } from '../vocabulary/verdict';
import type { PostUrlIssueParams } from '../vocabulary/issues/postUrl';

/** What the link of a post tells. */
export interface PostLink {
  /** A video, or a photo (carousel) post. */
  readonly kind: 'video' | 'photo';
  /** The post's id, as text: it is larger than what a number holds. */
  readonly postId: string;
  /** The account's name without `@`; links that are made for embedding carry none. */
  readonly handle?: string | undefined;
}

const link = /^(?:https?:\/\/)?(?:(?:www|m)\.|(v[mt]\.))?tiktok\.com(?::\d+)?(\/[^\s?#]*)?(?:[?#]\S*)?$/i;
const path = /^\/(?:@([\w.]+)\/|embed\/|share\/|player\/)?(video|photo|v|v1|v2)\/(\d{1,20})(?:\.html)?\/?$/;

/**
 * Reads the link of a TikTok post: whose it is, which post, and whether a video or photos.
 *
 * A short link (`vm.tiktok.com`, `vt.tiktok.com`, `tiktok.com/t/`) is named as such: only TikTok knows where it leads.
 * Hosts are taken strictly, so that `tiktok.com.example.org` is not TikTok.
 *
 * @param url - A link, with or without `https://`; anything else gives an issue.
 *
 * @example
 * ```ts
 * parsePostUrl('https://www.tiktok.com/@sample.creator/video/7440000000000000001?lang=en');
 * // => { ok: true, value: { kind: 'video', postId: '7440000000000000001', handle: 'sample.creator' } }
 * parsePostUrl('https://vm.tiktok.com/ZMabc123/');
 * // => { ok: false, issues: [{ code: 'post_url_is_short_link', path: [] }] }
 * ```
 */
export function parsePostUrl(url: unknown): Verdict<PostLink, keyof PostUrlIssueParams> {
  if (typeof url !== 'string') {
    return { ok: false, issues: [{ code: 'post_url_not_text', path: [], params: { received: typeof url } }] };
  }
  const found = link.exec(url.trim());
  if (!found) return refuse('post_url_not_tiktok');
  const [, isShort, page = ''] = found;
  if (isShort || page.startsWith('/t/')) return refuse('post_url_is_short_link');
  const [, handle, kind, postId] = path.exec(page) ?? [];
  if (postId === undefined)
    return refuse(/^\/@[\w.]+\/?$/.test(page) ? 'post_url_is_profile' : 'post_url_not_post');
  return { ok: true, value: { kind: kind === 'photo' ? kind : 'video', postId, ...(handle && { handle }) } };
}

function refuse(code: Exclude<keyof PostUrlIssueParams, 'post_url_not_text'>) {
  return { ok: false, issues: [{ code, path: [] }] } as const;
}
