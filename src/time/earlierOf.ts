/** The earlier of two instants. */
export function earlierOf(one: Date, other: Date): Date {
  return other.getTime() < one.getTime() ? other : one;
}
