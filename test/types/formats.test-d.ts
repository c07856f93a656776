import {
  type AdFormat,
  checkCreative,
  compareAdFormats,
  type Creative,
  type FormatBrief,
} from 'tiktok-spark-ads';
import type { FormatValue } from 'tiktok-spark-ads/vocabulary';
import type { creativeSchema, formatBriefSchema } from 'tiktok-spark-ads/schemas';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

test('the rows hold the formats that were asked for, and no others', () => {
  const [row] = compareAdFormats(['spark_pull', 'non_spark']);
  expectTypeOf(row!.values).toEqualTypeOf<{
    readonly spark_pull: FormatValue;
    readonly non_spark: FormatValue;
  }>();
  expectTypeOf(row!.values).not.toHaveProperty('spark_push');
});

test('without arguments, or with a list made elsewhere, they hold all three', () => {
  expectTypeOf(compareAdFormats()[0]!.values).toEqualTypeOf<Readonly<Record<AdFormat, FormatValue>>>();
  expectTypeOf(compareAdFormats([] as AdFormat[])[0]!.values).toHaveProperty('spark_push');
});

test('a value is told apart by its kind', () => {
  const value = {} as FormatValue;
  if (value.kind === 'range') expectTypeOf(value.min).toEqualTypeOf<number | undefined>();
  else expectTypeOf(value).not.toHaveProperty('min');
});

test('the schemas give exactly the types', () => {
  expectTypeOf<z.output<typeof creativeSchema>>().toEqualTypeOf<Creative>();
  expectTypeOf<z.output<typeof formatBriefSchema>>().toEqualTypeOf<FormatBrief>();
});

test('a creative is a video or photos, never both', () => {
  // @ts-expect-error: a video has no photos
  checkCreative({ kind: 'video', photos: [] }, 'spark_push');
  // @ts-expect-error: a word of the API's ad formats is no ad format
  checkCreative({ kind: 'video', video: {} }, 'SINGLE_VIDEO');
});
