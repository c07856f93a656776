import { millisecondsInDay } from 'date-fns/constants';
import type { ChosenDays } from './chooseDays';
import type { CoverGoal } from './coverGoal';

/**
 * The earliest moment to generate a code, in milliseconds: before it, the same days cover less of the flight and its
 * buffer. The buffer gives way where it would leave less than a day until the latest moment.
 */
export function earliestGeneration(
  from: number,
  { until }: ChosenDays,
  { flightEnd, target }: CoverGoal,
  latest = from,
): number {
  const reaching = (instant: number) => from - (until - instant);
  const leavesADay = latest - reaching(target) >= millisecondsInDay;
  return reaching(until >= target && leavesADay ? target : flightEnd);
}
