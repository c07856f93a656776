// Where order means nothing, in a class or among words, it is the one that compresses best.
// What may stand before `tiktok.com` is short and counted: a long run of letters is no scheme and no subdomain.

/** What a paste is when it is not a code, the most telling first. */
export const otherThings = {
  placeholder: /^#?(?:([^•*])\1+|undefined|null|tbd|n\/?a|pending|none)$/i,
  is_oauth_code: /\*\d!\d|[?&](?:auth_code|state)=/,
  is_meta_code: /^#?Q9jT|adcode-/,
  is_uuid: /^#?[\da-f-]{32,36}$/i,
  is_one_time_code: /^#?[\d -]{4,8}$/,
  is_numeric_id: /^#?\d[\d+.,e]*$/i,
  is_handle: /^@\S+$/,
  is_short_link: /(?:^|[^=+/@.\w-])(?:\w{0,9}:\/\/)?(?:\w{0,9}\.)?(?:tiktok\.com\/t|v[tm]\.tiktok\.com)\//i,
  is_post_url: /(?:^|[^=+/@.\w-])(?:\w{0,9}:\/\/)?(?:\w{0,9}\.)?tiktok\.com\/\S{0,99}\/\d/i,
  is_profile_url: /(?:^|[^=+/@.\w-])(?:\w{0,9}:\/\/)?(?:\w{0,9}\.)?tiktok\.com\/@/i,
  is_url: /^(?:\w+:\/\/|[.\w-]+\.\w+\/)/,
  is_hashtag: /^#(?!(?=\S*\d)(?=\S*?[a-z])\S*?[A-Z])[\w\p{L}\p{M}]+(?!\S)/u,
  masked: /\S[*•]\S/,
  is_prose: /^(?!#|(?=\S*\d)(?=\S*[A-Z])\S+$)/,
  truncated: /\.\.|…/,
};

/** What is wrong with a would-be code, the most telling first. */
export const flaws = {
  missing_hash: /^[^#]/,
  whitespace: /\s/,
  illegal_characters: /.#|[^=+/#\s\w-]/,
  misplaced_padding: /=[^=]|===/,
  too_short: /^.{0,15}$/,
  too_long: /^.{257}/s,
};

/** What may be a code amid other text, a canonical one with the breaks that an e-mail put into it. */
export const codeRun = /#(?:[A-Za-z0-9+/](?:=?\r?\n[>\s]*)?){63}=|#[/\w+-]{39,}(?:=+|(?!\S))/g;

/** The end of a line, with what e-mail puts before and behind it. */
export const breaks = /=?\r?\n[>\s]*/g;
