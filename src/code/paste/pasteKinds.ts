import type { CodeIssueCode } from '../../vocabulary/code';
import { isLabelWord } from '../labels/labelWords';
import { findTikTokLinks } from '../links/findTikTokLinks';
import type { TikTokLink } from '../links/readTikTokLink';

/** What pastes of a kind look like, without their escapes and what stands around them. */
type Kind = RegExp | readonly RegExp[] | ((text: string) => boolean);

function isOf(kind: Kind, text: string): boolean {
  if (kind instanceof RegExp) return kind.test(text);
  return typeof kind === 'function' ? kind(text) : kind.some((pattern) => pattern.test(text));
}

/** The issues that say of what kinds a text is, in the order of their table. */
export function* kindsOf<Code extends CodeIssueCode>(
  text: string,
  kinds: Readonly<Record<Code, Kind>>,
): Generator<Code> {
  for (const [code, kind] of Object.entries(kinds) as [Code, Kind][]) {
    if (isOf(kind, text)) yield code;
  }
}

/** A link to such a page of TikTok. */
const linkTo = (page: TikTokLink['leadsTo']) => (text: string) =>
  [...findTikTokLinks(text)].some(({ link }) => link.leadsTo === page);

/**
 * What a paste is when it is no code and none can be made of it. The first row that fits is told; its name is the issue.
 * To add a kind: add a row with its examples, and follow the recipe in CONTRIBUTING. Tests and the page of
 * pastes read the examples from the comments:
 * each `is` is told as this kind, each `not` as another.
 */
export const otherThings = {
  /**
   * The error of a formula: the sheet has lost the value.
   * First, since an error looks like a hashtag.
   * @is `#NAME?` `#REF!` `#N/A` `#VALUE!` `#DIV/0!` `#NOM?` `#¡REF!` `#¿NOMBRE?` `#ССЫЛКА!`
   * @not `#NAME` `N/A` `see#N/A` `#N/A yet`
   */
  code_is_spreadsheet_error: /^#(?:[¿¡]?[\p{Lu}/\d]{2,12}[?!]|N\/A|N\/D|NV|Н\/Д|GETTING_DATA|SPILL)$/u,
  /**
   * A number whose last digits a sheet has dropped.
   * Before numbers, since it can never be looked up.
   * @is `7.44E+18` `7,12346E+18` `7.44e18`
   * @not `7440000000000000001` `it is 7.44E+18` `7.44E+18 views`
   */
  code_is_rounded_number: /^#?\d[.,]\d{1,20}e\+?\d{1,3}$/i,
  /**
   * What a template, a program or an impatient person leaves where the code belongs.
   * Before words, ids and keys, which such stand-ins imitate.
   * @is `XXXX-XXXX` `YOUR_CODE_HERE` `[object Object]` `undefined` `NaN` `#XXXXXXXX` `tbd` `n/a`
   * @not `Xavier`
   */
  code_placeholder: (text: string) =>
    /^#?(?:([^•*])\1+|x+(?:[-_ ]x+)+=?|undefined|null|nan|tb[acd]|n\/?a|pending|none|nil|todo|\?+|object object|string)$/i.test(
      text,
    ) ||
    text
      .split(/[\s_-]+/)
      .every(
        (word) =>
          isLabelWord(word) || /^(?:here|goes|insert|paste|enter|add|put|copy|example|sample)$/i.test(word),
      ),
  /**
   * What TikTok gives to an app that logs in.
   * Before links, since it comes in one; before hashes, since 40 digits are the login code of the Business API.
   * @is `AbCdEf123456_-xyz*0!6410` `auth_code=0123456789abcdef0123&state=x` `2fd4e1c67a2d28fced849ee1bb76e7391b93eb12`
   * @not `https://example.com/?page=2`
   */
  code_is_oauth_code: /\*\d!\d|[?&](?:auth_code|state)=|^[\da-f]{40}$/,
  /**
   * The partnership ad code of Instagram and Facebook.
   * Before hashtags and keys: it may have a # of its own.
   * @is `adcode-AbC123_xYz-456` `Q9jTabcDEF123-_xyz`
   * @not `#adcoder` `#MyQ9jTag`
   */
  code_is_meta_code: /^#?Q9jT|adcode-/,
  /**
   * The `secUid` of an account, as TikTok's own API and scrapers give it.
   * Before what lacks only its #.
   * @is `MS4wLjABAAAAv7iSuuXDJGDvJkmH_vz1qkDZYo1apxgzaxdBSeIuPiM`
   * @not `MS4wTjAB` `xMS4wLjABAAAA`
   */
  code_is_account_id: /^#?MS4wLjAB/,
  /**
   * The key, token or password of another product, or of TikTok's API.
   * Before what lacks only its #, and its owner should hear that it is a secret.
   * @is `sk-proj-Ab12Cd34Ef56Gh78` `pk_Ab12Cd34Ef56Gh78` `ghp_16C7e42F292c6912E7710c838347Ae178B4a` `AKIAIOSFODNN7EXAMPLE` `wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY` `je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY` `Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==` `ya29.a0AfH6SMBx7Zq` `xoxb-123-456-AbC` `EAAGm0PX4ZCpsBAKZC12ab3cd4` `act.1Ab2Cd3Ef4Gh5` `hf_AbCdEfGhIjKl12` `shpat_Ab12Cd34` `Bearer Ab12Cd34` `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.TJVA95OrM7E`
   * @not `skate-2026-Ab12Cd34Ef56` `sk-Ab12` `see sk-proj-Ab12Cd34Ef56Gh78` `see ghp_16C7e42F` `see ya29.a0AfH6` `see eyJhbGciOiJI.e30` `see AKIAIOSFODNN7EXAMPLE` `AKIA2026` `hf_Ab12` `EAAAb` `act.2026` `Bearer2026` `ABCDEFGHIJKLMNOPQRSTUVWXYZ12345678901234` `abcdefghijklmnopqrstuvwxyz12345678901234` `see Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==` `Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw== is it`
   */
  code_is_key: [
    // OpenAI, Anthropic and Stripe.
    /^#?(?:sk|pk|rk|whsec)[-_](?:[a-z]{2,9}[-_])?[A-Za-z\d]{12}/,
    // GitHub, GitLab, npm, PyPI, Shopify, SendGrid, Hugging Face.
    /^#?(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|shp[a-z]{2}_|SG\.|hf_[A-Za-z]{9})/,
    // Google, Slack, Meta, TikTok, and what is sent in the header of a request.
    /^#?(?:ya29\.|1\/\/0|AIza|xox[a-z]-|EAA[A-Z][A-Za-z\d]{20}|(?:act|rft|clt)\.[\w!*]{8}|Bearer\s)/,
    // A token of JSON.
    /^#?eyJ[\w-]{5,}\./,
    // AWS: the id of a key, and a key.
    /^#?A[KS]IA[A-Z\d]{12}/,
    /^(?=.*[a-z])(?=.*[A-Z])[A-Za-z\d+/]{40}$/,
    // Azure.
    /^[A-Za-z\d+/]{86}==$/,
  ],
  /**
   * The id of a record in a database: Airtable, Stripe, MongoDB, ULID, Salesforce.
   * Before what lacks only its #.
   * @is `recA1b2C3d4E5f6G7` `cus_NffrFeUfNV2Hib` `507f1f77bcf86cd799439011` `01ARZ3NDEKTSV4RRFFQ69G5FAV` `0031t00000AbCdE` `0031t00000AbCdEFAA`
   * @not `record2026Ab12Cd34` `0031t00000AbCdE1`
   */
  code_is_record_id:
    /^(?:(?:rec|tbl|app|fld|viw|usr|att)[A-Za-z\d]{14}|(?:cus|pi|ch|sub|in|price|prod|evt|acct|ord)_[A-Za-z\d]{14,}|[\da-f]{24}|[0-7][\dA-HJKMNP-TV-Z]{25}|00[\dA-Z][A-Za-z\d]{12}(?:[A-Z]{3})?)$/,
  /**
   * The fingerprint of a file: hexadecimal, or base64 of one of the lengths that SHA and MD5 have.
   * Before what lacks only its #.
   * @is `e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855` `1B2M2Y8AsgTpgAmY7PhCfg==` `2jmj7l5rSw0yVb/vlWAYkK/YBwk=` `47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=` `md5-1B2M2Y8AsgTpgAmY7PhCfg` `sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=` `$2b$10$N9qo8uLOickgx2ZMRZoMye`
   * @not `1B2M2Y8AsgTpgAmY7PhC` `the md5-1B2M2Y8AsgTpgAmY7PhCfg` `1B2M2Y8AsgTpgAmY7PhCfg== is it`
   */
  code_is_hash:
    /^(?:[\da-f]{56,128}|(?:md5|sha\d{1,3})[-:=].+|[a-z\d+/]{22}==|[a-z\d+/]{27}=|[a-z\d+/]{43}=|\$2[aby]\$.+)$/i,
  /**
   * A UUID, with or without its dashes.
   * Before one-time codes and numbers, since one may hold digits only.
   * @is `550e8400-e29b-41d4-a716-446655440000` `550e8400e29b41d4a716446655440000`
   * @not `550e8400-e29b` `urn:uuid:550e8400-e29b-41d4-a716-446655440000` `550e8400-e29b-41d4-a716-446655440000 is it`
   */
  code_is_uuid: /^#?[\da-f-]{32,36}$/i,
  /**
   * A picture of the code, or the name of one.
   * Before names and words.
   * @is `IMG_1234.HEIC` `image.png` `Screenshot 2026-11-23 at 10.22.31` `data:image/png;base64,iVBORw0KGgo` `image omitted` `photo.jpg` `photo.jpeg` `photo.heif` `scan.tif` `IMG_1234` `IMG-20261123-WA0001`
   * @not `imaginary` `my data: none` `photo.pngs` `no screenshot yet` `an image omitted` `image omitted again` `an IMG_1234` `IMG_abcd`
   */
  code_is_screenshot:
    /^data:|\.(?:png|jpe?g|hei[cf]|webp|gif|bmp|tiff?|pdf|mp4|mov)$|^(?:screen ?shot|bildschirmfoto|captura de pantalla|capture d.écran)\b|^(?:image|photo|video|media) omitted$|^IMG[_-]\d/i,
  /**
   * The digits of a login.
   * Before numbers, which are longer.
   * @is `123456` `123 456` `123-456`
   * @not `123456789`
   */
  code_is_one_time_code: /^#?[\d -]{4,8}$/,
  /**
   * The id of a post, an account, an advertiser, or any other number.
   * @is `7123456789123456789` `#7123456789123456789` `17`
   * @not `7123456789123456789a`
   */
  code_is_numeric_id: /^#?\d[\d+.,]*$/,
  /**
   * The name of an account.
   * @is `@jane.doe`
   * @not `jane@example.com` `@jane wrote it`
   */
  code_is_handle: /^@\S+$/,
  /**
   * A page of TikTok's tools, which only its owner can open.
   * Before other links of TikTok.
   * @is `https://ads.tiktok.com/i18n/dashboard` `https://creatormarketplace.tiktok.com/ad#/author/1` `https://one.tiktok.com/x` `ads.tiktok.com/@,`
   * @not `https://www.tiktok.com/@jane`
   */
  code_is_tool_url: /* @__PURE__ */ linkTo('tool'),
  /**
   * A link that TikTok's app shares, in which nothing is to be read.
   * Before the links of posts, which say more.
   * @is `https://vm.tiktok.com/ZMabc123/` `https://www.tiktok.com/t/ZTabc123/` `https://lite.tiktok.com/t/ZTabc/` `https://www.tiktok.com/v/ZMabc123/`
   * @not `https://example.com/t/ZTabc123/` `https://www.tiktok.com/zebrafish`
   */
  code_is_short_link: /* @__PURE__ */ linkTo('short_link'),
  /**
   * The link of a post.
   * Before the links of profiles, with which it begins.
   * @is `https://www.tiktok.com/@jane.doe/video/7123456789123456789` `https://www.tiktokv.com/share/video/7123456789123456789/` `https://www.tiktok.com/@/video/7123456789123456789?_r=1` `https://mobile.tiktok.com/en/@jane/video/7123456789123456789`
   * @not `https://www.tiktok.com/@jane.doe` `tiktok.com/@&item_id=7123456789123456789`
   */
  code_is_post_url: /* @__PURE__ */ linkTo('post'),
  /**
   * The link of a profile.
   * Before other links.
   * @is `https://www.tiktok.com/@jane.doe` `https://www.tiktok.com/pt-BR/@jane`
   * @not `https://ads.tiktok.com/@jane` `tiktok.com/@,` `https://example.com/@jane.doe` `https://tiktok.com.evil.example/@jane.doe`
   */
  code_is_profile_url: /* @__PURE__ */ linkTo('profile'),
  /**
   * Any other link.
   * @is `https://example.com/page` `www.example.com/x`
   * @not `jane@example.com` `it is at https://example.com/page`
   */
  code_is_url: /^(?:\w+:\/\/|[.\w-]+\.\w+\/)/,
  /**
   * Hashtags: words, without the digit and the two cases that a code has.
   * @is `#fyp` `#fyp #foryou` `#summer2026` `#SUMMER2026`
   * @not `#Ab1TtYkVj2cRx` `#xyAB1` `# #fyp`
   */
  code_is_hashtag: /^#(?!(?=\S*\d)(?=\S*?[a-z])\S*?[A-Z])[\w\p{L}\p{M}]+(?!\S)/u,
  /**
   * A code of which a screen hides the middle.
   * Before prose, which has stars, too.
   * @is `#Abc***xyz=` `••••••••`
   * @not `* a`
   */
  code_masked: /\S[*•]\S/,
  /**
   * Words. Nearly last: whatever begins with no # and is not one word with a digit and a capital.
   * @is `I will send it tomorrow` `jane@example.com` `Version2 is ready`
   * @not `Ab1TtYkVj2cRx`
   */
  code_is_prose: /^(?!#|(?=\S*\d)(?=\S*[A-Z])\S+$)/,
  /**
   * A code that was cut off with dots, or of which only the end was copied.
   * Last: dots are everywhere.
   * @is `#Ab1TtYkVj2cRxnq...` `#Ab1TtYkVj2cRxnq…` `Vj2cRxnqQ0Zz+hUo5/3sLpWdGfKeBiMaXvNyC4l6J7H8gFtS9uDrEwQo=`
   * @not `#Ab1TtYkVj2cRxnq.` `Vé2cRxnqQ0Zz=` `Vj2cRxnq=Q0Zz`
   */
  code_truncated: /\.\.|…|^[\w+/-]{6,62}=$/,
} satisfies Partial<Record<CodeIssueCode, Kind>>;

/** What is wrong with a would-be code, the most telling first; all that fit are told. */
export const flaws = {
  /**
   * The # was taken for the sign of a hashtag, or for the fragment of a link.
   * First: often it is all that is wrong.
   * @is `Ab1TtYkVj2cRxnq` `Ab1TtYkVj2cRxnqQ0Zz`
   * @not `#Ab1TtYkVj2cRxn`
   */
  code_missing_hash: /^[^#]/,
  /**
   * A + that became a space, or a line end.
   * Before other characters, since it can be undone.
   * @is `#Ab1 TtYkVj2cRxnqQ0Zz`
   * @not `#Ab1+TtYkVj2cRxn`
   */
  code_whitespace: /\s/,
  /**
   * What is in no code: a letter with an accent, a sign, a second #.
   * @is `#Ab1é` `#Ab1TtYk$Vj2cRxnq` `#Ab1TtYkVj#2cRxnq`
   * @not `#Ab1_TtYk-Vj2c`
   */
  code_illegal_characters: /.#|[^=+/#\s\w-]/,
  /**
   * = elsewhere than at the end, or more than two.
   * @is `#Ab1TtYk=Vj2cRxnq` `#Ab1TtYkVj2cRxnq===`
   * @not `#Ab1TtYkVj2cRx=`
   */
  code_misplaced_padding: /=[^=]|===/,
  /**
   * Less than 16 characters: somebody is still typing, or has copied a part.
   * @is `#Ab1TtYk`
   * @not `#Ab1TtYkVj2cRxnqQ0 Zz`
   */
  code_too_short: /^.{0,15}$/,
  /**
   * More than 256 characters.
   * Last; nothing follows it.
   * @is `Ab1`×100
   * @not `#Ab1TtYk`
   */
  code_too_long: /.{257}/s,
} satisfies Partial<Record<CodeIssueCode, Kind>>;
