import { ascending } from '../../shared/ascending';
import { max } from 'date-fns/max';
import { assertDays, assertInstant, assertObject } from '../../shared/assertions';
import { addPlatformDays } from '../../time/addPlatformDays';
import { documentedDurations } from '../../vocabulary/authorisation';
import type { DurationRecommendation } from '../../vocabulary/durationAdvice';
import type { Flight } from '../../vocabulary/time';
import { assertChoices } from '../misuse';
import { chooseDays, mostExtensions } from './chooseDays';
import { coverGoal, marginOf } from './coverGoal';
import { beginsBeforeCode, chosenDaysWarnings } from './durationWarnings';
import { earliestGeneration } from './earliestGeneration';
import { extensionsOf } from './extensionsOf';
import { otherChoices } from './otherChoices';
import { assertFlight, endsBy } from './stretches';

/** Options of `recommendDuration`. */
export interface RecommendDurationOptions {
  /** When the creator generates the code, and its clock starts. */
  readonly generatedAt: Date;
  /** The durations to choose from, in days; 7, 30, 60 and 365 if absent. */
  readonly offered?: readonly number[] | undefined;
  /**
   * How many days the authorisation should outlast the flight, 0 for none. If absent: one day for every ten days of the
   * flight still ahead, rounded up, and at most 7.
   */
  readonly bufferDays?: number | undefined;
  /** When the usage rights in the contract end; absent: not limited, or not known. */
  readonly rightsUntil?: Date | undefined;
}

/**
 * Recommends which duration to ask a creator for: the shortest on offer that covers the flight and a buffer, counted
 * from the moment the code is generated. If none is long enough, it is the longest, plus the extensions after it.
 *
 * `tight`, `generous` and `chain` are other choices that cover the flight too. The buffer never reaches beyond the
 * usage rights: a duration within them comes before one with more to spare. For a flight without an end, the days reach
 * the end of the usage rights, or are the longest on offer, and a warning says when they run out.
 *
 * @param flight - When the ad is meant to run, half-open.
 * @param options - When the code is generated, the durations on offer and the buffer in days of 24 hours, and the end
 * of the usage rights.
 * @throws RangeError when a date or a number of days is invalid, nothing is offered, the flight does not end after
 * it starts, or no `Date` can hold an end.
 *
 * @example
 * ```ts
 * const generatedAt = new Date('2026-11-23T12:00:00Z');
 * const flight = { startsAt: new Date('2026-12-01T00:00:00Z'), endsAt: new Date('2027-01-22T00:00:00Z') };
 * const { days, marginDays, tight, chain } = recommendDuration(flight, { generatedAt });
 * [days, marginDays]; // => [365, 305.5]
 * tight; // => { days: 60, endsAt: new Date('2027-01-22T12:00:00Z'), marginDays: 0.5 }
 * chain; // => { days: 60, renewals: [{ days: 7, … }], endsAt: new Date('2027-01-29T12:00:00Z'), marginDays: 7.5 }
 * ```
 */
export function recommendDuration(flight: Flight, options: RecommendDurationOptions): DurationRecommendation {
  assertObject('options', options);
  const { generatedAt, offered = documentedDurations, bufferDays, rightsUntil } = options;
  assertFlight('flight', flight);
  assertInstant('generatedAt', generatedAt);
  if (bufferDays != null) assertDays('bufferDays', bufferDays, 0);
  if (rightsUntil != null) assertInstant('rightsUntil', rightsUntil);
  assertChoices('offered', offered, 1);
  const shortestFirst = ascending(offered);
  const from = generatedAt.getTime();
  const goal = coverGoal(flight, from, options);
  const chosen = chooseDays(from, goal, shortestFirst);
  if (chosen.until < goal.flightEnd && chosen.extensions.length === mostExtensions) {
    throw new RangeError(`flight.endsAt must be within ${mostExtensions} extensions`);
  }
  const { days } = chosen;
  const endsAt = addPlatformDays(generatedAt, days, 'the end of the authorisation');
  const renewals = extensionsOf(chosen, endsAt, generatedAt, goal.bufferDays);
  const isOver = endsBy(flight, generatedAt);
  const latestGeneratedAt = max([flight.startsAt, generatedAt]);
  return {
    days,
    // A code covers no part of a flight that is over, or that the usage rights do not allow at all.
    enough: endsAt.getTime() >= goal.flightEnd && !isOver && goal.rightsEnd > latestGeneratedAt.getTime(),
    endsAt,
    bufferDays: goal.bufferDays,
    renewals,
    coveredUntil: renewals.at(-1)?.endsAt ?? endsAt,
    ...(flight.endsAt && {
      marginDays: marginOf(chosen.until, goal),
      earliestGeneratedAt: instantAt(earliestGeneration(from, chosen, goal, latestGeneratedAt.getTime())),
    }),
    // Once a flight has begun, every further moment without a code is lost.
    latestGeneratedAt,
    ...(isOver || goal.flightEnd === Infinity ? {} : otherChoices(generatedAt, chosen, goal, shortestFirst)),
    warnings: [
      ...beginsBeforeCode(flight, generatedAt),
      ...chosenDaysWarnings(flight, chosen, goal, Math.max(...shortestFirst)),
    ],
  };
}

function instantAt(ms: number): Date {
  const instant = new Date(ms);
  assertInstant('the earliest generation', instant);
  return instant;
}
