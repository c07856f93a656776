/** The later of two instants; `max` of date-fns would create an array for each of a million rows. */
export function laterOf(one: Date, other: Date): Date {
  return one.getTime() < other.getTime() ? other : one;
}
