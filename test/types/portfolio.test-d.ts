import {
  adsAtRisk,
  type AuthorisedRow,
  type LastRun,
  type RenewalEntry,
  type RunningAd,
  authorisationChanges,
  type AuthorisationAsk,
  groupByCreator,
  planRenewals,
  type RenewalAsk,
} from 'tiktok-spark-ads';
import type { AuthorisedPostsPage } from 'tiktok-spark-ads/business-api';
import type {
  adFlightSchema,
  authorisedRowSchema,
  FromJson,
  lastRunSchema,
  renewalEntrySchema,
  runningAdSchema,
} from 'tiktok-spark-ads/schemas';
import type { AdFlight } from 'tiktok-spark-ads/vocabulary';
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';

const now = new Date();

test('rows keep what the caller put into them', () => {
  const rows = [{ endsAt: now, campaignName: 'spring' }];
  const plan = planRenewals(rows, { now });
  expectTypeOf(plan.due[0]!.authorisation.campaignName).toBeString();
  expectTypeOf(groupByCreator(plan.due)[0]!.rows[0]!.authorisation.campaignName).toBeString();
  const risk = adsAtRisk([{ postId: '1', adName: 'hook' }], rows, { now });
  expectTypeOf(risk.atRisk[0]!.ad.adName).toBeString();
  expectTypeOf(risk.atRisk[0]!.authorisation.campaignName).toBeString();
});

test('the rows of a list can be compared as they are', () => {
  const rows: AuthorisedPostsPage['rows'] = [];
  expectTypeOf(authorisationChanges(rows, rows, { now })[0]!.after!.identity).not.toBeAny();
});

test('no ask has room for a code', () => {
  expectTypeOf<AuthorisationAsk>().not.toHaveProperty('code');
  expectTypeOf<RenewalAsk>().not.toHaveProperty('code');
});

test('the present is never guessed', () => {
  // @ts-expect-error: now is required
  planRenewals([], {});
  // @ts-expect-error: now is required
  adsAtRisk([], [], { horizonDays: 7 });
});

test('the schemas give exactly the rows that functions take', () => {
  expectTypeOf<z.output<typeof renewalEntrySchema>>().toEqualTypeOf<RenewalEntry>();
  expectTypeOf<z.output<typeof runningAdSchema>>().toEqualTypeOf<RunningAd>();
  expectTypeOf<z.output<typeof authorisedRowSchema>>().toEqualTypeOf<AuthorisedRow>();
  expectTypeOf<z.output<typeof lastRunSchema>>().toEqualTypeOf<LastRun>();
  expectTypeOf<z.output<typeof adFlightSchema>>().toEqualTypeOf<AdFlight>();
});

test('a schema takes dates as text, and null where a field may be absent', () => {
  type Row = z.input<typeof renewalEntrySchema>;
  expectTypeOf<Row>().toEqualTypeOf<FromJson<RenewalEntry>>();
  expectTypeOf<Row['rightsUntil']>().toEqualTypeOf<Date | string | null | undefined>();
  expectTypeOf<Row['handle']>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<Exclude<Row['platformStatus'], null>>().toEqualTypeOf<RenewalEntry['platformStatus']>();
  expectTypeOf<RenewalEntry>().toExtend<Row>();
  // @ts-expect-error: a post has an id
  expectTypeOf<{ postId: null }>().toExtend<z.input<typeof runningAdSchema>>();
});
