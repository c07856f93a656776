import { within } from './within';

/** Maps the rows of a typed argument, so that a `RangeError` about a field also names its row. */
export function eachRow<Row, Result>(
  name: string,
  rows: readonly Row[],
  work: (row: Row, index: number) => Result,
): Result[] {
  return rows.map((row, index) =>
    within(
      () => `${name}[${index}]`,
      () => work(row, index),
    ),
  );
}
