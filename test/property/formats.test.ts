import fc from 'fast-check';
import {
  type AdFormat,
  adTextLength,
  checkCreative,
  compareAdFormats,
  type Creative,
  type FormatBrief,
  recommendAdFormat,
} from 'tiktok-spark-ads';
import { findFact } from 'tiktok-spark-ads/facts';
import {
  accessKinds,
  adFormats,
  apiPlacements,
  adOrigins,
  objectives,
  postOwners,
  type VideoCreative,
} from 'tiktok-spark-ads/vocabulary';
import { buildPhotoCreative, buildVideoCreative } from 'tiktok-spark-ads/fixtures';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../src/formats/remarks/graphemes';
import { nastyTexts } from '../unit/formats/nastyTexts';
import { viaJson } from '../support/viaJson';

const issuesOf = (creative: Creative, format: AdFormat) => {
  const verdict = checkCreative(creative, format);
  return verdict.ok
    ? []
    : verdict.issues.map(({ code, path, params }) => JSON.stringify([code, path, params]));
};

// Each violates one limit, and leaves every other measurement alone.
const violations: Record<string, (creative: VideoCreative) => VideoCreative> = {
  long: (it) => ({ ...it, video: { ...it.video, durationSeconds: 61 } }),
  large: (it) => ({ ...it, video: { ...it.video, sizeBytes: 1e9 } }),
  coarse: (it) => ({ ...it, video: { ...it.video, bitRate: 1 } }),
  small: (it) => ({ ...it, video: { ...it.video, width: 90, height: 160 } }),
  foreign: (it) => ({ ...it, video: { ...it.video, format: 'webm' } }),
  emoji: (it) => ({ ...it, adText: `${it.adText}🎉` }),
  hashtag: (it) => ({ ...it, adText: `${it.adText} #b` }),
  mention: (it) => ({ ...it, adText: `${it.adText} @c` }),
  braces: (it) => ({ ...it, adText: `${it.adText} {}` }),
  nameless: (it) => ({ ...it, displayName: ' ' }),
  avatar: (it) => ({ ...it, avatar: { width: 98, height: 98, sizeBytes: 60_000 } }),
};
const names = Object.keys(violations);
const violate = (which: readonly string[]) =>
  which.reduce((creative, name) => violations[name]?.(creative) ?? creative, buildVideoCreative());

describe('checkCreative', () => {
  test('finds one issue for each violation, whichever others there are and in whatever order they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (which) => {
        const together = issuesOf(violate(which), 'non_spark').sort();
        const apart = which.flatMap((name) => issuesOf(violate([name]), 'non_spark')).sort();
        expect(together).toEqual(apart);
        expect(together).toHaveLength(which.length);
      }),
      { numRuns: 50 },
    );
  });

  test('judges photos one by one: their order moves the issues and changes none', () => {
    const photo = fc.record({
      width: fc.integer({ min: 1, max: 3000 }),
      height: fc.integer({ min: 1, max: 3000 }),
      sizeBytes: fc.integer({ min: 0, max: 60_000_000 }),
      format: fc.constantFrom('jpg', 'gif'),
    });
    const withoutPlace = (photos: Creative) =>
      issuesOf(photos, 'spark_push')
        .map((issue) => issue.replace(/"photos",\d+/, ''))
        .sort();
    fc.assert(
      fc.property(fc.array(photo, { minLength: 1, maxLength: 6 }), (photos) => {
        const there = withoutPlace(buildPhotoCreative({ photos }));
        expect(withoutPlace(buildPhotoCreative({ photos: [...photos].reverse() }))).toEqual(there);
      }),
      { numRuns: 40 },
    );
  });

  test('finds no more when a video gets longer within the limits, smaller, or better', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 60, noNaN: true }),
        fc.nat(500_000_000),
        fc.nat(),
        (s, size, rate) => {
          const video = {
            ...buildVideoCreative().video,
            durationSeconds: s,
            sizeBytes: size,
            bitRate: 516_000 + rate,
          };
          expect(issuesOf(buildVideoCreative({ video }), 'spark_push')).toEqual([]);
        },
      ),
    );
  });
});

describe('adTextLength', () => {
  test('is between the number of characters and twice it, and grows with the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const count = [...segmenter.segment(a)].length;
        expect(adTextLength(a)).toBeGreaterThanOrEqual(count);
        expect(adTextLength(a)).toBeLessThanOrEqual(2 * count);
        expect(adTextLength(`${a}\u200B${b}`)).toBe(adTextLength(a) + 1 + adTextLength(b));
      }),
      { numRuns: 50 },
    );
  });

  test('splits whatever is put together as Intl.Segmenter does', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const together = fc.array(fc.constantFrom(...nastyTexts.map(([, text]) => text), ' ', 'a'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(together, (texts) => {
        const text = texts.join('');
        expect(graphemes(text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment));
      }),
      { numRuns: 75 },
    );
  });

  test('never fails, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(adTextLength(text)).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });
});

const asOf = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });

describe('compareAdFormats', () => {
  test('is a join: a narrower comparison is part of a wider one, and rows go through JSON unchanged', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...adFormats]), asOf, (formats, day) => {
        const wide = compareAdFormats(adFormats, { asOf: day });
        const narrow = compareAdFormats(formats, { asOf: day });
        expect(viaJson(narrow)).toStrictEqual(narrow);
        narrow.forEach(({ values, differs }, index) => {
          for (const format of formats) expect(values[format]).toEqual(wide[index]?.values[format]);
          if (differs) expect(wide[index]?.differs).toBe(true);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('states on a day only what was in force on it', () => {
    fc.assert(
      fc.property(asOf, (day) => {
        for (const { values, asOf: stated } of compareAdFormats(adFormats, { asOf: day })) {
          for (const { factId } of Object.values(values)) {
            const { effectiveFrom = '0000', effectiveUntil = '9999' } = findFact(factId) ?? {};
            expect(effectiveFrom <= stated && stated < effectiveUntil).toBe(true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});

const brief: fc.Arbitrary<FormatBrief> = fc.record(
  {
    origin: fc.constantFrom(...adOrigins),
    owner: fc.constantFrom(...postOwners),
    access: fc.constantFrom(...accessKinds),
    objective: fc.constantFrom(...objectives),
    placements: fc.subarray([...apiPlacements], { minLength: 1 }),
    canPull: fc.boolean(),
    canPush: fc.boolean(),
    advertiser: fc.record({ canUseCustomIdentity: fc.boolean() }),
  },
  { requiredKeys: ['origin'] },
);

describe('recommendAdFormat', () => {
  test('recommends nothing that it rules out, and rules out nothing without a blocker', () => {
    fc.assert(
      fc.property(brief, asOf, (wanted, day) => {
        const { format, alternatives, ruledOut } = recommendAdFormat(wanted, { asOf: day });
        const out = ruledOut.map((one) => one.format);
        expect([format, ...alternatives, ...out].filter((one) => one !== 'none').sort()).toEqual(
          [...adFormats].sort(),
        );
        expect(format === 'none').toBe(out.length === adFormats.length);
        for (const { because } of ruledOut) {
          expect(because.length).toBeGreaterThan(0);
          expect(because.every(({ severity }) => severity === 'blocker')).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('never pulls without a post, and says what is lost whenever a post is not run as itself', () => {
    fc.assert(
      fc.property(brief, asOf, (wanted, day) => {
        const { format, warnings } = recommendAdFormat(wanted, { asOf: day });
        const codes = warnings.map(({ code }) => code);
        if (wanted.origin !== 'organic_post') expect(format).not.toBe('spark_pull');
        const loses = wanted.origin === 'organic_post' && (format === 'spark_push' || format === 'non_spark');
        expect(codes.includes('format_loses_social_proof')).toBe(loses);
      }),
      { numRuns: 50 },
    );
  });
});
