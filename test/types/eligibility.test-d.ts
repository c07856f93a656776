import {
  checkSparkEligibility,
  type Eligibility,
  isSparkEligible,
  type Post,
  type SparkContext,
} from 'tiktok-spark-ads';
import type { Identity } from 'tiktok-spark-ads/vocabulary';
import type { identitySchema, postSchema, sparkContextSchema } from 'tiktok-spark-ads/schemas';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

type DeepReadonly<Value> = Value extends Date | string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

const now = new Date();
const post: Post = { id: '7440000000000000001' };

test('the schemas say what the types say', () => {
  expectTypeOf<DeepReadonly<z.output<typeof postSchema>>>().toEqualTypeOf<Post>();
  expectTypeOf<DeepReadonly<z.output<typeof identitySchema>>>().toEqualTypeOf<Identity>();
  expectTypeOf<DeepReadonly<z.output<typeof sparkContextSchema>>>().toEqualTypeOf<SparkContext>();
});

test('a row of a reader is a context, with an owner and the present', () => {
  const row = { post, access: 'code', authorisation: {}, identity: { type: 'AUTH_CODE' }, raw: {} } as const;
  expectTypeOf(isSparkEligible(row.post, { ...row, owner: 'creator', now })).toEqualTypeOf<boolean>();
});

test('the present and the owner are not optional', () => {
  // @ts-expect-error: nothing reads the clock
  checkSparkEligibility(post, { owner: 'own', access: 'linked_account' });
  // @ts-expect-error: who has to act depends on whose post it is
  checkSparkEligibility(post, { now, access: 'linked_account' });
});

test('a finding says by its code which parameters it has', () => {
  const [finding] = ({} as Eligibility).blockers;
  if (finding?.code === 'authorisation_expired') {
    expectTypeOf(finding.params.endsAt).toEqualTypeOf<Date | undefined>();
  }
});
