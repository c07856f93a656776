import { Temporal } from 'temporal-polyfill';
import {
  authorisationExpiry,
  checkFlightCover,
  extendAuthorisation,
  recommendDuration,
} from 'tiktok-spark-ads';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/fixtures/chance/seededRandom';

// Another implementation of the same arithmetic, on exact instants instead of Date and by trying instead of merging.

const cases = 100_000;
const DAY = 86_400_000;
const LAST = 8.64e15;
const random = seededRandom(20_261_123);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <Value>(values: readonly Value[]) => values[below(values.length)] as Value;
const clamp = (ms: number) => Math.max(-LAST, Math.min(LAST, ms));

// Leap days, changes of the clock in the zones of the tests, the ends of the years and of what a Date can hold.
const corners = [
  Date.UTC(2024, 1, 28, 23, 59, 59, 999),
  Date.UTC(2024, 1, 29),
  Date.UTC(2100, 1, 28),
  Date.UTC(2026, 2, 8, 7),
  Date.UTC(2026, 10, 1, 6),
  Date.UTC(2026, 3, 4, 15),
  Date.UTC(2011, 11, 30, 10),
  Date.UTC(2026, 1, 15, 2),
  Date.UTC(9999, 11, 31, 23, 59, 59, 999),
  0,
  LAST,
  -LAST,
];

function instant(): Date {
  const around = random() < 0.7 ? Date.UTC(2026, below(24)) : pick(corners);
  return new Date(clamp(around + Math.round((random() * 2 - 1) * pick([1, 1000, DAY, 40 * DAY, 400 * DAY]))));
}
const days = () => (random() < 0.7 ? pick([7, 30, 60, 180, 365]) : 1 + below(pick([10, 1000, 200_000_000])));
const exact = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());
const plusDays = (from: Temporal.Instant, count: number) => from.add({ hours: 24 * count });
const ms = (value: Temporal.Instant) => value.epochMilliseconds;

/** The answer, or the fact that there is none. */
function orRangeError<Value>(answer: () => Value): Value | 'RangeError' {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RangeError) return 'RangeError';
    throw error;
  }
}

test(`expiry, ${cases} times`, () => {
  let outOfRange = 0;
  for (let round = 0; round < cases; round += 1) {
    const startsAt = instant();
    const durationDays = days();
    const ours = orRangeError(() => authorisationExpiry({ startsAt, durationDays }).getTime());
    const theirs = orRangeError(() => ms(plusDays(exact(startsAt), durationDays)));
    if (ours !== theirs) expect({ startsAt, durationDays, end: ours }).toEqual({ end: theirs });
    if (theirs === 'RangeError') outOfRange += 1;
  }
  expect(outOfRange).toBeGreaterThan(1000);
});

test(`extension, ${cases} times`, () => {
  const seen = { extended: 0, ended: 0, outOfRange: 0 };
  for (let round = 0; round < cases; round += 1) {
    const startsAt = instant();
    const durationDays = days();
    const added = days();
    const now = random() < 0.5 ? new Date(clamp(startsAt.getTime() + below(durationDays * DAY))) : instant();
    const ours = orRangeError(() => {
      const extended = extendAuthorisation({ startsAt, durationDays }, added, { now });
      return extended.ok ? extended.value.endsAt.getTime() : extended.remedies.join();
    });
    const theirs = orRangeError(() => {
      const end = plusDays(exact(startsAt), durationDays);
      const lives = Temporal.Instant.compare(exact(now), end) < 0;
      return lives ? ms(plusDays(end, added)) : 'extend,new_code';
    });
    if (ours !== theirs) expect({ startsAt, durationDays, added, now, ours }).toEqual({ ours: theirs });
    if (theirs === 'RangeError') seen.outOfRange += 1;
    else if (typeof theirs === 'number') seen.extended += 1;
    else seen.ended += 1;
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1000);
});

/** Tries every stretch between two instants at which anything changes. */
function uncoveredByTrying(spans: [Temporal.Instant, Temporal.Instant][], start: Date, end: Date) {
  const bounds = [exact(start), exact(end), ...spans.flat()]
    .filter((bound) => ms(bound) >= start.getTime() && ms(bound) <= end.getTime())
    .sort((one, other) => Temporal.Instant.compare(one, other));
  const gaps: [number, number][] = [];
  for (const [index, to] of bounds.entries()) {
    const from = bounds[index - 1];
    if (!from || Temporal.Instant.compare(from, to) === 0) continue;
    const carries = spans.some(
      ([opens, closes]) =>
        Temporal.Instant.compare(opens, from) <= 0 && Temporal.Instant.compare(from, closes) < 0,
    );
    const last = gaps.at(-1);
    if (!carries && last?.[1] === ms(from)) last[1] = ms(to);
    else if (!carries) gaps.push([ms(from), ms(to)]);
  }
  return gaps;
}

test(`cover, ${cases} times`, () => {
  const seen = { covered: 0, holes: 0, outOfRange: 0 };
  for (let round = 0; round < cases; round += 1) {
    const startsAt = instant();
    const endsAt = new Date(clamp(startsAt.getTime() + 1 + below(pick([1000, 30 * DAY, 300 * DAY]))));
    if (endsAt <= startsAt) continue;
    const list = Array.from({ length: below(5) }, () => {
      const opens = new Date(clamp(startsAt.getTime() + Math.round((random() * 2 - 1) * 100 * DAY)));
      return { startsAt: random() < 0.1 ? startsAt : opens, durationDays: days() };
    });
    const ours = orRangeError(() => {
      const cover = checkFlightCover(list, { startsAt, endsAt });
      return { covered: cover.covered, gaps: cover.uncovered.map((gap) => [+gap.startsAt, +gap.endsAt!]) };
    });
    const theirs = orRangeError(() => {
      const spans = list.map((one): [Temporal.Instant, Temporal.Instant] => [
        exact(one.startsAt),
        plusDays(exact(one.startsAt), one.durationDays),
      ]);
      const gaps = uncoveredByTrying(spans, startsAt, endsAt);
      return { covered: gaps.length === 0, gaps };
    });
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      expect({ startsAt, endsAt, list, ours }).toEqual({ ours: theirs });
    }
    if (theirs === 'RangeError') seen.outOfRange += 1;
    else if (theirs.covered) seen.covered += 1;
    else seen.holes += 1;
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1000);
});

test(`recommendation, ${cases} times`, () => {
  const seen = { one: 0, chain: 0, outOfRange: 0 };
  for (let round = 0; round < cases; round += 1) {
    const startsAt = instant();
    const endsAt = new Date(clamp(startsAt.getTime() + 1 + below(pick([30, 60, 400, 1000]) * DAY)));
    if (endsAt <= startsAt) continue;
    const generatedAt = new Date(clamp(startsAt.getTime() + Math.round((random() - 0.7) * 100 * DAY)));
    const offered = pick([
      [7, 30, 60, 365],
      [30, 7],
      [7, 30, 60, 180, 365],
      [1 + below(50), 1 + below(400)],
    ]);
    const bufferDays = below(15);
    const ours = orRangeError(() => {
      const advice = recommendDuration({ startsAt, endsAt }, { generatedAt, offered, bufferDays });
      const chain = [advice.days, ...advice.renewals.map((renewal) => renewal.days)];
      return { chain, until: +advice.coveredUntil, earliest: +advice.earliestGeneratedAt! };
    });
    const theirs = orRangeError(() => {
      const target = plusDays(exact(endsAt), bufferDays);
      const ascending = [...offered].sort((one, other) => one - other);
      const chain: number[] = [];
      let until = exact(generatedAt);
      do {
        const reaches = (count: number) => {
          const hours = target.since(until, { largestUnit: 'hours' });
          return Temporal.Duration.compare({ hours: 24 * count }, hours) >= 0;
        };
        const next = ascending.find(reaches) ?? ascending.at(-1)!;
        chain.push(next);
        until = plusDays(until, next);
        // The buffer gives way: once the flight is covered, nobody is asked for one more extension.
      } while (Temporal.Instant.compare(until, exact(endsAt)) < 0);
      const toReach = (goal: Temporal.Instant) => chain.reduce((from, count) => plusDays(from, -count), goal);
      // It gives way too where it would leave less than a day to generate the code in.
      const latest = Math.max(+startsAt, +generatedAt);
      const isRoomy = Temporal.Instant.compare(until, target) >= 0 && latest - ms(toReach(target)) >= DAY;
      const earliest = toReach(isRoomy ? target : exact(endsAt));
      return { chain, until: ms(until), earliest: ms(earliest) };
    });
    // At the end of time only a buffer may lie outside of it: then ours still answers, by instants that exist.
    if (theirs === 'RangeError' && ours !== 'RangeError') {
      expect(Number.isFinite(ours.until) && Number.isFinite(ours.earliest)).toBe(true);
    } else if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
      expect({ startsAt, endsAt, generatedAt, offered, bufferDays, ours }).toEqual({ ours: theirs });
    }
    if (theirs === 'RangeError') seen.outOfRange += 1;
    else if (theirs.chain.length === 1) seen.one += 1;
    else seen.chain += 1;
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(1000);
});
