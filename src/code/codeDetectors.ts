/** What a paste is when it is not a code, the most telling first. */
export const otherThings = {
  empty: /^$/,
  placeholder: /^#?([^*•])\1+$/,
  is_oauth_code: /[\w-]\*\d!\d|[?&](?:auth_code|state)=/,
  is_meta_code: /\badcode-|^#?Q9jT[\w-]*$/,
  is_uuid: /^#?[\da-f-]{32,36}$/i,
  is_one_time_code: /^#?[\d -]{4,8}$/,
  is_numeric_id: /^#?\d[\d.,e+]*$/i,
  is_handle: /^@\S+$/,
  is_short_link: /(?<![\w.@/=-])(?:\w+:\/\/)?(?:v[mt]\.tiktok\.com|(?:\w+\.)?tiktok\.com\/t)\//i,
  is_post_url: /(?<![\w.@/=-])(?:\w+:\/\/)?(?:\w+\.)?tiktok\.com\/\S{0,80}\/\d/i,
  is_profile_url: /(?<![\w.@/=-])(?:\w+:\/\/)?(?:\w+\.)?tiktok\.com\/@/i,
  is_url: /^(?:\w+:\/\/|[\w.-]+\.\w+\/)/,
  is_hashtag: /^#(?!(?=\S*\d)(?=\S*[a-z])\S*[A-Z])[\p{L}\p{M}\w]+(?!\S)/u,
  is_prose: /^(?!#|\S*[*•]\S|(?=\S*\d)(?=\S*[A-Z])\S+$)/,
  masked: /.[*•]./,
  truncated: /\.\.|…/,
};

/** What is wrong with a would-be code, the most telling first. */
export const flaws = {
  missing_hash: /^[^#]/,
  whitespace: /\s/,
  illegal_characters: /[^\w+/=#\s-]|.#/,
  misplaced_padding: /=[^=]|={3}/,
  too_short: /^.{0,15}$/,
  too_long: /^.{257}/,
  padding_lost: /^#[A-Za-z0-9+/]{63}$/,
};

/** What may be a code amid other text; not the half of one whose rest, behind a break, ends in `=`. */
export const codeRun = /#[\w+/-]{39,}(?:=+|(?!\S|\s[>\s]*[\w+/]*=(?!\S)))/g;
