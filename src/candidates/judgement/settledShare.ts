import { ascending } from '../../shared/ascending';
import { platformDaysBetween } from '../../time/platformDaysBetween';

/** Days of 24 hours since a post was published; 0 for a date in the future. */
export function ageInDays(publishedAt: Date | undefined, now: Date): number | undefined {
  return publishedAt ? Math.max(0, platformDaysBetween(publishedAt, now)) : undefined;
}

/** After how many days numbers count in full: `settlingDays`, or sooner if half of the account is younger. */
export function settlingAge(ages: readonly (number | undefined)[], settlingDays: number): number {
  const known = ascending(ages.filter((age) => age !== undefined));
  return Math.min(settlingDays, known[Math.floor(known.length / 2)] ?? settlingDays);
}

/** How much the counts of a young post weigh: all once settled, nothing at first. */
export function settledShare(ageDays: number | undefined, settlingDays: number): number {
  return ageDays === undefined || ageDays >= settlingDays ? 1 : ageDays / settlingDays;
}

/** How much the counts of an old post weigh: half after each half-life, or all if there is none. */
export function freshShare(ageDays: number | undefined, halfLifeDays: number | undefined): number {
  return ageDays === undefined || halfLifeDays === undefined ? 1 : 2 ** (-ageDays / halfLifeDays);
}
