import assert from 'node:assert/strict';
import fc from 'fast-check';
import { extractCodes, isAuthorisationCode } from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { holds } from './property.ts';
import { anyText, canonical } from './texts.ts';

const prose = fc.constantFrom(
  'Hi, here is the code for the ad',
  '#fyp #foryou #SparkAds #ad',
  'https://example.com/path?x=1#section-2',
  'https://www.tiktok.com/@jane.doe/video/7123456789123456789',
  'https://vm.tiktok.com/ZMabc123/',
  'advertiser 7012345678901234567, post 7123456789123456789',
  '550e8400-e29b-41d4-a716-446655440000',
  '[23/11/2026, 14:16:05] Jane:',
  '@jane.doe',
  'colour #ff00aa, ticket #12345',
  '{{auth_code}} #XXXXXXXX',
  'c’est noté 👍🏽 明天发给你',
  'a+b=c/d',
  '',
);
const separator = fc.constantFrom(' ', '\n', '\n\n', ' - ', ': ', ', ', '\t', ' (', '“', '>');

const written = fc.constantFrom<(code: string) => string>(
  String,
  encodeURIComponent,
  (code) => code.replaceAll('+', '&#43;'),
  (code) => `＃${code.slice(1)}`,
  (code) => `${code.slice(0, 30)}\u200b${code.slice(30)}`,
);
const message = fc.record({
  words: prose,
  before: separator,
  planted: fc.option(fc.record({ code: canonical, write: written })),
  behind: separator,
});

const row = fc.record({
  seed: fc.nat(),
  id: fc.bigInt({ min: 7n * 10n ** 18n, max: 8n * 10n ** 18n - 1n }),
});

export const finding = [
  holds(
    'it finds every code that was planted, where it stands, and nothing else',
    500,
    fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
      const planted = new Map<string, string>();
      let text = '';
      for (const { words, before, planted: one, behind } of messages) {
        const code = one ? one.write(one.code) : '';
        if (one && !planted.has(one.code)) planted.set(one.code, code);
        text += words + before + code + behind;
      }
      const { codes } = extractCodes(text);
      assert.deepEqual(
        codes.map(({ value, start, end }) => [value, text.slice(start, end)]),
        [...planted],
      );
    }),
  ),

  holds(
    'a row of a sheet keeps its cells together, in whatever order its columns are',
    50,
    fc.property(
      fc.uniqueArray(row, { selector: ({ seed }) => seed, minLength: 1, maxLength: 20 }),
      fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
      (rows, order) => {
        const expected = rows.map(({ seed, id }, index) => ({
          value: buildCode(seed) as string,
          postUrl: `https://www.tiktok.com/@creator.${index}/video/${id}`,
          handle: `creator.${index}`,
        }));
        const lines = expected.map(({ value, postUrl, handle }) => {
          const cells = [`@${handle}`, postUrl, value, '2026-11-23', '30'];
          return order.map((column) => cells[column]).join('\t');
        });
        const { codes } = extractCodes(lines.join('\r\n'));
        assert.deepEqual(
          codes.map(({ value, postUrl, handle }) => ({ value, postUrl, handle })),
          expected,
        );
      },
    ),
  ),

  holds(
    'it never throws, and gives nothing but codes',
    800,
    fc.property(anyText, (text) => {
      assert(extractCodes(text).codes.every(({ value }) => isAuthorisationCode(value)));
    }),
  ),
];
