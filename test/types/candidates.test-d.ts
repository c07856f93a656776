import { type Concept, type MeasuredPost, rankSparkCandidates } from 'tiktok-spark-ads';
import type { PostMetrics, RankSparkCandidatesOptions } from 'tiktok-spark-ads/vocabulary';
import type { conceptSchema, measuredPostSchema, postMetricsSchema } from 'tiktok-spark-ads/schemas';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

type DeepReadonly<Value> = Value extends Date | string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

test('the schemas give the types', () => {
  expectTypeOf<DeepReadonly<z.output<typeof postMetricsSchema>>>().toEqualTypeOf<PostMetrics>();
  expectTypeOf<DeepReadonly<z.output<typeof conceptSchema>>>().toEqualTypeOf<Concept>();
  expectTypeOf<DeepReadonly<z.output<typeof measuredPostSchema>>>().toEqualTypeOf<MeasuredPost>();
});

test('a ranking keeps what the caller put on a post', () => {
  const posts: (MeasuredPost & { campaign: string })[] = [];
  const { ranked } = rankSparkCandidates(posts, { now: new Date() });
  expectTypeOf(ranked[0]!.post.campaign).toEqualTypeOf<string>();
});

test('the present must be given', () => {
  // @ts-expect-error: nothing reads the clock
  expectTypeOf({}).toExtend<RankSparkCandidatesOptions>();
});
