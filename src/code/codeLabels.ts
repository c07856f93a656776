/**
 * The English words that people put in front of a code or in its place, in small letters: "Spark Ads code:",
 * "Auth code：", `{{auth_code}}`, `<your code>`.
 *
 * The list is closed: a label is made of these words and of nothing else, and only such a label is taken away. Before
 * words of other languages ("código:") a code is found as `code_inside_text`, with the code as suggestion.
 */
export const codeLabels = [
  'code',
  'codes',
  'spark',
  'ad',
  'ads',
  'auth',
  'authorisation',
  'authorization',
  'tiktok',
  'tt',
  'video',
  'post',
  'boost',
  'your',
] as const;

/** The same as a pattern: these words, with or without anything between them that is neither letter nor digit. */
export const label =
  /^(?:[^\p{L}\p{N}]|codes?|spark|ads?|auth(?:ori[sz]ation)?|tiktok|tt|video|post|boost|your)*$/iu;
