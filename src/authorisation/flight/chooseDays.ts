import { millisecondsInDay } from 'date-fns/constants';
import type { CoverGoal } from './coverGoal';

/** The days to ask for, and the extensions after them. */
export interface ChosenDays {
  readonly days: number;
  /** Days of each extension, in order. */
  readonly extensions: readonly number[];
  /** When the authorisation ends after the last of them, in milliseconds. */
  readonly until: number;
}

/** More than anybody will plan: 19 years of weekly extensions. */
export const mostExtensions = 1000;

const noExtensions: readonly number[] = [];

/**
 * The one answer to "how many days?": for the first ask, for extensions and for renewals.
 *
 * @param from - When the days begin to count, in milliseconds.
 * @param goal - How far they should reach.
 * @param shortestFirst - The durations on offer, in days, shortest first.
 */
export function chooseDays(from: number, goal: CoverGoal, shortestFirst: readonly number[]): ChosenDays {
  const days = bestOf(from, goal, shortestFirst);
  let until = from + days * millisecondsInDay;
  if (until >= goal.flightEnd || goal.flightEnd === Infinity)
    return { days, extensions: noExtensions, until };
  const extensions: number[] = [];
  // An extension adds to what remains, so it moves the end by its days, whenever it is made.
  while (until < goal.flightEnd && extensions.length < mostExtensions) {
    const more = bestOf(until, goal, shortestFirst);
    extensions.push(more);
    until += more * millisecondsInDay;
  }
  return { days, extensions, until };
}

/** The shortest duration that covers the flight and its buffer; the buffer gives way to usage rights and to what is on offer. */
function bestOf(
  from: number,
  { flightEnd, target, rightsEnd }: CoverGoal,
  shortestFirst: readonly number[],
): number {
  const reaches = (instant: number) => (days: number) => from + days * millisecondsInDay >= instant;
  const whole = shortestFirst.find(reaches(target));
  if (whole !== undefined && from + whole * millisecondsInDay <= rightsEnd) return whole;
  const withinRights = shortestFirst.filter(
    (days) => reaches(flightEnd)(days) && from + days * millisecondsInDay <= rightsEnd,
  );
  return withinRights.at(-1) ?? whole ?? Math.max(...shortestFirst);
}
