/** A row of a sheet; nothing where the array itself throws. */
export function recordAt(records: readonly unknown[], index: number): unknown {
  try {
    return records[index];
  } catch {
    return undefined;
  }
}
