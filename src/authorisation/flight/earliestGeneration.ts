import type { ChosenDays } from './chooseDays';
import type { CoverGoal } from './coverGoal';

/**
 * The earliest moment to generate a code, in milliseconds: before it, the same days cover less of the flight and its
 * buffer.
 */
export function earliestGeneration(
  from: number,
  { until }: ChosenDays,
  { flightEnd, target }: CoverGoal,
): number {
  return from - (until - (until >= target ? target : flightEnd));
}
