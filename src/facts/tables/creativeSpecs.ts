import type { AdFormat } from '../../vocabulary/adFormat';
import type { FormatAspect, PlainFormatValue } from '../../vocabulary/formats';
import type { FactId } from '../allFacts';
import { frozen } from '../../shared/frozen';

type Spec<Value extends PlainFormatValue> = Readonly<
  Record<AdFormat, (Value | { kind: 'unrestricted' | 'not_applicable' | 'unknown' }) & { factId: FactId }>
>;

// An existing post runs as it is; a push is an upload and has the limits of uploads.
const uploads = <const Value extends PlainFormatValue>(
  limit: Value,
  factId: FactId,
  pull: { kind: 'unrestricted' | 'not_applicable' | 'unknown'; factId: FactId } = {
    kind: 'unrestricted',
    factId: 'spec-pull-unrestricted',
  },
): Spec<Value> => ({
  spark_pull: pull,
  spark_push: { ...limit, factId: 'spec-push-as-upload' },
  non_spark: { ...limit, factId },
});

// A Spark Ad has the name and the picture of its account.
const customIdentity = <const Value extends PlainFormatValue>(limit: Value, factId: FactId): Spec<Value> => ({
  ...uploads(limit, factId, { kind: 'not_applicable', factId: 'spec-spark-name' }),
  spark_push: { kind: 'not_applicable', factId: 'spec-spark-name' },
});

/** What each format requires of a video, photos, ad text and a custom identity. */
export const creativeSpecs = /* @__PURE__ */ (() => {
  const photosAsPublished = { kind: 'unrestricted', factId: 'spec-pull-photos' } as const;
  const postBringsIt = { kind: 'not_applicable', factId: 'setup-pull-fields' } as const;
  return frozen({
    aspect_ratio: uploads({ kind: 'list', terms: ['9:16', '1:1', '16:9'] }, 'spec-ratio'),
    resolution: uploads(
      {
        kind: 'sizes',
        sizes: [
          { ratio: '9:16', minWidth: 540, minHeight: 960 },
          { ratio: '1:1', minWidth: 640, minHeight: 640 },
          { ratio: '16:9', minWidth: 960, minHeight: 540 },
        ],
      },
      'spec-resolution',
    ),
    length: uploads({ kind: 'range', unit: 'seconds', min: 5, max: 60 }, 'spec-length'),
    recommended_length: uploads(
      { kind: 'range', unit: 'seconds', min: 21, max: 34 },
      'spec-recommended-length',
      { kind: 'unknown', factId: 'format-not-stated' },
    ),
    file_size: uploads({ kind: 'range', unit: 'bytes', max: 500_000_000 }, 'spec-file-size'),
    bit_rate: uploads({ kind: 'range', unit: 'bits_per_second', min: 516_000 }, 'spec-bit-rate'),
    file_type: uploads({ kind: 'list', terms: ['mp4', 'mov', 'mpeg', '3gp', 'avi'] }, 'spec-file-type'),
    ad_text: uploads({ kind: 'range', unit: 'characters', min: 1, max: 100 }, 'spec-ad-text', postBringsIt),
    ad_text_refuses: uploads(
      { kind: 'list', terms: ['emoji', 'braces', 'hashtags', 'mentions', 'links'] },
      'spec-ad-text-refuses',
      postBringsIt,
    ),
    display_name: customIdentity({ kind: 'range', unit: 'characters', min: 1, max: 40 }, 'spec-display-name'),
    avatar_size: customIdentity(
      { kind: 'sizes', sizes: [{ ratio: '1:1', minWidth: 98, minHeight: 98 }] },
      'spec-avatar',
    ),
    avatar_file_size: customIdentity(
      { kind: 'range', unit: 'bytes', max: 50_000, below: true },
      'spec-avatar',
    ),
    photo_count: uploads(
      { kind: 'range', unit: 'photos', min: 1, max: 35 },
      'spec-photos',
      photosAsPublished,
    ),
    photo_size: uploads(
      {
        kind: 'sizes',
        sizes: [
          { maxWidth: 1242, maxHeight: 2340 },
          { maxWidth: 2340, maxHeight: 1242 },
        ],
      },
      'spec-photos',
      photosAsPublished,
    ),
    photo_ratio: uploads(
      { kind: 'range', unit: 'long_side_over_short', max: 20 / 9 },
      'spec-photo-ratio',
      photosAsPublished,
    ),
    photo_file_size: uploads(
      { kind: 'range', unit: 'bytes', max: 50_000_000, below: true },
      'spec-photos',
      photosAsPublished,
    ),
    photo_file_type: uploads(
      { kind: 'list', terms: ['jpg', 'jpeg', 'png'] },
      'spec-photos',
      photosAsPublished,
    ),
    photo_music: uploads({ kind: 'boolean', value: true }, 'spec-photos', postBringsIt),
  } satisfies Partial<Record<FormatAspect, Spec<PlainFormatValue>>>);
})();

/** The limit on the name of an ad, the same for every format. */
export const adNameLimit = { max: 512, factId: 'spec-ad-name' } as const satisfies {
  readonly max: number;
  readonly factId: FactId;
};

/** An aspect that is a specification of creatives. */
export type SpecAspect = keyof typeof creativeSpecs;
