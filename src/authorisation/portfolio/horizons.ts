import { millisecondsInDay } from 'date-fns/constants';

/** Days before an end at which to look again, unless others are given. */
export const usualHorizons: readonly number[] = [45, 30, 14, 7, 0];

/** The tightest horizon that an end has crossed; 0 is crossed once the end has come. */
export function horizonOf(endsAt: Date, now: Date, tightestFirst: readonly number[]): number | undefined {
  const msLeft = Math.max(0, endsAt.getTime() - now.getTime());
  return tightestFirst.find((days) => msLeft <= days * millisecondsInDay);
}
