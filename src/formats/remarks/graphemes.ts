// Unicode's rules for what readers see as one character (UAX #29), written out because Intl.Segmenter is not available
// everywhere. Line breaks and controls are separate; everything else includes the marks attached to it.
const grapheme = /* @__PURE__ */ (() => {
  const raw = String.raw;
  const alone = raw`\r\n|[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D\u{E0020}-\u{E007F}])\p{Cf}`;
  const flag = raw`\p{Regional_Indicator}{2}`;
  const emoji = raw`\p{Extended_Pictographic}(?:[\p{M}\p{Emoji_Modifier}]*\u200D\p{Extended_Pictographic})*`;
  const [lead, syllable, vowel, tail] = [
    raw`[\u1100-\u115F\uA960-\uA97C]`,
    raw`[\uAC00-\uD7A3]`,
    raw`[\u1160-\u11A7\uD7B0-\uD7C6]`,
    raw`[\u11A8-\u11FF\uD7CB-\uD7FB]`,
  ];
  const hangul = `${lead}*(?:${syllable}${vowel}*|${vowel}+)${tail}*|${lead}+|${tail}+`;
  // In Indic scripts, a virama joins the next letter to the one before.
  const conjunct = raw`[\u094D\u09CD\u0ACD\u0B4D\u0C4D\u0D4D]\u200D?(?=[\u0900-\u0D7F])\p{L}`;
  const mark = raw`[\p{M}\p{Emoji_Modifier}\u200C\u200D\u0E33\u0EB3\uFF9E\uFF9F\u{E0020}-\u{E007F}]`;
  return new RegExp(`${alone}|(?:${flag}|${emoji}|${hangul}|[^])(?:${conjunct}|${mark})*`, 'gu');
})();

/** The characters of a text as readers see them. */
export function graphemes(text: string): readonly string[] {
  return text.match(grapheme) ?? [];
}
