import { type AdFormat, compareAdFormats, type FormatValue } from 'tiktok-spark-ads';
import { expectTypeOf, test } from 'vitest';

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
