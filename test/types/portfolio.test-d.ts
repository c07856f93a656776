import {
  adsAtRisk,
  authorisationChanges,
  type AuthorisationAsk,
  groupByCreator,
  planRenewals,
  type RenewalAsk,
} from 'tiktok-spark-ads';
import type { AuthorisedPostsPage } from 'tiktok-spark-ads/business-api';
import { expectTypeOf, test } from 'vitest';

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
