import { type AdFormat, checkCreative, compareAdFormats, type Creative } from 'tiktok-spark-ads';
import { findFact } from 'tiktok-spark-ads/facts';
import type { PhotoMedia, VideoMedia } from 'tiktok-spark-ads/vocabulary';
import { buildPhotoCreative, buildVideoCreative } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const uploads: readonly AdFormat[] = ['spark_push', 'non_spark'];
const issuesOf = (creative: Creative, format: AdFormat) => {
  const verdict = checkCreative(creative, format);
  return verdict.ok ? [] : verdict.issues;
};
const codesOf = (creative: Creative, format: AdFormat = 'spark_push') =>
  issuesOf(creative, format).map(({ code }) => code);
const video = (measured: VideoMedia) =>
  buildVideoCreative({ video: { ...buildVideoCreative().video, ...measured } });
const photo = (measured: PhotoMedia) =>
  buildPhotoCreative({ photos: [{ ...buildPhotoCreative().photos[0], ...measured }] });

describe('video: just under, exactly at and just over each limit', () => {
  const tooSmall = 'creative_resolution_too_low';
  const wrongRatio = 'creative_ratio_not_allowed';
  test.each<[string, VideoMedia, string | undefined]>([
    ['length 4.999 s', { durationSeconds: 4.999 }, 'creative_too_short'],
    ['length 5 s', { durationSeconds: 5 }, undefined],
    ['length 60 s', { durationSeconds: 60 }, undefined],
    ['length 60.001 s', { durationSeconds: 60.001 }, 'creative_too_long'],
    ['file 499,999,999 bytes', { sizeBytes: 499_999_999 }, undefined],
    ['file 500,000,000 bytes', { sizeBytes: 500_000_000 }, undefined],
    ['file 500,000,001 bytes', { sizeBytes: 500_000_001 }, 'creative_file_too_large'],
    ['bit rate 515,999 bps', { bitRate: 515_999 }, 'creative_bit_rate_too_low'],
    ['bit rate 516,000 bps', { bitRate: 516_000 }, undefined],
    ['bit rate 516,001 bps', { bitRate: 516_001 }, undefined],
    ['9:16 540 × 960', { width: 540, height: 960 }, undefined],
    ['9:16 539 × 960, a rounded side', { width: 539, height: 960 }, tooSmall],
    ['9:16 540 × 959, a rounded side', { width: 540, height: 959 }, tooSmall],
    ['9:16 531 × 944', { width: 531, height: 944 }, tooSmall],
    ['1:1 640 × 640', { width: 640, height: 640 }, undefined],
    ['1:1 639 × 640, a rounded side', { width: 639, height: 640 }, tooSmall],
    ['1:1 640 × 639, a rounded side', { width: 640, height: 639 }, tooSmall],
    ['16:9 960 × 540', { width: 960, height: 540 }, undefined],
    ['16:9 959 × 540, a rounded side', { width: 959, height: 540 }, tooSmall],
    ['16:9 960 × 539, a rounded side', { width: 960, height: 539 }, tooSmall],
    ['ratio of a whole-pixel encoder, 1366 × 768', { width: 1366, height: 768 }, undefined],
    ['ratio one pixel off, 1079 × 1920', { width: 1079, height: 1920 }, undefined],
    ['ratio two pixels off, 1078 × 1920', { width: 1078, height: 1920 }, wrongRatio],
    ['ratio two pixels off, 1082 × 1920', { width: 1082, height: 1920 }, wrongRatio],
    ['ratio two pixels off, 1082 × 1080', { width: 1082, height: 1080 }, wrongRatio],
    ['ratio 4:5', { width: 1080, height: 1350 }, wrongRatio],
    ['ratio 4:3', { width: 1440, height: 1080 }, wrongRatio],
    ['file type MOV', { format: 'MOV' }, undefined],
    ['file type .3gp', { format: '.3gp' }, undefined],
    ['file type mpeg', { format: 'mpeg' }, undefined],
    ['file type avi', { format: 'avi' }, undefined],
    ['file type webm', { format: 'webm' }, 'creative_file_type_not_allowed'],
    ['file type mp4v', { format: 'mp4v' }, 'creative_file_type_not_allowed'],
  ])('%s', (_, measured, code) => {
    for (const format of uploads) {
      expect(codesOf(video(measured), format)).toEqual(code === undefined ? [] : [code]);
    }
    expect(codesOf({ ...video(measured), adText: undefined }, 'spark_pull')).toEqual([]);
  });
});

describe('photos: just under, exactly at and just over each limit', () => {
  const one = buildPhotoCreative().photos[0] ?? {};
  const count = (length: number) => buildPhotoCreative({ photos: Array.from({ length }, () => one) });
  const tooLarge = 'creative_resolution_too_high';
  test.each<[string, Creative, string | undefined]>([
    ['no photo', count(0), 'creative_photos_missing'],
    ['1 photo', count(1), undefined],
    ['35 photos', count(35), undefined],
    ['36 photos', count(36), 'creative_too_many_photos'],
    ['upright 1242 × 2340', photo({ width: 1242, height: 2340 }), undefined],
    ['upright 1243 × 2340', photo({ width: 1243, height: 2340 }), tooLarge],
    ['upright 1242 × 2341', photo({ width: 1242, height: 2341 }), tooLarge],
    ['lying 2340 × 1242', photo({ width: 2340, height: 1242 }), undefined],
    ['lying 2341 × 1242', photo({ width: 2341, height: 1242 }), tooLarge],
    ['lying 2340 × 1243', photo({ width: 2340, height: 1243 }), tooLarge],
    ['9:20 upright', photo({ width: 900, height: 2000 }), undefined],
    ['9:20 lying', photo({ width: 2000, height: 900 }), undefined],
    ['longer than 9:20 upright', photo({ width: 899, height: 2000 }), 'creative_too_elongated'],
    ['longer than 9:20 lying', photo({ width: 2000, height: 899 }), 'creative_too_elongated'],
    ['49,999,999 bytes', photo({ sizeBytes: 49_999_999 }), undefined],
    ['50,000,000 bytes', photo({ sizeBytes: 50_000_000 }), 'creative_file_too_large'],
    ['50,000,001 bytes', photo({ sizeBytes: 50_000_001 }), 'creative_file_too_large'],
    ['JPEG', photo({ format: 'JPEG' }), undefined],
    ['png', photo({ format: 'png' }), undefined],
    ['webp', photo({ format: 'webp' }), 'creative_file_type_not_allowed'],
    ['no music', buildPhotoCreative({ hasMusic: false }), 'creative_music_missing'],
  ])('%s', (_, creative, code) => {
    for (const format of uploads) {
      expect(codesOf(creative, format)).toEqual(code === undefined ? [] : [code]);
    }
    expect(codesOf({ ...creative, adText: undefined }, 'spark_pull')).toEqual([]);
  });

  test('say which photo it is', () => {
    const photos = [
      { width: 1080, height: 1920, sizeBytes: 1, format: 'jpg' },
      one,
      { ...one, format: 'gif' },
    ];
    expect(issuesOf(buildPhotoCreative({ photos }), 'non_spark')).toEqual([
      {
        code: 'creative_file_type_not_allowed',
        path: ['photos', 2, 'format'],
        params: { actual: 'gif', allowed: ['jpg', 'jpeg', 'png'] },
      },
    ]);
  });
});

describe('ad text', () => {
  const text = (adText: string) => buildVideoCreative({ adText });

  test.each<[string, string, string | undefined]>([
    ['none', '', 'creative_text_empty'],
    ['blank', ' \n\u00A0', 'creative_text_empty'],
    ['1 character', 'a', undefined],
    ['100 characters', 'a'.repeat(100), undefined],
    ['101 characters', 'a'.repeat(101), 'creative_text_too_long'],
    ['50 Chinese characters', '新'.repeat(50), undefined],
    ['50 Chinese characters and a letter', `${'新'.repeat(50)}a`, 'creative_text_too_long'],
    ['100 letters with marks', 'e\u0301'.repeat(100), undefined],
  ])('%s', (_, adText, code) => {
    for (const format of uploads) {
      expect(codesOf(text(adText), format)).toEqual(code === undefined ? [] : [code]);
    }
  });

  test.each<[string, string, string, readonly string[]]>([
    ['an emoji', 'Go 🚀', 'emoji', ['🚀']],
    ['a family, as one', 'x👨‍👩‍👧x', 'emoji', ['👨‍👩‍👧']],
    ['a flag', '🇫🇷', 'emoji', ['🇫🇷']],
    ['a flag of a region', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'emoji', ['🏴󠁧󠁢󠁥󠁮󠁧󠁿']],
    ['a skin tone', '👍🏽', 'emoji', ['👍🏽']],
    ['a keycap', '1️⃣', 'emoji', ['1️⃣']],
    ['a heart drawn as emoji', '❤️', 'emoji', ['❤️']],
    ['a joined pair without selectors', '⛹\u200D♀', 'emoji', ['⛹\u200D♀']],
    ['several', '😀 and 😎', 'emoji', ['😀', '😎']],
    ['braces', 'Hi {name}', 'braces', ['{', '}']],
    ['a hashtag', 'In #sale now', 'hashtags', ['#sale']],
    ['a hashtag in another script', '#日本語', 'hashtags', ['#日本語']],
    ['a lone hash', 'We are # 1', 'hashtags', ['#']],
    ['a mention', 'With @a.b_c', 'mentions', ['@a.b_c']],
    ['a link', 'See https://example.com/a?b', 'links', ['https://example.com/a?b']],
    ['a link without scheme', 'See www.example.com', 'links', ['www.example.com']],
    ['a bare link', 'See example.com/sale', 'links', ['example.com/sale']],
  ])('refuses %s', (_, adText, what, found) => {
    for (const format of uploads) {
      expect(issuesOf(text(adText), format)).toEqual([
        { code: 'creative_text_refused', path: ['adText'], params: { what, found } },
      ]);
    }
  });

  test.each([
    ['digits and signs', '100% for 1 & all* (50) ~ 2+2=4'],
    ['letters of trade', 'Brand™ © ®'],
    ['a heart drawn as text', '❤\uFE0E'],
    ['a clock drawn as text', '⌚\uFE0E'],
    ['arrows', 'A → B'],
    ['a full stop without a space', 'Buy now.Great'],
    ['a fraction', '1/2 off'],
    ['Japanese', 'セール開催中'],
    ['Arabic', 'تخفيضات'],
  ])('takes %s', (_, adText) => expect(codesOf(text(adText))).toEqual([]));

  test('is refused on a post, which has its own caption', () => {
    expect(issuesOf(text('Hello'), 'spark_pull')).toEqual([
      { code: 'creative_text_not_allowed', path: ['adText'] },
    ]);
    expect(codesOf(text(''), 'spark_pull')).toEqual([]);
  });
});

describe('the name and the picture of a custom identity', () => {
  const avatar = { width: 98, height: 98, sizeBytes: 49_999 };
  test.each<[string, Partial<Creative>, string | undefined]>([
    ['name of 1 character', { displayName: 'a' }, undefined],
    ['name of 40 characters', { displayName: 'a'.repeat(40) }, undefined],
    ['name of 41 characters', { displayName: 'a'.repeat(41) }, 'creative_name_too_long'],
    ['name of 20 Chinese characters', { displayName: '新'.repeat(20) }, undefined],
    ['name of 21 Chinese characters', { displayName: '新'.repeat(21) }, 'creative_name_too_long'],
    ['blank name', { displayName: ' ' }, 'creative_name_empty'],
    ['empty name', { displayName: '' }, 'creative_name_empty'],
    ['picture at the least size', { avatar }, undefined],
    [
      'picture a pixel smaller',
      { avatar: { ...avatar, width: 97, height: 97 } },
      'creative_resolution_too_low',
    ],
    ['picture not square', { avatar: { ...avatar, width: 200 } }, 'creative_ratio_not_allowed'],
    ['picture of 50,000 bytes', { avatar: { ...avatar, sizeBytes: 50_000 } }, 'creative_file_too_large'],
  ])('%s', (_, texts, code) => {
    const creative = { ...buildVideoCreative(), ...texts } as Creative;
    expect(codesOf(creative, 'non_spark')).toEqual(code === undefined ? [] : [code]);
  });

  test('are refused on Spark Ads, which have those of their account', () => {
    const creative = buildVideoCreative({ displayName: 'Brand', avatar, adText: undefined });
    for (const format of ['spark_pull', 'spark_push'] as const) {
      expect(issuesOf(creative, format)).toEqual([
        { code: 'creative_name_not_allowed', path: ['displayName'] },
        { code: 'creative_avatar_not_allowed', path: ['avatar'] },
      ]);
    }
    expect(codesOf({ ...creative, displayName: '', avatar: undefined }, 'spark_pull')).toEqual([]);
  });
});

describe('what is not measured', () => {
  test('is listed, and nothing is said of it', () => {
    expect(checkCreative({ kind: 'video', video: {} }, 'non_spark')).toEqual({
      ok: true,
      value: { kind: 'video', video: {} },
      unmeasured: [
        ['video', 'width'],
        ['video', 'height'],
        ['video', 'durationSeconds'],
        ['video', 'sizeBytes'],
        ['video', 'bitRate'],
        ['video', 'format'],
        ['adText'],
        ['displayName'],
        ['avatar'],
      ],
    });
    expect(checkCreative({ kind: 'photo', photos: [{ height: 9 }] }, 'spark_push').unmeasured).toEqual([
      ['photos', 0, 'width'],
      ['photos', 0, 'sizeBytes'],
      ['photos', 0, 'format'],
      ['hasMusic'],
      ['adText'],
    ]);
    expect(checkCreative({ kind: 'video', video: {}, avatar: {} }, 'non_spark').unmeasured.slice(-3)).toEqual(
      [
        ['avatar', 'width'],
        ['avatar', 'height'],
        ['avatar', 'sizeBytes'],
      ],
    );
  });

  test('is not asked for where there is no limit', () => {
    expect(checkCreative({ kind: 'video', video: {} }, 'spark_pull').unmeasured).toEqual([]);
    expect(checkCreative({ kind: 'photo', photos: [{}] }, 'spark_pull').unmeasured).toEqual([]);
  });

  test('is listed beside what is wrong', () => {
    const verdict = checkCreative(video({ durationSeconds: 61, bitRate: undefined }), 'spark_push');
    expect(verdict).toMatchObject({ ok: false, unmeasured: [['video', 'bitRate']] });
  });

  test.each<[string, VideoMedia]>([
    ['width', { height: 960 }],
    ['height', { width: 540 }],
  ])('of the %s leaves the ratio and the size open', (side, video) => {
    const { ok, unmeasured } = checkCreative({ kind: 'video', video }, 'spark_push');
    expect({ ok, first: unmeasured[0] }).toEqual({ ok: true, first: ['video', side] });
  });

  test('is not a measurement that cannot be one', () => {
    for (const durationSeconds of [Number.NaN, -1]) {
      expect(() => checkCreative(video({ durationSeconds }), 'spark_push')).toThrow(
        new RangeError('creative.video.durationSeconds must be a finite number, 0 or more'),
      );
    }
    expect(() => checkCreative(video({ width: Number.NaN }), 'spark_push')).toThrow(RangeError);
  });
});

test('all flaws come at once, with what it is and what is allowed', () => {
  const creative = video({
    durationSeconds: 3,
    sizeBytes: 600_000_000,
    bitRate: 1,
    format: 'webm',
    width: 100,
    height: 100,
  });
  expect(issuesOf({ ...creative, adText: `${'a'.repeat(101)}#b@c` }, 'non_spark')).toEqual([
    {
      code: 'creative_resolution_too_low',
      path: ['video'],
      params: { width: 100, height: 100, minWidth: 640, minHeight: 640 },
    },
    { code: 'creative_too_short', path: ['video', 'durationSeconds'], params: { actual: 3, min: 5 } },
    {
      code: 'creative_file_too_large',
      path: ['video', 'sizeBytes'],
      params: { actual: 600_000_000, max: 500_000_000, below: false },
    },
    { code: 'creative_bit_rate_too_low', path: ['video', 'bitRate'], params: { actual: 1, min: 516_000 } },
    {
      code: 'creative_file_type_not_allowed',
      path: ['video', 'format'],
      params: { actual: 'webm', allowed: ['mp4', 'mov', 'mpeg', '3gp', 'avi'] },
    },
    { code: 'creative_text_too_long', path: ['adText'], params: { actual: 105, max: 100 } },
    { code: 'creative_text_refused', path: ['adText'], params: { what: 'hashtags', found: ['#b'] } },
    { code: 'creative_text_refused', path: ['adText'], params: { what: 'mentions', found: ['@c'] } },
  ]);
});

test('other flaws carry what is allowed too', () => {
  expect(issuesOf(video({ width: 1, height: 9, durationSeconds: 99 }), 'spark_push')).toEqual([
    {
      code: 'creative_ratio_not_allowed',
      path: ['video'],
      params: { width: 1, height: 9, allowed: ['9:16', '1:1', '16:9'] },
    },
    { code: 'creative_too_long', path: ['video', 'durationSeconds'], params: { actual: 99, max: 60 } },
  ]);
  expect(issuesOf(photo({ width: 3000, height: 300, sizeBytes: 60_000_000 }), 'spark_push')).toEqual([
    {
      code: 'creative_resolution_too_high',
      path: ['photos', 0],
      params: {
        width: 3000,
        height: 300,
        allowed: [
          { maxWidth: 1242, maxHeight: 2340 },
          { maxWidth: 2340, maxHeight: 1242 },
        ],
      },
    },
    {
      code: 'creative_too_elongated',
      path: ['photos', 0],
      params: { width: 3000, height: 300, max: 20 / 9 },
    },
    {
      code: 'creative_file_too_large',
      path: ['photos', 0, 'sizeBytes'],
      params: { actual: 60_000_000, max: 50_000_000, below: true },
    },
  ]);
  expect(issuesOf(buildPhotoCreative({ photos: [] }), 'spark_push')).toEqual([
    { code: 'creative_photos_missing', path: ['photos'], params: { min: 1 } },
  ]);
  expect(issuesOf(buildPhotoCreative({ hasMusic: false }), 'spark_push')).toEqual([
    { code: 'creative_music_missing', path: ['hasMusic'] },
  ]);
  expect(issuesOf({ ...buildVideoCreative(), adText: '', displayName: 'a'.repeat(50) }, 'non_spark')).toEqual(
    [
      { code: 'creative_text_empty', path: ['adText'] },
      { code: 'creative_name_too_long', path: ['displayName'], params: { actual: 50, max: 40 } },
    ],
  );
});

test('the limits are those of the facts, and a push has those of an upload', () => {
  const limits = Object.fromEntries(compareAdFormats().map(({ aspect, values }) => [aspect, values]));
  const stated: Record<string, RegExp> = {
    length: /5 to 60 seconds/,
    file_size: /500 MB/,
    bit_rate: /516 kbps/,
    aspect_ratio: /9:16, 1:1 or 16:9/,
    resolution: /540×960.*640×640.*960×540/,
    file_type: /mp4, mov, mpeg, 3gp or avi/,
    ad_text: /1 to 100 characters/,
    ad_text_refuses: /emoji, braces, hashtags, mentions or links/,
    display_name: /1 to 40 characters/,
    avatar_size: /98×98/,
    avatar_file_size: /under 50 KB/,
    photo_count: /1 to 35 pictures/,
    photo_size: /1242×2340 or 2340×1242/,
    photo_file_size: /under 50 MB/,
    photo_file_type: /JPG, JPEG or PNG/,
    photo_ratio: /20\/9/,
    recommended_length: /21 to 34 seconds/,
  };
  for (const [aspect, statement] of Object.entries(stated)) {
    const { non_spark, spark_push } = limits[aspect] ?? {};
    expect(findFact(non_spark?.factId as string)?.statement).toMatch(statement);
    if (spark_push?.kind === 'not_applicable') continue;
    expect({ ...spark_push, factId: '' }).toEqual({ ...non_spark, factId: '' });
  }
});

test.each([
  ['mp4', true],
  ['.MP4', true],
  ['video/mp4', true],
  ['video/quicktime', true],
  ['video/x-msvideo', true],
  ['video/3gpp', true],
  ['video/webm', false],
  ['constructor', false],
])('file type %s', (format, isAllowed) => {
  expect(codesOf(video({ format }))).toEqual(isAllowed ? [] : ['creative_file_type_not_allowed']);
});

test('the pixel that a ratio forgives is not forgiven of the least size', () => {
  expect(codesOf(video({ width: 1080, height: 1919 }))).toEqual([]);
  expect(codesOf(video({ width: 1080, height: 1918 }))).toEqual(['creative_ratio_not_allowed']);
  expect(codesOf(video({ width: 539, height: 959 }))).toEqual(['creative_resolution_too_low']);
});
