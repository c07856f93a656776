/** A sorted copy of the numbers, smallest first. */
export function ascending<Value extends number>(numbers: Iterable<Value>): Value[] {
  return [...numbers].sort((one, other) => one - other);
}
