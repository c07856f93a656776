import { postPage, postParameter, profilePage, shortPage, tiktokHost } from './tiktokPages';

/** Where a link to TikTok leads, as far as the link itself shows. */
export type TikTokLink =
  | {
      readonly leadsTo: 'post';
      readonly kind: 'video' | 'photo';
      readonly postId: string;
      readonly handle?: string | undefined;
    }
  /** Only TikTok knows where it leads. Links with the same key lead to the same place. */
  | { readonly leadsTo: 'short_link'; readonly key: string }
  | { readonly leadsTo: 'profile'; readonly handle?: string | undefined }
  /** Another page of TikTok, or one that we do not know. */
  | { readonly leadsTo: 'elsewhere'; readonly page: string };

const whole = (pattern: RegExp, flags?: string) => new RegExp(`^(?:${pattern.source})$`, flags);

const address = /* @__PURE__ */ (() =>
  new RegExp(`^(?:(?:https?:)?//)?(${tiktokHost.source})(/[^\\s?#]*)?(\\?[^\\s#]*)?(?:#\\S*)?$`, 'i'))();
const post = /* @__PURE__ */ whole(postPage, 'i');
const profile = /* @__PURE__ */ whole(profilePage, 'i');
const shortLink = /* @__PURE__ */ whole(shortPage);
const shortHost = /(?:^|\.)v[mt]\.tiktok/i;
const oneWord = /^[\w-]+$/;

// A page for logging in names the page behind it.
const pageParameter = /^.*[?&](?:redirect_)?url=([^&]+)/;

/**
 * The one reading of links to TikTok: whatever meets a link asks this function.
 *
 * @param url - One link with nothing around it, with or without `https://`, percent-encoded or escaped as in JSON too.
 * @returns `undefined` when it does not lead to TikTok.
 */
export function readTikTokLink(url: string): TikTokLink | undefined {
  const found = address.exec(unescaped(url));
  if (!found) return undefined;
  const [, host = '', path = '', query = ''] = found;
  const page = path.replace(/\/+/g, '/').replace(/^\/|\/$/g, '');
  const [, handle, kind, postId] = post.exec(page) ?? [];
  if (postId) return postLink(postId, kind, handle);
  const [, key = shortHost.test(host) && oneWord.exec(page)?.[0], bareKey] = shortLink.exec(page) ?? [];
  if (key || bareKey) return { leadsTo: 'short_link', key: (key || bareKey) as string };
  const account = profile.exec(page);
  if (account) return { leadsTo: 'profile', ...named(account[1]) };
  const [, parameter] = postParameter.exec(`/${page}${query}`) ?? [];
  if (parameter) return postLink(parameter);
  const [, behind] = pageParameter.exec(query) ?? [];
  return (behind && readTikTokLink(behind)) || { leadsTo: 'elsewhere', page };
}

/** A link as it is without the escapes of JSON and the percent signs of another link's parameter. */
function unescaped(url: string): string {
  return url
    .replace(/\\u002f|\\\//gi, '/')
    .replace(/%(?:25)*(?!20)([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function postLink(postId: string, kind?: string, handle?: string): TikTokLink {
  return {
    leadsTo: 'post',
    kind: kind?.toLowerCase() === 'photo' ? 'photo' : 'video',
    postId,
    ...named(handle),
  };
}

/** The account's name, unless the place where it belongs is empty or holds an internal id. */
function named(handle = ''): { readonly handle?: string } {
  return /^[\w.]+$/.test(handle) ? { handle } : {};
}
