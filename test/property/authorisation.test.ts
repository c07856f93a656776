import {
  type Authorisation,
  authorisationExpiry,
  authorisationStatus,
  checkFlightCover,
  extendAuthorisation,
  type Flight,
  formatPlatformTime,
  isAuthorisationActive,
  parsePlatformTime,
  recommendDuration,
} from 'tiktok-spark-ads';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const DAY = 86_400_000;
const from = Date.UTC(2026, 0);
const instant = fc.integer({ min: 0, max: 400 * DAY }).map((ms) => new Date(from + ms));
const days = fc.oneof(fc.constantFrom(7, 30, 60, 180, 365), fc.integer({ min: 1, max: 500 }));
// An end before the start is misuse, unless the start is when it was received.
const makesSense = ({ startsAt, endsAt, startsAtIs }: Authorisation) =>
  !startsAt || !endsAt || startsAt < endsAt || startsAtIs === 'received';
const anyAuthorisation: fc.Arbitrary<Authorisation> = fc.record(
  {
    needed: fc.constantFrom(true, true, true, false),
    startsAt: instant,
    durationDays: days,
    endsAt: instant,
    startsAtIs: fc.constantFrom('generated', 'received'),
    stage: fc.constantFrom('requested', 'rejected', 'in_review', 'generated', 'applied'),
    platformStatus: fc.constantFrom(
      'AUTHORIZED',
      'EXPIRED',
      'DELETED',
      'NOT_USED',
      'WAITING',
      'PAUSED',
      '__proto__',
    ),
  },
  { requiredKeys: [] },
);
const authorisation = anyAuthorisation.filter(makesSense);
const boundedFlight = fc
  .tuple(instant, fc.integer({ min: 1, max: 500 * DAY }))
  .map(([startsAt, ms]) => ({ startsAt, endsAt: new Date(startsAt.getTime() + ms) }));
const flight: fc.Arbitrary<Flight> = fc.oneof(
  { weight: 4, arbitrary: boundedFlight },
  { weight: 1, arbitrary: instant.map((startsAt) => ({ startsAt })) },
);
const startOf = (stretch: Flight) => stretch.startsAt.getTime();
const endOf = (stretch: Flight) => stretch.endsAt?.getTime() ?? Infinity;

describe('authorisations', () => {
  test('active means that it is valid now, and only an active one is expiring', () => {
    fc.assert(
      fc.property(authorisation, instant, fc.nat(400), (one, now, horizonDays) => {
        const standing = authorisationStatus(one, { now, horizonDays });
        expect(isAuthorisationActive(one, { now })).toBe(standing.status === 'active');
        if (standing.expiring) expect(standing.status).toBe('active');
        if (standing.status === 'active') expect(standing.msLeft).toBeGreaterThan(0);
        if (standing.status === 'expired' && standing.msLeft !== undefined) expect(standing.msLeft).toBe(0);
      }),
    );
  });

  test('the platform’s word and the stage never make it better than the clock does', () => {
    fc.assert(
      fc.property(authorisation, instant, ({ platformStatus, stage, ...dates }, now) => {
        const byClock = authorisationStatus(dates, { now }).status;
        const { status } = authorisationStatus({ ...dates, platformStatus, stage }, { now });
        if (status === 'active') expect(byClock).toBe('active');
        if (byClock === 'expired') expect(['expired', 'revoked']).toContain(status);
      }),
    );
  });

  test('two extensions are one of their sum', () => {
    fc.assert(
      fc.property(instant, days, days, days, (startsAt, durationDays, first, second) => {
        const now = startsAt;
        const once = extendAuthorisation({ startsAt, durationDays }, first + second, { now });
        const half = extendAuthorisation({ startsAt, durationDays }, first, { now });
        const twice = half.ok ? extendAuthorisation(half.value, second, { now }) : half;
        expect(twice).toEqual(once);
        expect(once.ok && once.value.endsAt).toEqual(
          authorisationExpiry({ startsAt, durationDays: durationDays + first + second }),
        );
      }),
    );
  });

  test('a platform time is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(9999, 11, 31) }), (ms) => {
        const seconds = new Date(Math.floor(ms / 1000) * 1000);
        expect(parsePlatformTime(formatPlatformTime(seconds))).toEqual({ ok: true, value: seconds });
        expect(parsePlatformTime(seconds.toISOString().replace('.000', ''))).toEqual({
          ok: true,
          value: seconds,
        });
      }),
    );
  });

  test('no text makes the parser throw, and what it accepts is what it gives back', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.stringMatching(/^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ?$/)),
        (text) => {
          const verdict = parsePlatformTime(text);
          if (verdict.ok)
            expect(`${text as string}`).toContain(formatPlatformTime(verdict.value).slice(0, 10));
        },
      ),
    );
  });
});

describe('cover', () => {
  const cases = fc.tuple(
    fc.array(authorisation, { maxLength: 6 }),
    flight,
    fc.option(instant, { nil: undefined }),
  );

  test('covered and uncovered intervals make up the flight, in order and without overlap', () => {
    fc.assert(
      fc.property(cases, ([list, during, now]) => {
        const { coveredIntervals, uncovered } = checkFlightCover(list, during, { now });
        const parts = [...coveredIntervals, ...uncovered].sort((one, other) => startOf(one) - startOf(other));
        expect(startOf(parts[0]!)).toBe(startOf(during));
        expect(endOf(parts.at(-1)!)).toBe(endOf(during));
        for (const [index, part] of parts.entries()) {
          expect(startOf(part)).toBeLessThan(endOf(part));
          if (index > 0) expect(startOf(part)).toBe(endOf(parts[index - 1]!));
        }
      }),
    );
  });

  test('the order of the authorisations does not matter, and one more never uncovers anything', () => {
    fc.assert(
      fc.property(cases, authorisation, ([list, during, now], more) => {
        const { covered, uncovered, msSpentBeforeFlight } = checkFlightCover(list, during, { now });
        expect(checkFlightCover([...list].reverse(), during, { now })).toMatchObject({
          covered,
          uncovered,
          msSpentBeforeFlight,
        });
        const richer = checkFlightCover([...list, more], during, { now });
        // Without an end, a later code turns the open end after the first one into a hole.
        if (covered && during.endsAt) expect(richer.covered).toBe(true);
        const missing = (parts: readonly Flight[]) =>
          parts.reduce((sum, part) => sum + (endOf(part) === Infinity ? 0 : endOf(part) - startOf(part)), 0);
        if (during.endsAt) expect(missing(richer.uncovered)).toBeLessThanOrEqual(missing(uncovered));
      }),
    );
  });

  test('an ad surely stops exactly where no authorisation may be usable', () => {
    fc.assert(
      fc.property(cases, ([list, during, now]) => {
        const { stopsAt, status, issues } = checkFlightCover(list, during, { now });
        const carriesAt = (now: Date) => (one: Authorisation) => {
          const { needed, startsAt, startsAtIs, durationDays, endsAt } = one;
          const over = ['revoked', 'expired'];
          const byWord = authorisationStatus({ ...one, needed: true }, { now }).status;
          const byDates = authorisationStatus({ startsAt, startsAtIs, durationDays, endsAt }, { now }).status;
          // What was received had been made before: it may have begun at any time.
          const hasBegun = startsAt === undefined || startsAtIs === 'received' || startsAt <= now;
          return needed === false || (hasBegun && !over.includes(byWord) && !over.includes(byDates));
        };
        if (stopsAt) expect(list.some(carriesAt(stopsAt))).toBe(false);
        if (stopsAt && startOf(during) < stopsAt.getTime() && (now?.getTime() ?? 0) < stopsAt.getTime()) {
          expect(list.some(carriesAt(new Date(stopsAt.getTime() - 1)))).toBe(true);
        }
        expect(status === 'uncovered').toBe(issues.length > 0);
        if (status === 'uncovered' && !now) expect(stopsAt).toBeDefined();
      }),
    );
  });
});

describe('recommendation', () => {
  const offered = fc.array(days, { minLength: 1, maxLength: 5 });
  const plans = fc.record({
    flight: boundedFlight,
    lead: fc.nat(60 * DAY),
    offered: fc.option(offered, { nil: undefined }),
    bufferDays: fc.nat(20),
  });

  test('what is recommended covers the flight with its buffer, and nothing shorter on offer does', () => {
    fc.assert(
      fc.property(plans, ({ flight: during, lead, offered: choices, bufferDays }) => {
        const generatedAt = new Date(during.startsAt.getTime() - lead);
        const advice = recommendDuration(during, { generatedAt, offered: choices, bufferDays });
        const lasts = (durationDays: number) =>
          checkFlightCover({ startsAt: generatedAt, durationDays }, during, { bufferDays });
        const total = advice.days + advice.renewals.reduce((sum, renewal) => sum + renewal.days, 0);
        const isShort = advice.warnings.some(({ code }) => code === 'flight_margin_short');
        expect(lasts(total)).toMatchObject({ covered: true, issues: [] });
        expect(lasts(total).warnings.length > 0).toBe(isShort);
        expect(advice.enough).toBe(advice.renewals.length === 0);
        for (const shorter of choices ?? [7, 30, 60, 365]) {
          const { covered, warnings } = lasts(shorter);
          if (shorter < advice.days || isShort) expect(covered && warnings.length === 0).toBe(false);
        }
        expect(advice.earliestGeneratedAt!.getTime()).toBeLessThanOrEqual(generatedAt.getTime());
        expect(generatedAt.getTime()).toBeLessThanOrEqual(advice.latestGeneratedAt.getTime());
        for (const { by, endsAt } of advice.renewals) expect(by.getTime()).toBeLessThan(endsAt.getTime());
      }),
    );
  });

  test('a longer flight never gets a shorter recommendation', () => {
    fc.assert(
      fc.property(
        plans,
        fc.nat(400 * DAY),
        ({ flight: during, lead, offered: choices, bufferDays }, longer) => {
          const options = {
            generatedAt: new Date(during.startsAt.getTime() - lead),
            offered: choices,
            bufferDays,
          };
          const short = recommendDuration(during, options);
          const endsAt = new Date(during.endsAt.getTime() + longer);
          const long = recommendDuration({ ...during, endsAt }, options);
          expect(long.days).toBeGreaterThanOrEqual(short.days);
          expect(long.coveredUntil.getTime()).toBeGreaterThanOrEqual(short.coveredUntil.getTime());
          expect(recommendDuration({ startsAt: during.startsAt }, options).days).toBeGreaterThanOrEqual(
            long.days,
          );
        },
      ),
    );
  });
});
