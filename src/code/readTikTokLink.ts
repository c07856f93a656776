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

// A host that only begins or ends like TikTok's, or has a name and an @ before it, is somebody else's.
const address =
  /^(?:(?:https?:)?\/\/)?((?:[a-z\d-]{1,63}\.){0,4})tiktokv?\.com(?::\d+)?(\/[^\s?#]*)?(\?[^\s#]*)?(?:#\S*)?$/i;

// Before the page may stand a language, such as `en` or `zh-Hant-TW`, or the name of an older web site.
const post =
  /^(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/|i18n\/|h5\/)?(?:(?:@([^/]*)\/|share\/)?(video|photo|item|v)|(?:embed|player)(?:\/v\d)?)\/(\d{1,20})(?:\.html)?$/i;
const profile =
  /^(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/)?(?:embed\/)?@([^/]+)$|^(?:h5\/)?share\/use?r\/\d+(?:\.html)?$/i;
const shortLink = /^(?:[tv]\/([\w-]+)|(Z[A-Z][\w-]{5,}))$/;
const shortHost = /(?:^|\.)v[mt]\.$/i;
const oneWord = /^[\w-]+$/;

// Older share links and the feed name the post in a parameter, and a page for logging in the page behind it.
const postParameter = /[?&/](?:(?:share_)?item_id|shareId)=(\d{17,20})(?!\d)/;
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
