/**
 * The words that people put in front of a code or in its place, in lower case: "Spark Ads code:", "Auth code：",
 * `{{auth_code}}`, `<your code>`, "Mã ủy quyền:". An entry that ends in `…` stands for every word that begins like
 * that: "codes", "código", "kode", "authorization", "autorización".
 *
 * The list is closed: a label consists of these words only, and only such a label is removed. After any other word, a
 * code gives `code_inside_text`, with the code as suggestion.
 */
export const codeLabels = /* @__PURE__ */ Object.freeze([
  // What stands with them in one language or the other.
  'spark',
  'post',
  'id',
  'video',
  'ad',
  'ads',
  'tt',
  'tiktok',
  'your',
  'my',
  'the',
  'this',
  'here',
  'is',
  'for',
  'of',
  'de',
  'da',
  'do',
  'del',
  'di',
  'du',
  'd',
  'la',
  'le',
  'es',
  // "Code" and "authorization" in Latin letters, from English to Turkish, Indonesian and Vietnamese; in Greek.
  'cod…',
  'adcod…',
  'sparkcod…',
  'videocod…',
  'tiktokcod…',
  'postcod…',
  'cód…',
  'kod…',
  'kód…',
  'aut…',
  'otoris…',
  'yetki…',
  'mã',
  'ủy',
  'quyền',
  'κωδικ…',
  // Cyrillic.
  'код…',
  'авториз…',
  'для',
  // Chinese, Japanese and Korean, whose words are not set apart.
  '代码…',
  '代碼…',
  '授权…',
  '授權…',
  '视频…',
  '影片…',
  '广告…',
  '廣告…',
  '広告…',
  '投稿…',
  '動画…',
  '認証…',
  'コード…',
  '코드…',
  '인증…',
  '광고…',
  // Arabic, Hebrew, Thai, Hindi.
  'رمز',
  'كود',
  'الرمز',
  'الكود',
  'التفويض',
  'קוד…',
  'รหัส…',
  'โค้ด…',
  'कोड',
] as const);

const wholeWords = /* @__PURE__ */ new Set<string>(codeLabels);
const beginnings = /* @__PURE__ */ codeLabels.flatMap((label) =>
  label.endsWith('…') ? [label.slice(0, -1)] : [],
);

/** Whether a word is one of a label, in whatever case. */
export function isLabelWord(word: string): boolean {
  const small = word.normalize().toLowerCase();
  return wholeWords.has(small) || beginnings.some((beginning) => small.startsWith(beginning));
}

// Accents are letters of their own here, so that a word that is still being typed begins like the whole one.
const spelled = (word: string) => word.normalize('NFD').toLowerCase();
const spelledLabels = /* @__PURE__ */ codeLabels.map(spelled);

/** Whether a word is one of a label, or the beginning of one. */
export function couldBecomeLabelWord(word: string): boolean {
  const begun = spelled(word);
  return isLabelWord(word) || spelledLabels.some((label) => label.startsWith(begun));
}

const words = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;

/** The words of a text, and its numbers. */
export const wordsOf = (text: string): string[] => text.match(words) ?? [];

/** Where the first word begins that is not one of a label; at the end of the text when there is none. */
function labelEnd(text: string): number {
  for (const { 0: word, index } of text.matchAll(words)) if (!isLabelWord(word)) return index;
  return text.length;
}

/**
 * A text without the label in front of it. A label reaches to the `#`, or to the last colon or equals sign behind its
 * words. With nothing behind it, it only stands in for a code, and nothing is left.
 */
export function withoutLabel(text: string): string {
  if (/^[*•]*$/.test(text)) return text;
  const hash = text.indexOf('#');
  const head = hash < 0 ? text : text.slice(0, hash);
  const end = labelEnd(head);
  if (end === head.length) return text.slice(end);
  const [label = ''] = /^.*[:=]\s*/s.exec(head.slice(0, end)) ?? [];
  return text.slice(label.length);
}
