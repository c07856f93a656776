import { documentedDurations } from '../../vocabulary/authorisation';
import type { Flight } from '../../vocabulary/time';
import { addPlatformDays } from '../../time/addPlatformDays';
import { assertDays, assertInstant } from '../../shared/assertions';
import { assertChoices } from '../misuse';
import { assertFlight } from './stretches';
import type {
  DurationRecommendation,
  RecommendDurationOptions,
  ReportedAlternative,
} from './durationRecommendation';
import { knownDurations } from '../../facts/tables/durations';
import { endsBy } from './stretches';
import { beginsBeforeCode, outlivesCode, outlivesRights } from './durationWarnings';
import { planExtensions } from './planExtensions';
import { DAY_MS } from '../../time/platformDay';

/**
 * Which duration to ask a creator for: the shortest on offer that covers the flight and a buffer, counted from the
 * moment at which the code is generated; where none is long enough, the longest and the extensions after it.
 *
 * For a flight without an end it is the longest, and a warning says when it runs out. A duration that goes beyond
 * the usage rights is still recommended, with a warning that names the longest one within them.
 *
 * @param flight - When the ad is meant to run, half-open.
 * @param options - When the code is generated, the durations on offer and the buffer in days of 24 hours, and the
 * end of the usage rights.
 * @throws RangeError when a date or a number of days is invalid, nothing is offered, the flight does not end after
 * it starts, or no `Date` can hold an end.
 *
 * @example
 * ```ts
 * const generatedAt = new Date('2026-11-23T12:00:00Z');
 * const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2027-01-01T00:00:00Z') };
 * const { days, endsAt, earliestGeneratedAt, latestGeneratedAt } = recommendDuration(flight, { generatedAt });
 * days; // => 60
 * endsAt; // => new Date('2027-01-22T12:00:00Z')
 * earliestGeneratedAt; // => new Date('2026-11-09T00:00:00Z')
 * latestGeneratedAt; // => new Date('2026-12-01T00:00:00Z')
 * ```
 */
export function recommendDuration(
  flight: Flight,
  { generatedAt, offered = documentedDurations, bufferDays = 7, rightsUntil }: RecommendDurationOptions,
): DurationRecommendation {
  assertFlight('flight', flight);
  assertInstant('generatedAt', generatedAt);
  assertDays('bufferDays', bufferDays, 0);
  if (rightsUntil != null) assertInstant('rightsUntil', rightsUntil);
  assertChoices('offered', offered, 1);
  const choose = chooseAmong(offered);

  const start = generatedAt.getTime();
  const target = flight.endsAt ? flight.endsAt.getTime() + bufferDays * DAY_MS : Infinity;
  const days = choose(target - start);
  const endsAt = addPlatformDays(generatedAt, days, 'the end of the authorisation');
  const isLongEnough = endsAt.getTime() >= target;
  // A code that is made when the flight is over covers no part of it.
  const enough = isLongEnough && !endsBy(flight, generatedAt);
  const renewals = flight.endsAt ? planExtensions(generatedAt, endsAt, target, bufferDays, choose) : [];
  const coveredUntil = renewals.at(-1)?.endsAt ?? endsAt;
  const alternative = reportedAlternative(generatedAt, target, isLongEnough ? days : Infinity);
  return {
    days,
    enough,
    endsAt,
    renewals,
    coveredUntil,
    ...(flight.endsAt && { earliestGeneratedAt: earliest(target - (coveredUntil.getTime() - start)) }),
    // Of a flight that has begun every further moment is lost.
    latestGeneratedAt: new Date(Math.max(flight.startsAt.getTime(), start)),
    ...(alternative && { alternative }),
    warnings: [
      ...beginsBeforeCode(flight, generatedAt),
      ...outlivesCode(flight, endsAt, days, renewals),
      ...outlivesRights(coveredUntil, rightsUntil, generatedAt, offered),
    ],
  };
}

/** Finds the shortest of the durations on offer that lasts for a time, or the longest when none does. */
function chooseAmong(offered: readonly number[]): (ms: number) => number {
  const shortestFirst = [...offered].sort((one, other) => one - other);
  return (ms) => shortestFirst.find((days) => days * DAY_MS >= ms) ?? (shortestFirst.at(-1) as number);
}

function earliest(ms: number): Date {
  const instant = new Date(ms);
  assertInstant('the earliest generation', instant);
  return instant;
}

/** A reported duration that would do and is shorter; one that is offered is never shorter than the choice. */
function reportedAlternative(
  generatedAt: Date,
  target: number,
  shorterThan: number,
): ReportedAlternative | undefined {
  const need = target - generatedAt.getTime();
  const found = knownDurations.find(
    ({ days, standing }) => standing === 'reported' && days < shorterThan && days * DAY_MS >= need,
  );
  if (found === undefined) return undefined;
  const endsAt = new Date(generatedAt.getTime() + found.days * DAY_MS);
  // An end that no Date can hold is no alternative, and no reason to withhold the rest.
  return Number.isNaN(endsAt.getTime()) ? undefined : { days: found.days, endsAt, factId: found.factId };
}
