import * as fc from 'fast-check';
import {
  adsAtRisk,
  type Authorisation,
  authorisationChanges,
  authorisationStatus,
  planRenewals,
  recommendDuration,
  renewalAsk,
  type RenewalPlan,
} from 'tiktok-spark-ads';
import { buildPortfolio } from 'tiktok-spark-ads/fixtures';
import { expect, test } from 'vitest';

const now = new Date('2026-11-23T12:00:00Z');
const portfolios = fc
  .record({ seed: fc.integer(), posts: fc.integer({ min: 0, max: 60 }) })
  .map(({ seed, posts }) => buildPortfolio({ now, seed, posts }));
const shuffled = portfolios.chain((portfolio) =>
  fc.record({
    portfolio: fc.constant(portfolio),
    authorisations: fc.shuffledSubarray([...portfolio.authorisations], {
      minLength: portfolio.authorisations.length,
    }),
    ads: fc.shuffledSubarray([...portfolio.ads], { minLength: portfolio.ads.length }),
  }),
);
const runs = { numRuns: 40 };

const rowsOf = ({ due, later, settled, unclear }: RenewalPlan): Authorisation[] =>
  [...due, ...later, ...settled, ...unclear].map(({ authorisation }) => authorisation);
const key = ({ postId, bindingId }: Authorisation) => `${postId} ${bindingId}`;

test('a plan does not depend on the order of its rows, and each row is in it once', () => {
  fc.assert(
    fc.property(shuffled, ({ portfolio, authorisations }) => {
      const plan = planRenewals(authorisations, { now });
      expect(plan).toEqual(planRenewals(portfolio.authorisations, { now }));
      expect(rowsOf(plan).map(key).sort()).toEqual(portfolio.authorisations.map(key).sort());
    }),
    runs,
  );
});

test('what is due ends within the widest horizon, soonest first, once for each post', () => {
  fc.assert(
    fc.property(
      portfolios,
      fc.uniqueArray(fc.nat(60), { minLength: 1, maxLength: 5 }),
      (portfolio, horizons) => {
        const { due, later } = planRenewals(portfolio.authorisations, { now, horizons });
        const widest = now.getTime() + Math.max(...horizons) * 86_400_000;
        for (const { endsAt } of due) expect(endsAt.getTime()).toBeLessThanOrEqual(widest);
        for (const { endsAt } of later) expect(endsAt.getTime()).toBeGreaterThan(widest);
        for (const rows of [due, later]) {
          const ends = rows.map(({ endsAt }) => endsAt.getTime());
          expect(ends).toEqual([...ends].sort((a, b) => a - b));
        }
        const posts = [...due, ...later].map(({ authorisation }) => authorisation.postId);
        expect(new Set(posts).size).toBe(posts.length);
      },
    ),
    runs,
  );
});

test('a plan, an ask and a recommendation from the same moment give the same days', () => {
  fc.assert(
    fc.property(portfolios, fc.option(fc.nat(20), { nil: undefined }), (portfolio, bufferDays) => {
      for (const row of planRenewals(portfolio.authorisations, { now, bufferDays }).due) {
        const { flight, countsFrom, daysToAsk, daysNeeded, warnings } = row;
        expect(renewalAsk(row, { now, bufferDays })).toMatchObject({
          countsFrom,
          daysToAsk,
          daysNeeded,
          warnings,
        });
        if (!flight || !countsFrom) continue;
        const from = row.remedy === 'extend' ? row.endsAt : now;
        expect(countsFrom).toEqual(
          flight.startsAt! > from && row.remedy !== 'extend' ? flight.startsAt : from,
        );
        const startsAt = flight.startsAt ?? countsFrom;
        const options = { generatedAt: countsFrom, bufferDays, rightsUntil: row.rightsUntil };
        expect(recommendDuration({ ...flight, startsAt }, options).days).toBe(daysToAsk);
        // What is left of the flight is all that counts.
        const rest = { startsAt: startsAt < countsFrom ? countsFrom : startsAt, endsAt: flight.endsAt };
        expect(recommendDuration(rest, options).days).toBe(daysToAsk);
      }
    }),
    runs,
  );
});

test('ads at risk do not depend on order, and each ad is there once', () => {
  fc.assert(
    fc.property(shuffled, fc.nat(60), ({ portfolio, authorisations, ads }, horizonDays) => {
      const risk = adsAtRisk(ads, authorisations, { now, horizonDays });
      expect(risk).toEqual(adsAtRisk(portfolio.ads, portfolio.authorisations, { now, horizonDays }));
      const listed = [...risk.atRisk, ...risk.unclear, ...risk.safe].map(({ ad }) => ad.id);
      expect(listed.sort()).toEqual(portfolio.ads.map(({ id }) => id).sort());
    }),
    runs,
  );
});

test('no ad is called safe whose own code ends in its flight and within the horizon', () => {
  fc.assert(
    fc.property(portfolios, fc.nat(60), ({ ads, authorisations }, horizonDays) => {
      const horizon = now.getTime() + horizonDays * 86_400_000;
      for (const { ad } of adsAtRisk(ads, authorisations, { now, horizonDays }).safe) {
        if (ad.identityType !== 'AUTH_CODE') continue;
        const own = authorisations.find(({ bindingId }) => bindingId === ad.bindingId);
        const { status, endsAt } = authorisationStatus(own!, { now });
        const flightEnd = ad.flight?.endsAt ?? new Date(8.64e15);
        const isOver = flightEnd <= now || (status === 'active' && flightEnd <= endsAt!);
        expect(isOver || (status === 'active' && endsAt!.getTime() > horizon)).toBe(true);
      }
    }),
    runs,
  );
});

test('changes do not depend on order, and a list has none against itself', () => {
  fc.assert(
    fc.property(shuffled, fc.integer(), ({ portfolio, authorisations }, seed) => {
      const rows = (list: readonly Authorisation[]) => list.map((authorisation) => ({ authorisation }));
      const before = rows(buildPortfolio({ now, seed, posts: 40 }).authorisations);
      const after = rows(portfolio.authorisations);
      const changes = authorisationChanges(before, after, { now });
      expect(authorisationChanges(before, rows(authorisations), { now })).toEqual(changes);
      expect(authorisationChanges(after, rows(authorisations), { now, since: now })).toEqual([]);
    }),
    runs,
  );
});
