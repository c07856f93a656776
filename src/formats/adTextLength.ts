import { graphemes } from './remarks/graphemes';

const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]/u;

/**
 * The length of an ad text as TikTok's limit counts it: characters as readers see them, where Chinese, Japanese and
 * Korean ones count twice.
 *
 * @throws RangeError when it is not text.
 *
 * @example
 * ```ts
 * adTextLength('Café'); // => 4
 * adTextLength('新品上市'); // => 8
 * ```
 */
export function adTextLength(text: string): number {
  if (typeof text !== 'string') throw new RangeError('text must be text');
  return graphemes(text).reduce((length, character) => length + (wide.test(character) ? 2 : 1), 0);
}
