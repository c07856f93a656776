import * as fc from 'fast-check';
import {
  adsAtRisk,
  authorisationChanges,
  checkFlightCover,
  groupByCreator,
  joinRenewalPlans,
  planRenewals,
  renewalEvents,
  type RenewalEntry,
  renewalNews,
} from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { inDays, now } from '../support/now';
import { portfolios, runningAds, shuffled } from '../support/portfolios';

// Every function that takes rows "in any order" gives the same answer for every order.
const runs = { numRuns: 60 };
const since = inDays(-1);

test('a plan, and its calendar', () => {
  fc.assert(
    fc.property(shuffled(portfolios()), ([rows, other]) => {
      const plan = planRenewals(rows, { now });
      expect(planRenewals(other, { now })).toEqual(plan);
      expect(renewalEvents(planRenewals(other, { now }), { now })).toEqual(renewalEvents(plan, { now }));
    }),
    runs,
  );
});

test('ads at risk', () => {
  fc.assert(
    fc.property(shuffled(portfolios()), shuffled(runningAds), ([rows, otherRows], [ads, otherAds]) => {
      expect(adsAtRisk(otherAds, otherRows, { now })).toEqual(adsAtRisk(ads, rows, { now }));
    }),
    runs,
  );
});

test('changes between two lists', () => {
  fc.assert(
    fc.property(
      shuffled(portfolios(6)),
      shuffled(portfolios(6)),
      ([before, otherBefore], [after, otherAfter]) => {
        const rows = (list: typeof before) => list.map((authorisation) => ({ authorisation }));
        for (const options of [{ now }, { now, since }]) {
          expect(authorisationChanges(rows(otherBefore), rows(otherAfter), options)).toEqual(
            authorisationChanges(rows(before), rows(after), options),
          );
        }
      },
    ),
    runs,
  );
});

test('the news of a run', () => {
  fc.assert(
    fc.property(
      shuffled(portfolios(6)),
      shuffled(portfolios(6)),
      ([before, otherBefore], [after, otherAfter]) => {
        // What to store holds the rows as they were given.
        const newsOf = (rows: readonly RenewalEntry[], rowsBefore: readonly RenewalEntry[]) => {
          const lastRun = { now: since, authorisations: rowsBefore };
          const { thisRun, ...news } = renewalNews(rows, { now, lastRun });
          return { ...news, told: thisRun.told };
        };
        expect(newsOf(otherAfter, otherBefore)).toEqual(newsOf(after, before));
      },
    ),
    { numRuns: 35 },
  );
});

test('the cover of a flight, its warnings aside, which name places in the list', () => {
  const ofOnePost = portfolios(6).map((rows) => rows.map((row) => ({ ...row, postId: '1' })));
  const flight = { startsAt: inDays(-3), endsAt: inDays(20) };
  fc.assert(
    fc.property(shuffled(ofOnePost), ([rows, other]) => {
      const { warnings, ...cover } = checkFlightCover(rows, flight, { now });
      const { warnings: otherWarnings, ...otherCover } = checkFlightCover(other, flight, { now });
      expect(otherCover).toEqual(cover);
      expect(otherWarnings.map(({ code }) => code).sort()).toEqual(warnings.map(({ code }) => code).sort());
    }),
    { numRuns: 35 },
  );
});

test('plans of parts that keep each post whole make up the plan of all', () => {
  fc.assert(
    fc.property(shuffled(portfolios(20)), fc.integer({ min: 1, max: 4 }), ([rows, other], count) => {
      const parts = Array.from({ length: count }, (_, part) =>
        other.filter(({ postId }) => Number(postId ?? 0) % count === part),
      );
      const joined = joinRenewalPlans(parts.map((part) => planRenewals(part, { now })));
      expect(joined).toEqual(planRenewals(rows, { now }));
    }),
    runs,
  );
});

test('each creator is written to once', () => {
  fc.assert(
    fc.property(portfolios(), (rows) => {
      const { newlyDue } = renewalNews(rows, { now });
      const handles = groupByCreator(newlyDue).map(({ handle }) => handle?.toLowerCase());
      expect(new Set(handles).size).toBe(handles.length);
    }),
    runs,
  );
});
