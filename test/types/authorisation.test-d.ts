import {
  type Authorisation,
  authorisationExpiry,
  authorisationStatus,
  type DatedAuthorisation,
  extendAuthorisation,
  type Flight,
  type Interval,
  recommendDuration,
} from 'tiktok-spark-ads';
import type { AuthorisationStatus, UsageRights } from 'tiktok-spark-ads/vocabulary';
import type {
  authorisationSchema,
  datedAuthorisationSchema,
  flightSchema,
  intervalSchema,
  usageRightsSchema,
} from 'tiktok-spark-ads/schemas';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

test('the schemas give exactly the types that are written by hand', () => {
  expectTypeOf<z.output<typeof authorisationSchema>>().toEqualTypeOf<Authorisation>();
  expectTypeOf<z.output<typeof datedAuthorisationSchema>>().toEqualTypeOf<DatedAuthorisation>();
  expectTypeOf<z.output<typeof intervalSchema>>().toEqualTypeOf<Interval>();
  expectTypeOf<z.output<typeof flightSchema>>().toEqualTypeOf<Flight>();
  expectTypeOf<z.output<typeof usageRightsSchema>>().toEqualTypeOf<UsageRights>();
});

test('what a schema takes is what JSON holds', () => {
  expectTypeOf<z.input<typeof intervalSchema>['startsAt']>().toEqualTypeOf<string | Date>();
});

test('only a dated authorisation has an expiry', () => {
  const startsAt = new Date(0);
  expectTypeOf(authorisationExpiry({ startsAt, durationDays: 30 })).toEqualTypeOf<Date>();
  // @ts-expect-error: "unlimited" is not a date
  authorisationExpiry({ startsAt, endsAt: undefined });
  // @ts-expect-error: days without a start
  authorisationExpiry({ durationDays: 30 });
  // @ts-expect-error: the days that were asked for are not those that were granted
  authorisationExpiry({ startsAt, requestedDays: 30 });
  // @ts-expect-error: nothing is known
  authorisationExpiry({});
});

test('the present is never left out', () => {
  // @ts-expect-error: nothing reads the clock
  authorisationStatus({}, {});
  // @ts-expect-error: nothing reads the clock
  recommendDuration({ startsAt: new Date(0) }, {});
});

test('an extension is read only once it is known to be one', () => {
  const now = new Date(0);
  const extended = extendAuthorisation({}, 30, { now });
  // @ts-expect-error: there may be remedies instead
  void extended.value;
  if (extended.ok) expectTypeOf(authorisationExpiry(extended.value)).toEqualTypeOf<Date>();
  else expectTypeOf(extended.remedies).toEqualTypeOf<readonly ('extend' | 'new_code')[]>();
  expectTypeOf(authorisationStatus({}, { now }).status).toEqualTypeOf<AuthorisationStatus>();
});
