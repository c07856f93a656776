import { authorisationExpiry, type Authorisation } from 'tiktok-spark-ads';
import { type FactId, findFact } from 'tiktok-spark-ads/facts';
import { expectTypeOf, test } from 'vitest';

test('an authorisation without an end has no expiry', () => {
  const undated: Authorisation = { startsAt: new Date() };
  // @ts-expect-error: nobody knows when it ends
  authorisationExpiry(undated);
  // @ts-expect-error: a start alone is no end
  authorisationExpiry({ startsAt: new Date() });
  expectTypeOf(authorisationExpiry({ endsAt: new Date() })).toEqualTypeOf<Date>();
});

test('a fact of a known id is always found', () => {
  expectTypeOf(findFact('authorisation-end' satisfies FactId)).not.toBeNullable();
  expectTypeOf(findFact('whatever' as string)).toBeNullable();
});
