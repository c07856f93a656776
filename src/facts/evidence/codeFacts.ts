import { factTable } from './factTable';

/** What is known about authorisation codes. */
export const codeFacts = /* @__PURE__ */ factTable([
  {
    id: 'code-shape-canonical',
    statement:
      'Codes that production tools accept are a #, 63 standard-base64 characters and one =: 65 characters.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    contradiction:
      'TikTok publishes no shape. Looser shapes are in use, so others are plausible rather than wrong.',
  },
  {
    id: 'code-shape-unpublished',
    statement:
      'No page of TikTok that could be read states the alphabet, the length or the structure of a code: the API calls it a string.',
    sources: ['create_spark_ads', 'tt_video_authorize'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'code-shape-plausible',
    statement:
      'Tools in use take looser shapes: a #, base64 or base64url characters, 16 to 256 in all. No real code with - or _ was shown.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-says-nothing',
    statement:
      'Nothing says that a code carries a checksum, an expiry, a region or the id of its post: its shape tells nothing but its shape.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-shape-same-for-all',
    statement:
      'Codes of photo posts, of every region and of every way to get one come in one field of one type: the same shape for all is assumed.',
    sources: ['client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-hash-lost',
    statement:
      'Some tools drop the leading #, as the fragment of a link or as a hashtag. Whether TikTok takes a code without it is not known.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-in-query',
    statement:
      'In a query string a code must be percent-encoded: # would begin the fragment, and + would arrive as a space.',
    sources: ['client_with_docs', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-in-json',
    statement: 'In the JSON body of the request that applies a code, the code goes as it is.',
    sources: ['client_with_docs', 'live_captures', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    contradiction:
      'Tools disagree about +: some send %2B, and say that the documentation asks for it. The code sends it raw; one retry with %2B after a format error is a known workaround.',
  },
  {
    id: 'code-is-secret',
    statement: 'Whoever has a code can bind its post to an ad account until the code ends or is deleted.',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-in-responses',
    statement:
      'The answers about authorised posts return the full code in item_info.auth_code: logging one leaks codes.',
    sources: ['create_spark_ads', 'client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-opens-one-post',
    statement: 'One code opens one post. A code for several posts was not found.',
    sources: ['create_spark_ads', 'reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-one-per-call',
    statement: 'The API applies one code per call. Applying it starts the binding.',
    sources: ['create_spark_ads'],
    confidence: 'official',
    checkedOn: '2026-11-27',
  },
  {
    id: 'code-batch',
    statement: 'Ads Manager is said to take up to 20 codes at once.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-27',
    contradiction: 'One note says so, and is unsure itself. Nothing here counts on it.',
  },
  {
    id: 'code-reuse',
    statement: 'Whether a code that was applied in one ad account can be applied in another is not known.',
    sources: ['help_about_spark', 'vendor_help'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
    contradiction:
      'TikTok sets no limit on using a post in ads; vendors call codes one-time or report "already used". Unknown, not refused.',
  },
  {
    id: 'code-pasted-damaged',
    statement:
      'Pasted codes arrive cut off, without #, with + turned into a space, percent-encoded, with invisible characters, quotes or a label, several at once, or as a link, an id or a login code instead.',
    sources: ['vendor_help', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-oauth-namesake',
    statement:
      'Logging in to the API also yields a parameter called auth_code. It is not the code of a post.',
    sources: ['client_with_docs'],
    confidence: 'official_relayed',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-oauth-tail',
    statement: 'Login codes of TikTok end like *0!6410: an asterisk, a digit, an exclamation mark, digits.',
    sources: ['reasoning'],
    confidence: 'inferred',
    checkedOn: '2026-11-23',
  },
  {
    id: 'code-meta-prefix',
    statement: 'Partnership ad codes of Meta begin with adcode-, or their body with Q9jT.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-id-creation-time',
    statement:
      'The id of a post has 19 digits and begins with 6 or 7; the upper 32 of its 64 bits are the second of its creation. Ids of advertisers and businesses share the shape.',
    sources: ['implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
  {
    id: 'post-link-shapes',
    statement:
      'The link of a post is tiktok.com/@handle/video/ or /photo/ and its id. Short links on vm., vt. and /t/ cannot be resolved without asking TikTok.',
    sources: ['migrate_to_spark', 'implementations'],
    confidence: 'third_party',
    checkedOn: '2026-11-23',
  },
]);
