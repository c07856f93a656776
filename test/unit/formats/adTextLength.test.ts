import { adTextLength } from 'tiktok-spark-ads';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../../src/formats/remarks/graphemes';
import { nastyTexts } from './nastyTexts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const bySegmenter = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

describe('the length of ad text', () => {
  test.each(nastyTexts)('%s', (_, text, length) => {
    expect(adTextLength(text)).toBe(length);
  });

  test.each(nastyTexts)('%s is split as Intl.Segmenter splits it', (_, text) => {
    expect(graphemes(text)).toEqual(bySegmenter(text));
  });

  test('of several texts is the sum of theirs, where nothing clings to what is between', () => {
    const all = nastyTexts.map(([, text]) => text).join('\u200B');
    const sum = nastyTexts.reduce((total, [, , length]) => total + length, 0);
    expect(adTextLength(all)).toBe(sum + nastyTexts.length - 1);
    expect(graphemes(all)).toEqual(bySegmenter(all));
  });

  test('loses nothing of the text', () => {
    for (const [, text] of nastyTexts) expect(graphemes(text).join('')).toBe(text);
  });
});
