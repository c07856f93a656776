import {
  adTextLength,
  checkCreative,
  compareAdFormats,
  engagementDestination,
  recommendAdFormat,
} from 'tiktok-spark-ads';
import { buildCode } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';

const video = {
  durationSeconds: 20,
  width: 1080,
  height: 1920,
  sizeBytes: 9e6,
  bitRate: 1_200_000,
  format: 'mp4',
};
const sound = { kind: 'video', video, adText: 'New in' } as const;
const photo = { width: 1080, height: 1920, sizeBytes: 1e6, format: 'jpg' };

describe('null is not measured', () => {
  test.each(Object.keys(video))('video.%s', (field) => {
    const withNull = { ...sound, video: { ...video, [field]: null } } as never;
    const without = { ...sound, video: { ...video, [field]: undefined } };
    for (const format of ['spark_pull', 'spark_push', 'non_spark'] as const) {
      const read = checkCreative(withNull, format);
      const expected = checkCreative(without, format);
      expect({ ...read, value: 0 }).toEqual({ ...expected, value: 0 });
    }
  });

  test('texts and pictures', () => {
    const nulls = { kind: 'video', video, adText: null, displayName: null, avatar: null } as never;
    expect(checkCreative(nulls, 'non_spark')).toMatchObject({
      ok: true,
      unmeasured: [['adText'], ['displayName'], ['avatar']],
    });
    expect(checkCreative(nulls, 'spark_pull')).toMatchObject({ ok: true, unmeasured: [] });
    const silent = { kind: 'photo', photos: [photo], hasMusic: null, adText: 'New in' } as never;
    expect(checkCreative(silent, 'spark_push').unmeasured).toContainEqual(['hasMusic']);
  });
});

describe('misuse names its argument, and shows nothing of it', () => {
  const code = buildCode(1);
  test.each<[unknown, unknown, string]>([
    [null, 'spark_push', 'creative must be an object'],
    [[], 'spark_push', 'creative must be an object'],
    [{ kind: 'vid', video }, 'spark_push', 'creative.kind must be one of: video, photo'],
    [{ kind: 'video', video: null }, 'spark_push', 'creative.video must be an object'],
    [{ kind: 'photo' }, 'spark_push', 'creative.photos must be a list'],
    [{ kind: 'photo', photos: [photo, null] }, 'spark_push', 'creative.photos[1] must be an object'],
    [sound, 'spark_pul', 'format must be one of: spark_pull, spark_push, non_spark'],
    [sound, 'toString', 'format must be one of: spark_pull, spark_push, non_spark'],
    [{ ...sound, adText: 7 }, 'spark_push', 'creative.adText must be text'],
    [{ ...sound, displayName: [code] }, 'non_spark', 'creative.displayName must be text'],
    ...['width', 'height', 'durationSeconds', 'sizeBytes', 'bitRate'].flatMap((field) =>
      [code, '1080', NaN, -1, Infinity, {}].map((value): [unknown, unknown, string] => [
        { ...sound, video: { ...video, [field]: value } },
        'spark_push',
        `creative.video.${field} must be a finite number, 0 or more`,
      ]),
    ),
    [{ ...sound, video: { ...video, format: 7 } }, 'spark_push', 'creative.video.format must be text'],
    [
      { kind: 'photo', photos: [photo], hasMusic: 'yes' },
      'spark_push',
      'creative.hasMusic must be true or false',
    ],
  ])('%j as %j', (creative, format, message) => {
    expect(() => checkCreative(creative as never, format as never)).toThrow(new RangeError(message));
  });

  test('a code in the ad text, or in the type of a file, is masked', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const pasted = buildCode(seed);
      for (const text of [
        pasted,
        `Use ${pasted} now`,
        `https://x.test/${pasted.slice(1)}`,
        `@${pasted.slice(1)}`,
      ]) {
        const said = JSON.stringify({ ...checkCreative({ ...sound, adText: text }, 'spark_push'), value: 0 });
        expect(said).not.toContain(pasted.slice(4, -4));
      }
      const format = pasted.slice(1, 30);
      const typed = checkCreative({ ...sound, video: { ...video, format } }, 'spark_push');
      expect(JSON.stringify(typed.ok ? [] : typed.issues)).not.toContain(format);
    }
  });

  test('the other functions of formats', () => {
    for (const kind of ['toString', '__proto__', '', 'saves', null]) {
      expect(() => engagementDestination('spark_pull', kind as never)).toThrow(/^kind must be one of: likes/);
    }
    expect(() => engagementDestination('constructor' as never, 'likes')).toThrow(/^format must be one of/);
    expect(() => recommendAdFormat(null as never)).toThrow(new RangeError('brief must be an object'));
    expect(() => recommendAdFormat({ origin: 'post' as never })).toThrow(/^brief\.origin must be one of/);
    expect(() => recommendAdFormat({ origin: 'concept', owner: 'me' as never })).toThrow(/^brief\.owner/);
    expect(() => recommendAdFormat({ origin: 'concept', access: 'link' as never })).toThrow(/^brief\.access/);
    expect(() => compareAdFormats(null as never)).toThrow(/^formats must be/);
    expect(() => adTextLength(null as never)).toThrow(new RangeError('text must be text'));
  });
});

// A square would trip the time limit of every test.
describe('a text that is far too long is refused before it is read', () => {
  test.each([
    ['#', 'a'],
    ['', '#aA1'],
    ['', '{'],
    ['', '👩‍👩‍👧'],
    ['', 'é'],
    ['', 'www.'],
    ['@', 'aA1/'],
  ])('%s and many “%s”', (head, unit) => {
    const adText = head + unit.repeat(2_000_000 / unit.length);
    const verdict = checkCreative({ ...sound, adText }, 'spark_push');
    expect(verdict).toMatchObject({
      ok: false,
      issues: [{ code: 'creative_text_too_long', params: { actual: adText.length, max: 100 } }],
    });
  });

  test('as long as a text can be that is read', () => {
    for (const unit of ['#aA1', 'aA1/+', '@a.b/', '#']) {
      const adText = unit.repeat(10_000 / unit.length);
      expect(checkCreative({ ...sound, adText }, 'spark_push').ok).toBe(false);
    }
  });

  test('a hundred characters written with many units each are a hundred', () => {
    const family = '👩‍👩‍👧‍👦';
    const verdict = checkCreative({ ...sound, adText: family.repeat(101) }, 'spark_push');
    expect(verdict.ok ? [] : verdict.issues[0]).toMatchObject({ params: { actual: 101, max: 100 } });
  });
});

describe('limits of the caller’s own', () => {
  const long = { ...sound, video: { ...video, durationSeconds: 300 } };

  test('a number replaces ours, and its neighbour stays', () => {
    const limits = { length: { max: 600 } };
    expect(checkCreative(long, 'spark_push').ok).toBe(false);
    expect(checkCreative(long, 'spark_push', { limits }).ok).toBe(true);
    const short = { ...sound, video: { ...video, durationSeconds: 4 } };
    expect(checkCreative(short, 'spark_push', { limits })).toMatchObject({
      issues: [{ code: 'creative_too_short', params: { actual: 4, min: 5 } }],
    });
  });

  test('texts, photos, sizes and lists', () => {
    const adText = 'x'.repeat(120);
    expect(checkCreative({ ...sound, adText }, 'spark_push', { limits: { ad_text: { max: 120 } } }).ok).toBe(
      true,
    );
    const hashtag = { ...sound, adText: 'New #sale' };
    expect(
      checkCreative(hashtag, 'spark_push', { limits: { ad_text_refuses: { terms: ['emoji'] } } }).ok,
    ).toBe(true);
    const photos = { kind: 'photo', photos: [photo, photo], hasMusic: false, adText: 'New in' } as const;
    expect(
      checkCreative(photos, 'spark_push', {
        limits: { photo_count: { max: 1 }, photo_music: { value: false } },
      }),
    ).toMatchObject({ issues: [{ code: 'creative_too_many_photos', params: { actual: 2, max: 1 } }] });
    const sizes = [{ ratio: '9:16', minWidth: 2160, minHeight: 3840 }] as const;
    expect(checkCreative(sound, 'spark_push', { limits: { resolution: { sizes } } })).toMatchObject({
      issues: [{ code: 'creative_resolution_too_low' }],
    });
  });

  test('a pull has no limits to replace', () => {
    const pull = { kind: 'video', video: long.video } as const;
    expect(checkCreative(pull, 'spark_pull', { limits: { length: { max: 1 } } }).ok).toBe(true);
  });

  test.each([NaN, -1, Infinity, '600', null])('throws for a limit of %j', (max) => {
    expect(() => checkCreative(sound, 'spark_push', { limits: { length: { max } } } as never)).toThrow(
      new RangeError('limits.length.max must be a finite number, 0 or more'),
    );
  });
});
