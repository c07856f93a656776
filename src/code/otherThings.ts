import type { CodeIssueCode } from '../vocabulary/code';

/** What a paste is when it is not a code, the most telling first. */
export const otherThings = {
  code_placeholder:
    /^(?!#?[*•●])#?(?:(.)\1{3,}=?|(?:[\p{P}\p{S}\sx]|code|auth(?:ori[sz]ation)?|your|here|insert|enter|paste|spark|ads?|tiktok|video|post|the|example|placeholder|null|undefined|none|n\/a|nan|tbd|todo|object|ref|name|value|error)+)$/iu,
  code_is_oauth_code: /[\w-]\*\d!\d|(?:^|[?&])(?:auth_code|state)=/,
  code_is_meta_code: /^#?(?:adcode-|Q9jT[\w-]*$)/,
  code_is_uuid: /^#?[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}$/i,
  code_is_one_time_code: /^#?(?:\d{4,8}|\d{3}[ -]\d{3})$/,
  code_is_handle: /^@[\w.]+$/,
  code_is_short_link:
    /(?:^|[\s"'(<|])(?:https?:\/\/)?(?:v[mt]\.tiktok\.com\/|(?:www\.|m\.)?tiktok\.com\/t\/)/i,
  code_is_post_url:
    /(?:^|[\s"'(<|])(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/(?:@[^/\s]+\/(?:video|photo)|v|embed(?:\/v2)?|(?:share\/)?video)\/\d/i,
  code_is_profile_url: /(?:^|[\s"'(<|])(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/@[\w.]+\/?(?:$|[\s?#])/i,
  code_is_url: /^(?:[a-z]+:\/\/|www\.|[\w.-]+\.(?:com\b|[a-z]{2,}\/))/i,
  code_is_hashtag: /^(?:#(?!(?=\w*\d)(?=\w*[a-z])\w*[A-Z])[\p{L}\p{M}\p{N}_]{1,100}\s*)+$/u,
} as const satisfies Partial<Record<CodeIssueCode, RegExp>>;

/** What is wrong with a would-be code, the most telling first. */
export const flaws = {
  code_masked: /[\w=][*•●]+[\w=]|[*•●]{3,}|^#.*[*•●]$/,
  code_truncated: /\.{2}|…/,
  code_missing_hash: /^[^#]/,
  code_whitespace: /\s/,
  code_illegal_characters: /[^\w+/=#\s*•●….-]|(?!^)#/,
  code_misplaced_padding: /=[^=]|={3}/,
} as const satisfies Partial<Record<CodeIssueCode, RegExp>>;
