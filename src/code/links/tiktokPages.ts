/** Where a link to TikTok may begin: a host that only ends like TikTok's, or is part of another link, is another's. */
export const linkStart = /(?<!javascript:)(?<![\w.@/=%-])/;

/** A host of TikTok, with its port. */
export const tiktokHost = /(?:[a-z\d-]{1,63}\.){0,4}tiktokv?\.com(?::\d+)?/;

// Before the page may stand a language, such as `en` or `zh-Hant-TW`, or the name of an older web site.

/** The page of a post, with its account's name, its kind, and its id. */
export const postPage =
  /(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/|i18n\/|h5\/)?(?:(?:@([^/?#\s]*)\/+|share\/)?(video|photo|item|v)|(?:embed|player)(?:\/v\d)?)\/+(\d{1,20})(?:\.html)?/;

/** The page of an account, with its name or an internal id. */
export const profilePage =
  /(?:(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/)?(?:embed\/)?@([\w.-]+)|(?:h5\/)?share\/use?r\/\d+(?:\.html)?)/;

/** The page of a short link, with its key, which may stand alone. */
export const shortPage = /(?:[tv]\/(?=\d*[A-Za-z_-])([\w-]+)|(Z[A-Z][\w-]{5,}))/;

/** A host of short links only. */
export const shortHost = /(?:^|\.)v[mt]\.tiktok/;

/** A host of TikTok's tools, which only their owners can open, and which have no pages of accounts. */
export const toolHost =
  /^(?:ads|ads\.us|business|business-api|creatormarketplace|one|seller[\w-]*|affiliate[\w-]*|partner[\w-]*)\.(?:us\.)?tiktok\.com/;

/** The id of a post in a parameter, also where parameters stand in the path: of older share links, and of the feed. */
export const postParameter = /(?<=[?&/])(?<!@[^/?]{0,99})(?:(?:share_)?item_id|shareId)=(\d{17,20})(?!\d)/;
