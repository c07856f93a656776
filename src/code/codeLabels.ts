/**
 * The words that people put in front of a code or in its place, in small letters: "Spark Ads code:", "Auth code：",
 * `{{auth_code}}`, `<your code>`. An entry that ends in `…` stands for every word that begins so, in whatever language:
 * "codes", "código", "kode", "authorisation", "autorización".
 *
 * The list is closed: a label is made of these words and of nothing else, and only such a label is taken away. Behind
 * any other word a code is found as `code_inside_text`, with the code as suggestion.
 */
export const codeLabels = [
  'cod…',
  'cód…',
  'kod…',
  'kód…',
  'aut…',
  'spark',
  'post',
  'id',
  'video',
  'ad',
  'ads',
  'tt',
  'your',
  'tiktok',
] as const;

/** Such words, and what is neither letter nor digit: in front of a colon or a code, or with nothing behind them. */
export const label =
  /^(?![*•]+$)(?:[^#\p{L}\p{N}]|(?:[ck][oó]d|aut)\p{L}*(?!\p{L})|spark|tiktok|tt|ads?|video|id|post|your)+(?:[:=]\s*|(?=#|$))/iu;
