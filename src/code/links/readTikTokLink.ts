import {
  postPage,
  postParameter,
  profilePage,
  shortHost,
  shortPage,
  tiktokHost,
  toolHost,
} from './tiktokPages';

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
  /** A page of TikTok's tools, which only its owner can open. */
  | { readonly leadsTo: 'tool'; readonly page: string }
  /** Another or an unknown page of TikTok. */
  | { readonly leadsTo: 'elsewhere'; readonly page: string };

const whole = (pattern: RegExp, flags?: string) => new RegExp(`^(?:${pattern.source})$`, flags);

const address = /* @__PURE__ */ (() =>
  new RegExp(`^(?:(?:https?:)?//)?(${tiktokHost.source})(/[^\\s?#]*)?(\\?[^\\s#]*)?(?:#\\S*)?$`, 'i'))();
const post = /* @__PURE__ */ whole(postPage, 'i');
const profile = /* @__PURE__ */ whole(profilePage, 'i');
const shortLink = /* @__PURE__ */ whole(shortPage);
const oneWord = /^[\w-]+$/;

// A page for logging in names the page behind it.
const pageParameter = /^.*[?&](?:redirect_)?url=([^&]+)/;

/**
 * The only place that reads links to TikTok: everything else calls this function.
 *
 * @param url - One link without its escapes and with nothing around it, with or without `https://`.
 * @returns `undefined` when it does not lead to TikTok.
 */
export function readTikTokLink(url: string): TikTokLink | undefined {
  const found = address.exec(url);
  if (!found) return undefined;
  const [, hostAsWritten = '', path = '', query = ''] = found;
  const host = hostAsWritten.toLowerCase();
  const page = path.replace(/\/+/g, '/').replace(/^\/|\/$/g, '');
  if (toolHost.test(host)) return { leadsTo: 'tool', page };
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
