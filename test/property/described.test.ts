import * as fc from 'fast-check';
import {
  adsAtRisk,
  authorisationChanges,
  planRenewals,
  renewalAsk,
  renewalEvents,
  type RenewalEntry,
  type RunningAd,
} from 'tiktok-spark-ads';
import {
  describeAdAtRisk,
  describeChange,
  describeRenewal,
  describeRenewalEvent,
  enAsks,
  renewalAskText,
} from 'tiktok-spark-ads/messages';
import { ja } from 'tiktok-spark-ads/messages/ja';
import { expect, test } from 'vitest';
import { now } from '../support/now';
import { portfolios, runningAds } from '../support/portfolios';
import { viaJson } from '../support/viaJson';

/** Every sentence that is written about a portfolio. */
function* sentencesOn(
  before: readonly RenewalEntry[],
  rows: readonly RenewalEntry[],
  ads: readonly RunningAd[],
  carried: <Value>(value: Value) => Value,
): Generator<string> {
  const plan = planRenewals(rows, { now });
  const risk = adsAtRisk(ads, rows, { now });
  const asked = (list: readonly RenewalEntry[]) => list.map((authorisation) => ({ authorisation }));
  for (const row of [...plan.due, ...plan.settled, ...plan.unclear]) yield describeRenewal(carried(row));
  for (const ad of [...risk.atRisk, ...risk.safe, ...risk.unclear]) yield describeAdAtRisk(carried(ad));
  for (const change of authorisationChanges(asked(before), asked(rows), { now })) {
    yield describeChange(carried(change));
  }
  for (const event of renewalEvents(plan, { now }))
    yield* Object.values(describeRenewalEvent(carried(event)));
  for (const row of plan.due) {
    const ask = renewalAsk(row.authorisation, { now });
    for (const words of ask ? [enAsks, ja.asks] : []) {
      yield* Object.values(renewalAskText(carried(ask!), { now, words }));
    }
  }
}

test('every row of a plan, a risk, a change and a calendar has words, and the same after a trip through JSON', () => {
  let sentences = 0;
  fc.assert(
    fc.property(portfolios(6), portfolios(6), runningAds, (before, rows, ads) => {
      const written = [...sentencesOn(before, rows, ads, (value) => value)];
      for (const sentence of written)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|Invalid|\.\./);
      expect([...sentencesOn(before, rows, ads, viaJson)]).toEqual(written);
      sentences += written.length;
    }),
    { numRuns: 60 },
  );
  expect(sentences).toBeGreaterThan(1000);
});
