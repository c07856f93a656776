import { type AdFormat, checkCreative, compareAdFormats, type Creative } from 'tiktok-spark-ads';
import { buildFormatBrief, buildPhotoCreative, buildVideoCreative } from 'tiktok-spark-ads/fixtures';
import { describeFormatValue, describeIssue, enCreative, enFormats } from 'tiktok-spark-ads/messages';
import { creativeSchema, formatBriefSchema } from 'tiktok-spark-ads/schemas';
import { describe, expect, test } from 'vitest';
import { adNameRemarks } from '../../../src/formats/remarks/adNameRemarks';
import { viaJson } from '../../support/viaJson';

describe('values in words', () => {
  const rows = Object.fromEntries(compareAdFormats().map(({ aspect, values }) => [aspect, values]));
  test.each([
    ['length', 'spark_pull', 'no restriction'],
    ['length', 'spark_push', '5 to 60 seconds'],
    ['file_size', 'non_spark', 'at most 500 MB'],
    ['bit_rate', 'non_spark', 'at least 516 kbps'],
    ['avatar_file_size', 'non_spark', 'less than 50 KB'],
    ['avatar_size', 'non_spark', '1:1 at least 98 × 98 pixels'],
    ['photo_file_size', 'non_spark', 'less than 50 MB'],
    ['photo_count', 'non_spark', '1 to 35 photos'],
    ['photo_ratio', 'non_spark', 'at most 2.22 times as long as wide'],
    ['photo_size', 'spark_push', 'at most 1242 × 2340 pixels; at most 2340 × 1242 pixels'],
    ['ad_text', 'spark_push', '1 to 100 characters'],
    ['ad_text', 'spark_pull', 'does not apply'],
    ['recommended_length', 'spark_pull', 'not known'],
    ['appears_as', 'spark_pull', 'a real post with a Sponsored label'],
    ['aspect_ratio', 'non_spark', '9:16, 1:1, 16:9'],
    ['always_zero_metrics', 'spark_pull', 'none'],
    ['profile_visits', 'spark_pull', 'yes'],
    ['profile_visits', 'non_spark', 'no'],
    [
      'authorisation',
      'spark_pull',
      'linked account: no; account granted in Business Center: no; by code: yes',
    ],
    [
      'interactions',
      'spark_pull',
      'call to action: landing page; caption: landing page; picture: profile; name: profile; swipe left: profile; plus button: follow; music disc: music page',
    ],
  ] as const)('%s of %s', (aspect, format, words) => {
    const value = rows[aspect]?.[format];
    expect(value && describeFormatValue(value)).toBe(words);
  });

  test('take another language, and keep a case that has no word in it', () => {
    const texts = { ...enFormats, yes: 'oui', no: 'non', cases: {} };
    const value = rows['authorisation']?.spark_pull;
    expect(value && describeFormatValue(value, { texts })).toBe(
      'linked_account: non; bc_grant: non; code: oui',
    );
  });

  test('are short', () => {
    for (const values of Object.values(rows)) {
      for (const value of Object.values(values)) {
        const words = describeFormatValue(value);
        expect(words).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|object/);
      }
    }
  });
});

const flawed: readonly [Creative, AdFormat][] = [
  [
    buildVideoCreative({
      video: { durationSeconds: 3, width: 90, height: 160, sizeBytes: 6e8, bitRate: 9, format: 'webm' },
      adText: `${'a'.repeat(101)} 🎉 {x} #b @c www.d.com`,
      displayName: 'a'.repeat(41),
      avatar: { width: 98, height: 98, sizeBytes: 60_000 },
    }),
    'non_spark',
  ],
  [buildVideoCreative({ video: { durationSeconds: 61, width: 1, height: 9 }, displayName: '' }), 'non_spark'],
  [buildVideoCreative({ displayName: 'Brand', avatar: {} }), 'spark_pull'],
  [
    buildPhotoCreative({ photos: [{ width: 3000, height: 300, sizeBytes: 6e7 }], hasMusic: false }),
    'spark_push',
  ],
  [buildPhotoCreative({ photos: Array.from({ length: 36 }, () => ({})), adText: '' }), 'spark_push'],
  [buildPhotoCreative({ photos: [] }), 'spark_push'],
];

describe('issues in words', () => {
  const ofCreatives = flawed.flatMap(([creative, format]) => {
    const verdict = checkCreative(creative, format);
    return verdict.ok ? [] : verdict.issues;
  });
  const issues = [...ofCreatives, ...adNameRemarks('Autumn 🎉')];

  test('cover every issue of a creative', () => {
    const codes = Object.keys(enCreative).filter((code) => code.startsWith('creative_'));
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codes));
  });

  test.each(issues.map((issue) => [issue.code, issue] as const))('%s', (code, issue) => {
    const { text, remedy } = describeIssue(issue);
    for (const sentence of [text, remedy]) {
      expect(sentence).not.toMatch(/undefined|NaN|object|TODO/);
      expect(sentence).not.toContain(code);
      expect(sentence.length).toBeGreaterThan(10);
    }
  });

  test('show what it is and what is allowed', () => {
    expect(issues.map((issue) => Object.values(describeIssue(issue)).join(' '))).toMatchInlineSnapshot(`
      [
        "90 × 160 pixels is too small. Export it with at least 540 × 960 pixels.",
        "The video lasts 3 seconds, which is too short. Use a video of at least 5 seconds.",
        "The file is 600 MB, which is too large. Compress it to at most 500 MB.",
        "The bit rate of the video is 0 kbps, which is too low. Export it with at least 516 kbps.",
        "TikTok does not accept webm files here. Export it as mp4, mov, mpeg, 3gp or avi.",
        "The text is 123 characters long, and 100 are allowed. Chinese, Japanese and Korean ones count twice. Shorten it by 23.",
        "An ad text cannot contain emoji: 🎉 Remove the emoji from the text.",
        "An ad text cannot contain curly braces: {, } Remove the curly braces from the text.",
        "An ad text cannot contain hashtags: #b Remove the hashtags from the text.",
        "An ad text cannot contain mentions: @c Remove the mentions from the text.",
        "An ad text cannot contain links: www.d.com Remove the links from the text.",
        "The name is 41 characters long, and 40 are allowed. Chinese, Japanese and Korean ones count twice. Shorten it by 1.",
        "The file is 60 KB, which is too large. Compress it to less than 50 KB.",
        "1 × 9 pixels is not a shape this ad can have. Crop or export it as 9:16, 1:1 or 16:9.",
        "The video lasts 61 seconds, which is too long to upload as an ad. Cut it to 60 seconds or less; or publish it as a post, which can run as a Spark Ad at any length.",
        "The ad has no name to show. Enter the name of the brand.",
        "The ad shows the caption of the post, so it takes no text of its own. Leave the text out. A different caption needs a different post.",
        "The ad shows the name of its TikTok account, so it takes no name of its own. Leave the name out.",
        "The ad shows the picture of its TikTok account, so it takes none of its own. Leave the picture out.",
        "3000 × 300 pixels is too large. Scale it down to at most 1242 × 2340 pixels, or 2340 × 1242 pixels.",
        "A picture of 3000 × 300 pixels is too long and thin. Crop it, so that the long side is at most 2.2 times the short one.",
        "The file is 60 MB, which is too large. Compress it to less than 50 MB.",
        "A photo ad needs music. Choose music that may be used in ads, such as from the Commercial Music Library.",
        "36 photos are too many for one ad. Choose up to 35 of them.",
        "The ad has no text. Write a short text for the ad.",
        "There is no photo. Add at least one photo.",
        "The name cannot contain emoji: 🎉 Remove the emoji from the name.",
      ]
    `);
  });
});

describe('schemas', () => {
  test('take what the fixtures build, through JSON', () => {
    for (const creative of [buildVideoCreative(), buildPhotoCreative()]) {
      expect(creativeSchema.parse(viaJson(creative))).toEqual(creative);
    }
    expect(formatBriefSchema.parse(viaJson(buildFormatBrief()))).toEqual(buildFormatBrief());
  });

  test.each([
    ['a creative of neither kind', creativeSchema, { kind: 'story' }],
    ['a video without a video', creativeSchema, { kind: 'video' }],
    ['a negative length', creativeSchema, { kind: 'video', video: { durationSeconds: -1 } }],
    ['a negative photo', creativeSchema, { kind: 'photo', photos: [{ width: -1 }] }],
    ['a negative avatar', creativeSchema, { kind: 'video', video: {}, avatar: { sizeBytes: -1 } }],
    ['a brief without an origin', formatBriefSchema, { owner: 'own' }],
    ['an origin that does not exist', formatBriefSchema, { origin: 'dream' }],
  ])('refuse %s', (_, schema, input) => {
    expect(schema.safeParse(input).success).toBe(false);
  });

  test('keep a value of the platform that we do not know', () => {
    expect(formatBriefSchema.parse({ origin: 'concept', objective: 'NEW' }).objective).toBe('NEW');
  });
});
