import type { AdSetup } from 'tiktok-spark-ads';
import type { AdBudget, Objective } from 'tiktok-spark-ads/vocabulary';
import { objectiveLabel } from 'tiktok-spark-ads';
import type { adBudgetSchema, adSetupSchema } from 'tiktok-spark-ads/schemas';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

test('the schemas of a set-up give exactly its types', () => {
  expectTypeOf<z.output<typeof adSetupSchema>>().toEqualTypeOf<AdSetup>();
  expectTypeOf<z.output<typeof adBudgetSchema>>().toEqualTypeOf<AdBudget>();
});

test('an objective that is known has a label', () => {
  expectTypeOf(objectiveLabel('REACH' as Objective)).toEqualTypeOf<string>();
  expectTypeOf(objectiveLabel('NEW' as string)).toEqualTypeOf<string | undefined>();
});
