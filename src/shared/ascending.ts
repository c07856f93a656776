/** The same numbers in a list of their own, the smallest first. */
export function ascending<Value extends number>(numbers: Iterable<Value>): Value[] {
  return [...numbers].sort((one, other) => one - other);
}
