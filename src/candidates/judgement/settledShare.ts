import { ascending } from '../../shared/ascending';
import { platformDaysBetween } from '../../time/platformDaysBetween';

/** Days of 24 hours since a post was published; not known if its date is absent, or lies ahead. */
export function ageInDays(publishedAt: Date | null | undefined, now: Date): number | undefined {
  return publishedAt == null || isAhead(publishedAt, now) ? undefined : platformDaysBetween(publishedAt, now);
}

/** Whether a post is said to be published in the future: then its date is wrong, or its numbers are. */
export function isAhead(publishedAt: Date | null | undefined, now: Date): boolean {
  return publishedAt != null && publishedAt > now;
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
