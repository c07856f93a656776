import { adTextLength } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../../src/formats/graphemes';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const bySegmenter = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

const nasty: readonly [name: string, text: string, length: number][] = [
  ['nothing', '', 0],
  ['letters', 'Sale', 4],
  ['a precomposed letter', '\u00E9', 1],
  ['a letter and its accent', 'e\u0301', 1],
  ['a letter under many marks', 'Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D\u034F\u0334', 1],
  ['a mark with nothing before it', '\u0301a', 2],
  ['an emoji outside the basic plane', '🚀', 1],
  ['a family joined by zero-width joiners', '👨‍👩‍👧‍👦', 1],
  ['a couple with a heart', '👩‍❤️‍💋‍👩', 1],
  ['an emoji after a letter', 'a👩', 2],
  ['a letter that is joined to an emoji', 'a\u200D👩', 2],
  ['a skin tone', '👩🏽‍🚀', 1],
  ['a skin tone alone', '🏽', 1],
  ['two flags', '🇫🇷🇩🇪', 2],
  ['a flag and half of another', '🇫🇷🇩', 2],
  ['the flag of a region', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 1],
  ['keycaps', '1️⃣#️⃣', 2],
  ['a heart with the selector for emoji', '❤️', 1],
  ['a heart with the selector for text', '❤\uFE0E', 1],
  ['half of a surrogate pair', 'a\uD83D', 2],
  ['half of a surrogate pair under a mark', 'a\uD83D\u0301', 2],
  ['a Windows line break', 'a\r\nb', 3],
  ['line breaks the other way round', '\n\r', 2],
  ['a zero-width space', 'a\u200Bb', 3],
  ['a joiner that joins nothing', 'a\u200Db', 2],
  ['Chinese', '新品上市', 8],
  ['Chinese outside the basic plane', '𠮷野家', 6],
  ['a Chinese variant by selector', '葛\u{E0100}', 2],
  ['Japanese kana', 'ひらがなカタカナ', 16],
  ['a long vowel sign', 'ラーメン', 8],
  ['kana with a combining mark', 'か\u3099', 2],
  ['Korean syllables', '한국어', 6],
  ['Korean in conjoining letters', '\u1112\u1161\u11AB', 2],
  ['Korean final letters alone', '\u11AB\u11AB', 2],
  ['Bopomofo', 'ㄅㄆ', 4],
  ['full-width letters and signs', 'ＡＢ！', 6],
  ['Chinese punctuation', '。、「」', 8],
  ['Chinese and letters', 'iPhone 新品', 11],
  ['Devanagari conjunct', 'क्षि', 1],
  ['Bengali conjunct', 'ক্ষ', 1],
  ['Tamil', 'த்', 1],
  ['Thai sara am', 'กำ', 1],
  ['Arabic with marks', 'مَرْحَبًا', 5],
];

describe('the length of ad text', () => {
  test.each(nasty)('%s', (_, text, length) => {
    expect(adTextLength(text)).toBe(length);
  });

  test.each(nasty)('%s is split as Intl.Segmenter splits it', (_, text) => {
    expect(graphemes(text)).toEqual(bySegmenter(text));
  });

  test('of several texts is the sum of theirs, where nothing clings to what is between', () => {
    const all = nasty.map(([, text]) => text).join('\u200B');
    const sum = nasty.reduce((total, [, , length]) => total + length, 0);
    expect(adTextLength(all)).toBe(sum + nasty.length - 1);
    expect(graphemes(all)).toEqual(bySegmenter(all));
  });

  test('loses nothing of the text', () => {
    for (const [, text] of nasty) expect(graphemes(text).join('')).toBe(text);
  });
});
